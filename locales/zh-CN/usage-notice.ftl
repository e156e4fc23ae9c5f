### 每月用量和话费（FO-1）：先说超出、金额和缴费期限，再说套餐、截至哪天、用量、余额。$month（哪个月）
### 短信里不写任何数字：手机可能在别人手里。

# $month（数字）几月
usage-month = { $month }月
# $first（一行）$rest（下面的）
usage-lines = { $first }
    { $rest }
# $first $second（流量和语音）
usage-and = { $first }；{ $second }
# $minutes（分钟）
usage-minutes = { $minutes }分钟

# $name（称呼）$month（哪个月）$account（用量和金额）
usage-notice-open = { $name }您好，这里是{ $company }。{ $account }
    哪里不清楚、觉得不对，直接说就行，我马上核对；要找人，回复“人工”。
# $month（哪个月）
usage-notice-neutral = 您好，这里是{ $company }。您{ $month }的用量和话费出来了。为了保护您的信息，核实身份后再给您看：回复“查话费”就行。要找人，回复“人工”。
# 短信。$month（哪个月）$link（链接）
usage-notice-text = 【{ $company }】您{ $month }的用量和话费出来了。查看：{ $link } 或回复“查话费”。客服{ $hotline }
# $name（称呼）$month（哪个月）$yuan（元）$mean（平均，元）$months（几个月）$account（用量和金额）
usage-jump = { $name }您好，这里是{ $company }。您{ $month }的话费是 { $yuan }元，前 { $months } 个月平均只有 { $mean }元，一下高出很多，先告诉您一声。
    { $account }
    觉得不对，直接说就行，我马上核对；要找人，回复“人工”。
# 短信。$month（哪个月）$link（链接）
usage-text-jump = 【{ $company }】您{ $month }的话费比前几个月高出很多，先告诉您一声。查看：{ $link } 或回复“查话费”。客服{ $hotline }
# $name（称呼）$month（哪个月）$from（原来，元）$to（现在，元）$account（用量和金额）
usage-corrected = { $name }您好，这里是{ $company }。您{ $month }的账单更正了：之前告诉您的是 { $from }元，现在是 { $to }元，以现在的为准。给您添麻烦了。
    { $account }
    哪里不清楚，直接说就行，我马上核对；要找人，回复“人工”。
# 短信。$month（哪个月）$link（链接）
usage-text-corrected = 【{ $company }】您{ $month }的账单更正了，和之前告诉您的不一样。查看：{ $link } 或回复“查话费”。客服{ $hotline }
# $note（说明，可空）$account（用量和金额）
usage-asked = { $note }{ $account }
    哪里不清楚、觉得不对，直接说就行，我马上核对。
# $note（说明，可空）$day（哪一天）$use（用量）
usage-asked-use = { $note }截至{ $day }：{ $use }。之后的用量，我这里还没有数据。
# $month（有账单的月份）$wanted（问的月份）
usage-other-month = { $wanted }的账单我这里还没有，先给您看{ $month }的。
    {""}
# 一句话里还说了上门的事，先办上门
usage-after = 账单的事也记着，上门的事说好就给您核对。
usage-none = 您的账单我这里还没有，出来以后随时可以查。想让同事先看一下，回复“人工”。
usage-choice-details = 看明细，和上月比
usage-choice-fine = 没有疑问
usage-hint = 想看明细、和上个月比，回复“1”；觉得哪里不对，直接说；没有疑问，回复“2”。
usage-thanks = 好的，有疑问随时说。

