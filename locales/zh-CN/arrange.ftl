### 客户打电话来约时间，同事替他约

arrange-which = 是哪一单？说客户全名、电话后四位或工单号。
arrange-hint-which = 说客户全名、电话后四位或工单号，比如“胡秀英”“0001”；先放下说“算了”。
arrange-none = 您的片区里没有找到还没约时间的工单。请再说一遍客户全名、电话后四位或工单号；新的报修，先在后台建工单。
arrange-several = 是哪一单？
# $name（称呼）$work（业务和情况）$number（工单号）
arrange-order = { $name }，{ $work }{ $number }
# $name（称呼）$tail（电话后四位）$work（业务和情况）$number（工单号）
arrange-order-of = { $name }（电话尾号 { $tail }），{ $work }{ $number }
arrange-somebody-else = 都不是，是另一位客户
# $visit（哪一单）
arrange-agreed = 已经约好了：{ $visit }。
