### 师傅说的是哪一单

# $window（时段）$kind（业务）$name（客户称呼）
which-visit-line = { $window } { $kind }，{ $name }
which-visit-ask = 是哪一单？
# $whose（说的是谁）
which-visit-not-yours = 您这里没有“{ $whose }”那一单。是哪一单？
# $whose（说的是谁）
which-visit-none-of = 您这里没有“{ $whose }”那一单，没有改动。
which-visit-hint = 请回复数字，选是哪一单。
which-visit-none = 您今天和明天没有待上门的工单。
# $visit（哪一单）
which-visit-over = 这一单（{ $visit }）已经结束了，没有改动。
# $visit（哪一单）$at（几点）
which-visit-closed = 这一单（{ $visit }）{ $at } 已经办结，没有改动。
# $visit（哪一单）$problem（什么问题）
which-visit-left = 这一单（{ $visit }）这次已经结束：{ $problem }，没有改动。现在又做好了、能做了，先回复“其实可以了”，再报完工。
# $visit（哪一单）$at（几点到的）
which-visit-arrived = 这一单您 { $at } 已经到了，没有改动，也没有通知客户：{ $visit }。说的是别的单，请带上时间或者客户再说一次。