# $month（哪个月）$yuan（元）$over（超出多少，可空）
usage-overage = { $month }有超出套餐的费用 { $yuan }元{ $over }，算在话费里。
# $overage（超出多少）$amount（话费）
usage-overage-and-amount = { $overage }{ $amount }
# $what（超出了什么）
usage-over = （{ $what }）
# $amount（多少）
usage-over-data = 流量超出 { $amount }
# $amount（多少）
usage-over-voice = 语音超出 { $amount }
# $month（哪个月）$day（截至哪一天）$plan（套餐）$used（用了多少）
usage-used = { $month }用量（{ $plan }，截至{ $day }）：{ $used }。
# $month（哪个月）$day（截至哪一天）$plan（套餐）
usage-plan = { $month }套餐（截至{ $day }）：{ $plan }。
# $month $day（数字，几月几日）
usage-day = { $month }月{ $day }日
usage-your-plan = 您的套餐
usage-of-data = 流量
usage-of-voice = 语音
# $what（流量或语音）$total（套餐里的）$used（用了的）$rest（剩下的）
usage-use-left = { $what }用了 { $used }（共 { $total }），还剩 { $rest }
# $what（流量或语音）$total（套餐里的）$used（用了的）$rest（超出的）
usage-use-over = { $what }用了 { $used }（共 { $total }），超出 { $rest }
# $what（流量或语音）$total（套餐里的）$used（用了的）
usage-use-of = { $what }用了 { $used }（共 { $total }）
# $what（流量或语音）$total（套餐里的）
usage-use-all = { $what } { $total }，正好用完
# $what（流量或语音）$total（套餐里的）
usage-use-unused = { $what } { $total }，没有用过
# $what（流量或语音）$used（用了的）
usage-use-alone = { $what }用了 { $used }
# $what（流量或语音）
usage-use-none = 没有用{ $what }
# $month（哪个月）$yuan（元）
usage-amount = { $month }话费 { $yuan }元。
# $month（哪个月）$yuan（元）$day（期限）
usage-amount-by = { $month }话费 { $yuan }元，缴费期限{ $day }（含当天）。
# $month（哪个月）$yuan（元）
usage-amount-paid = { $month }话费 { $yuan }元，已经缴清。
# $month（哪个月）$yuan（元）
usage-amount-settled = { $month }话费 { $yuan }元，已经缴清，不用做什么。
# $month（哪个月）$yuan（元）$over（多缴，元）
usage-amount-over = { $month }话费 { $yuan }元，已经缴清，多缴的 { $over }元在您的账户里。
# $month（哪个月）$yuan（元）$owed（还要缴，元）
usage-amount-owed = { $month }话费 { $yuan }元，还要缴 { $owed }元。
# $month（哪个月）$yuan（元）$owed（还要缴，元）$day（期限）
usage-amount-due = { $month }话费 { $yuan }元，请在{ $day }（含当天）前缴。
# $month（哪个月）$yuan（元）$owed（还要缴，元）$day（期限）
usage-amount-rest-due = { $month }话费 { $yuan }元，还要缴 { $owed }元，请在{ $day }（含当天）前缴。
# $month（哪个月）$yuan（元）$owed（还要缴，元）$day（期限）
usage-amount-overdue = { $month }话费 { $yuan }元，记录里还有 { $owed }元没缴，缴费期限是{ $day }；已经缴了的，请不用管。
# $month（哪个月）
usage-amount-none = { $month }话费 0元，不用缴。
# $month（哪个月）$yuan（元）
usage-amount-credit = { $month }不用缴，账单结余 { $yuan }元。
# $yuan（元）
usage-balance = 账户余额 { $yuan }元。
# $yuan（元）
usage-balance-aside = 账户余额 { $yuan }元，没有从上面的话费里扣。
# $yuan（元）
usage-arrears = 账户另有欠费 { $yuan }元，想问是哪一笔，回复“人工”。
# $yuan（元）
usage-arrears-unclear = 账户上记着欠费 { $yuan }元，里面有没有这笔话费，从账上看不出来；想问清楚，回复“人工”。
# $month（哪个月）$day（哪一天）$yuan（原来，元）
usage-was-corrected = （{ $month }的账单在{ $day }更正过，原来是 { $yuan }元。）

# $month（哪个月）$yuan（元）
usage-total = { $month }一共 { $yuan }元：
# $month（哪个月）$yuan（元）
usage-total-credit = { $month }不用缴，账单结余 { $yuan }元：
# $note（说明，可空）$total（一共多少）$items（明细）$comparison（和上月比）
usage-details = { $note }{ $total }
    { $items }
    { $comparison }
    这样清楚吗？
# $note（说明，可空）$total（一共多少）$items（明细）$comparison（和上月比）
usage-verified = { $note }我核对了一下。{ $total }
    { $items }
    { $comparison }
    这样清楚吗？还是觉得不对，我登记下来，请同事核实。
