### 客户原来想要的时间空出来了

# $name（称呼）$freed（空出来的时段）$window（现在约的时段）
freed-ask = { $name }您好，这里是{ $company }。您原来想要的 { $freed } 空出来了，要把上门从 { $window } 改到这个时间吗？不回复就按原来约的时间。
freed-yes = 改到这个时间
freed-no = 不改了
freed-hint = 回复“1”改到这个时间，“2”不改；不回复就按原来约的时间。
# $name（称呼，这一条不用）$freed（空出来的时段，这一条不用）$window（现在约的时段）
freed-kept = 好的，还是 { $window } 上门。
# $name（称呼，这一条不用）$freed（空出来的时段，这一条不用）$window（现在约的时段）
freed-waits-on = 好的，还是 { $window } 上门；再有您想要的时间空出来，我马上告诉您。
# 短信。$name（称呼）$freed（空出来的时段）$window（现在约的时段）$link（链接）
freed-text = 【{ $company }】{ $name }您好，您想要的{ $freed }空出来了，要改到这个时间请点：{ $link } 不改就按{ $window }上门。客服{ $hotline }
# $window（现在约的时段）$kind（业务）
wait-earlier-kept = 好的，{ $window } 的{ $kind }先给您留着；前面有时间空出来，我马上告诉您。
wait-earlier-no-visit = 您现在没有约好的上门。要约的话，直接说什么时候方便，或者“越快越好”。
wait-earlier-once-agreed = 好的，时间约定以后，前面有时间空出来，我马上告诉您。
