### 客户打电话来约时间，同事替他约

arrange-none = 是哪一单？说客户全名、电话后四位或工单号；只找您片区里还没约时间的工单。
arrange-several = 是哪一单？
# $name（称呼）$kind（业务）$summary（工单内容）$order（工单号）
arrange-order = { $name }，{ $kind }：{ $summary }（{ $order }）
