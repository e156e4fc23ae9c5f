### 师傅报晚到（AP-4）

late-ask-minutes = 大概晚多少分钟？
late-hint-minutes = 请说大概晚多久，比如“30分钟”“一个小时”。
# $visit（哪一单）$minutes（分钟）
late-told = 好的，马上告诉客户：{ $visit }，预计晚 { $minutes } 分钟。客户怎么选，我会再告诉您。
# $visit（哪一单）$minutes（分钟）
late-told-too-late = 好的，马上告诉客户：{ $visit }，预计晚 { $minutes } 分钟。这次是在约定时段开始之后才说的，请尽快赶到；以后请提前说。
# $visit（哪一单）$minutes（分钟）
late-told-already = 已经告诉客户了：{ $visit }，晚 { $minutes } 分钟。不用再报。
# $visit（哪一单）$minutes（分钟）
late-too-long = { $minutes } 分钟太久了，{ $visit } 这一单按来不了处理。
