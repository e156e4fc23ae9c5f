### 待办：客户对账单有疑问（FO-1）

matter-kind-billing_doubt = 客户对账单有疑问
matter-kind-billing_dispute = 账单答复客户不认可
# $line（哪件事）$phone（电话）$month（账期）$yuan（元）$words（客户原话）$unexplained（账上解释不了的，可空）$added（客户后来补充的，可空）
matter-about-billing_doubt = { $line }
    账期 { $month }，{ $yuan } 元{ $unexplained }
    客户说：{ $words }{ $added }
    电话：{ $phone }。请核实后写答复，客户会在聊天里看到。
# $line（哪件事）$phone（电话）$month（账期）$yuan（元）$words（客户原话）$earlier（上次的答复，可空）$added（客户后来补充的，可空）
matter-about-billing_dispute = { $line }
    账期 { $month }，{ $yuan } 元{ $earlier }
    客户说：{ $words }{ $added }
    电话：{ $phone }。请重新核实后写答复，客户会在聊天里看到。
# $yuan（元）
matter-bill-unexplained = ，其中 { $yuan } 元从账上看不出原因
# $answer（答复）
matter-bill-earlier =
    {""}
    上次的答复：{ $answer }
matter-bill-answered = 答复已经发给客户，客户会说是不是解决了。
