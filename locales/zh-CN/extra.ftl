### 加装：客户在自己的对话里同意以后才做，价格只按资费表（DS-4）

extra-ask-item = 加装哪一项？（价格按资费表，不能改）
# $item（项目）$price（单价，元）$unit（单位）
extra-item = { $item } { $price } 元/{ $unit }
extra-hint-item = 请回复数字，或说资费表里的名称。资费表里没有的，不能做、不能收费。
# $unit（单位）
extra-ask-quantity = 要多少{ $unit }？请回复整数。
# $item（项目）$unit（单位）
extra-ask-unit = { $item }按{ $unit }收费：要多少{ $unit }？请只回复数字。
extra-hint-quantity = 要多少？请只回复一个数字。
extra-price = 收费只能按资费表：不能自己定价、多收或少收，也不能私下收钱（规范 DS-4）。
extra-no-visit = 您现在没有正在进行的上门。到了客户家先回复“到了”，再说加装。
# $visit（哪一单）$item（项目）$quantity（数量）$unit（单位）$total（合计，元）
extra-proposed = 已请客户确认：{ $item } { $quantity } { $unit }，合计 { $total } 元（{ $visit }）。客户同意之前先别做，结果马上告诉您。
# $visit（哪一单）$item（项目）$quantity（数量）$unit（单位）$total（合计，元）
extra-asked = 已经在等客户确认：{ $item } { $quantity } { $unit }，合计 { $total } 元（{ $visit }）。客户同意之前先别做。
# $visit（哪一单）$item（项目）$quantity（数量）$unit（单位）$total（合计，元）
extra-agreed = 客户已经同意过了：{ $item } { $quantity } { $unit }，合计 { $total } 元（{ $visit }）。
# $item（项目）$price（单价，元）$unit（单位）$quantity（数量）$total（合计，元）
extra-offer = 师傅在现场提出加装，请您确认：{ $item } { $quantity } { $unit }，单价 { $price } 元/{ $unit }，合计 { $total } 元。没有您同意不会做，也不会收费。同意吗？
# $item（项目）$price（单价，元）$unit（单位）$quantity（数量）$total（合计，元）
extra-offer-agreed = 这项加装您已经同意了：{ $item } { $quantity } { $unit }，单价 { $price } 元/{ $unit }，合计 { $total } 元。还要做吗？
# $item（项目）$price（单价，元）$unit（单位）$quantity（数量）$total（合计，元）
extra-offer-declined = 这项加装您上次没要：{ $item } { $quantity } { $unit }，单价 { $price } 元/{ $unit }，合计 { $total } 元。现在要做吗？
extra-yes = 同意
extra-no = 不要
extra-left = 好的，不加了：没有问客户，也不收费。
extra-offer-hint = 请回复“同意”或“不要”。
# 短信。$name（称呼）$link（链接）
extra-text = 【{ $company }】{ $name }您好，师傅在现场提出加装，做什么、多少钱请点链接查看，同意了才做才收费：{ $link } 客服{ $hotline }
# $item（项目）$quantity（数量）$unit（单位）$total（合计，元）
extra-is-agreed = 好的，记下了：您同意加装{ $item } { $quantity } { $unit }，合计 { $total } 元，已告诉师傅。完工前改主意，说“加装不要了”就行。
# $item（项目）
extra-is-declined = 好的，{ $item }不做，也不收费，已告诉师傅。
extra-over = 这项加装现在不能再改了。有疑问请说“人工”。
extra-none = 现在没有等您确认的加装。
# $visit（哪一单）$item（项目）$quantity（数量）$unit（单位）$total（合计，元）
extra-answered-yes = 客户同意加装：{ $item } { $quantity } { $unit }，合计 { $total } 元（{ $visit }）。可以做了。
# $visit（哪一单）$item（项目）
extra-answered-no = 客户不要这项加装：{ $item }（{ $visit }）。请不要做，也不要收费。
# 短信。$link（链接）
extra-answered-text = 【{ $company }】客户对加装有答复了，请点链接查看：{ $link } 客服{ $hotline }
# $item（项目）$quantity（数量）$unit（单位）$total（合计，元）
extra-lapsed-item = { $item } { $quantity } { $unit }，合计 { $total } 元
# $one $other（各一项）
extra-lapsed-and = { $one }；{ $other }
# $items（还没答复的加装）
extra-lapses = 。加装还没有等到客户答复（{ $items }），报了完工就作废：不做，也不收费（DS-4）。要做的，先等客户答复
# $items（作废的加装）
extra-lapsed = 。没有等到您答复的加装（{ $items }）已作废，不做也不收费
# $visit（哪一单）
extra-reported = 这一单已经报了完工，在等客户确认（{ $visit }），现在不能再加装。还要加的，请客户在手机上说还有什么没做，您再说“加装”，做完重新报完工。
# $item（项目）$price（单价，元）$unit（单位）$quantity（数量）$total（合计，元）
extra-costs = 这项加装是{ $item } { $quantity } { $unit }，单价 { $price } 元/{ $unit }，合计 { $total } 元，按公司资费表收，师傅不能另外加价或打折。同意请回复“同意”，不做请回复“不要”。
# $words（客户的话）$item（项目）$quantity（数量）$unit（单位）$total（合计，元）
extra-words-passed-on = 好的，您的话照原样转给师傅了：“{ $words }”。您没有同意以前不会做，也不会收费；数量要改，师傅会重新报给您。
# $words（客户的话）$visit（哪一单）$item（项目）$quantity（数量）$unit（单位）
extra-answered-words = 客户对加装（{ $item } { $quantity } { $unit }，{ $visit }）说：“{ $words }”。还没有同意，先别做；数量要改，就重新说加装多少，再请客户确认。
# $items（哪几项，多少钱）
extra-charged = 。您同意的加装：{ $items }
extra-paid = 加装的钱按资费表记在您的账单里，只收一次；师傅不当面收现金，也不收转账。师傅要您当面付的，不用付，直接告诉我。
# $visit（哪一单）$item（项目）$quantity（数量）$unit（单位）$total（合计，元）
extra-queued = 也记下了：{ $item } { $quantity } { $unit }，合计 { $total } 元（{ $visit }）。客户先答复前一项，答复了马上请客户确认这一项；同意之前先别做。
# $item（项目）$quantity（数量）$unit（单位）$total（合计，元）
extra-no-yes = 没有记成同意：{ $item } { $quantity } { $unit }，合计 { $total } 元。没有您自己在这里说同意，不能做，也不收费；谁都不能替您同意。
extra-tell-me = 师傅要是已经动手了，或者另外要钱，请直接告诉我。
extra-no-hurry = 好的，不着急，您想好、商量好了再说。没有您同意不会做，也不会收费。
extra-nothing-else = 师傅怎么说都以这里为准：要收的钱都会先在这里请您同意，没在这里让您确认过的，不用付。
# $item（项目）$price（单价，元）$unit（单位）$quantity（数量）$total（合计，元）
extra-why = 这项不在原来约好的上门里，是师傅在现场另外提出的：{ $item } { $quantity } { $unit }，合计 { $total } 元，所以要先问您。为什么需要，请师傅当面给您讲清楚；不要也可以，原来约好的照样做。同意请回复“同意”，不做请回复“不要”。