usage-choice-clear = 清楚了
usage-choice-wrong = 还是不对
usage-hint-clear = 清楚了，回复“1”；还是觉得不对，回复“2”，我登记下来请同事核实。
# $item（费用项）$yuan（元）
usage-line = · { $item } { $yuan }元
# $item（费用项）$yuan（元）
usage-line-off = · { $item } 减 { $yuan }元
usage-no-items = 账单里只有总数，没有明细。
usage-item-plan = 套餐月费
usage-item-data_overage = 流量超出费
usage-item-voice_overage = 语音超出费
usage-item-overage = 超出套餐的费用
usage-item-value_added = 增值业务费
usage-item-discount = 优惠减免
usage-item-other = 其他费用
# $last（上一个月）
usage-same = 和{ $last }一样多。
# $last（上一个月）$yuan（元）
usage-more = 比{ $last }多 { $yuan }元。
# $last（上一个月）$yuan（元）
usage-less = 比{ $last }少 { $yuan }元。
# $month（哪个月）
usage-no-last = { $month }前一个月没有您的账单，没法比。
# $yuan（元）$item（费用项）$why（为什么）
usage-change-more = 多出的 { $yuan }元是{ $item }：{ $why }。
# $yuan（元）$item（费用项）$why（为什么）
usage-change-less = 少了的 { $yuan }元是{ $item }：{ $why }。
# $yuan（元）$item（费用项）$why（为什么）
usage-of-overage = { $item } { $yuan }元：{ $why }。
# $total（套餐里的）$used（用了的）$over（超出的）
usage-why-beyond = 超出 { $over }，套餐里有 { $total }，用了 { $used }
# $total（套餐里的）$used（用了的）$over（超出的）$last（上一个月）$was（上一个月套餐里的）
usage-why-beyond-less = 超出 { $over }，套餐里有 { $total }，用了 { $used }。{ $last }的套餐里有 { $was }，记录里套餐没有换过，为什么少了，我从账上看不出来
# $from $to（套餐）
usage-why-plan-changed = 套餐从“{ $from }”换成了“{ $to }”
# $last（上一个月）
usage-why-new = { $last }没有这一项
# $month（哪个月）
usage-why-gone = { $month }没有这一项了
# $last $month（两个月）$from $to（元）
usage-why-changed = { $last }是 { $from }元，{ $month }是 { $to }元
# $last $month（两个月）$to（元）
usage-why-off-new = { $month }减了 { $to }元，{ $last }没有减
# $last $month（两个月）$from（元）
usage-why-off-gone = { $last }减了 { $from }元，{ $month }没有减
# $last $month（两个月）$from $to（元）
usage-why-off-changed = { $last }减了 { $from }元，{ $month }减了 { $to }元
usage-why-unproved-use = 记录里的用量没有超出套餐，为什么收，我从账上看不出来
# $last $month（两个月）$from $to（元）
usage-why-unproved-plan = { $last }是 { $from }元，{ $month }是 { $to }元，记录里套餐没有换过，为什么变，我从账上看不出来
# $last $month（两个月）$from $to（元）
usage-why-unproved-other = { $last }是 { $from }元，{ $month }是 { $to }元，是什么费用，我从账上看不出来
# $yuan（元）
usage-unlisted = 有 { $yuan }元的差别，明细里对不上。
usage-all-explained = 差别都在上面了。
# $yuan（元）
usage-unexplained = 其中 { $yuan }元的原因，我从账上说不清。

# $month（哪个月）$ticket（编号）$owner（谁负责）$day $time（期限）
usage-doubt-kept = 好的，{ $month }账单的疑问登记下来了，编号 { $ticket }，由{ $owner }核实，{ $day } { $time } 前在这里答复您。
# $month（哪个月）$ticket（编号）$owner（谁负责）$day $time（期限）
usage-doubt-known = { $month }账单的疑问已经登记过了，编号 { $ticket }，由{ $owner }核实，{ $day } { $time } 前在这里答复您。您刚才说的，也一起记下了。
usage-sorry = 账单让您不放心，还得自己来问，实在抱歉。
# $month（哪个月）$ticket（编号）$owner（谁负责）$day $time（期限）客户问查得怎么样
usage-doubt-stands = 还在核实，没有放下：{ $month }账单的疑问，编号 { $ticket }，由{ $owner }负责，{ $day } { $time } 前在这里答复您。让您等着，抱歉；您刚才说的也加进去了。
usage-hint-more = 账单的事，还有要补充的直接说，我加到登记里；没有就不用回复。
# $month（哪个月）$ticket（编号）客户说不用核实了
usage-doubt-off = 好的，{ $month }账单的疑问（编号 { $ticket }）撤了，不再核实。
# 客户说没有问账单，也没有登记过
usage-doubt-none = 好的，账单的事不说了，没有登记疑问。
usage-doubt-told = 好的，核实得怎么样，我会在这里告诉您。
usage-owner-billing_doubt = 客服
usage-owner-billing_dispute = 主管
# $name（称呼）$month（哪个月）$ticket（编号）$answer（同事写的答复，原样）
usage-answer-say = { $name }您好，这里是{ $company }。您对{ $month }账单的疑问（编号 { $ticket }）核实过了，答复是：
    { $answer }
    这样解决了吗？
usage-answer-settled = 解决了
usage-answer-unsettled = 没有解决
usage-answer-hint = 解决了，回复“1”；没有解决，回复“2”，我请主管重新核实。
# 短信。$link（链接）
usage-answer-text = 【{ $company }】您反映的账单疑问有答复了。查看：{ $link } 客服{ $hotline }
# $ticket（编号）
usage-answer-closed = 好的，编号 { $ticket } 就办结了。谢谢您告诉我们。
# $ticket（编号）$owner（谁负责）$day $time（期限）
usage-answer-raised = 明白了，这次的答复没有解决您的问题，非常抱歉。已经交给主管{ $owner }重新核实，编号 { $ticket }，{ $day } { $time } 前在这里答复您。
