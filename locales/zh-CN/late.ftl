### 师傅报晚到（AP-4）

late-ask-minutes = 大概晚多少分钟？
late-hint-minutes = 请说大概晚多久，比如“30分钟”“一个小时”。
# $visit（哪一单）$minutes（分钟）
late-told = 好的，马上告诉客户：{ $visit }，预计晚 { $minutes } 分钟。客户怎么选，我会再告诉您。
# 又说了一次。$visit（哪一单）$minutes（一共几分钟）$before（前一次说的分钟）
late-told-anew = 好的，马上告诉客户：{ $visit }，一共预计晚 { $minutes } 分钟（前面说的是 { $before } 分钟）。不是这样，请直接说一共晚多久。
# $visit（哪一单）$minutes（分钟）
late-told-within = 好的，马上告诉客户：{ $visit }，预计还要 { $minutes } 分钟。请在时段结束前赶到，晚了就算失约。
# $visit（哪一单）$minutes（分钟）
late-told-missed = 好的，马上告诉客户：{ $visit }，预计还要 { $minutes } 分钟。时段开始后才说、时段内又到不了，这次算失约；请尽快赶到，客户怎么选我会再告诉您。以后请提前说。
# $visit（哪一单）$minutes（分钟）
late-told-already = 已经告诉客户了：{ $visit }，晚 { $minutes } 分钟。不用再报。
# $visit（哪一单）$minutes（分钟）
late-being-called = 已经记下了：{ $visit }，晚 { $minutes } 分钟。客户暂时联系不上，已请客服打电话，不用再报。
# $visit（哪一单）$minutes（分钟）
late-too-long = { $minutes } 分钟太久了，{ $visit } 这一单按来不了处理。
# $visit（哪一单）
late-changed = 您这条消息发出以后，这一单改过，没有通知客户：{ $visit }。还是要晚到的，请再说一次。
