### 约时间（AP-1：先问客户什么时候方便，客户说的时间优先）

time-ask = 您什么时候方便？比如“周六上午”“明天下午三点以后”，或者“越快越好”。
# 我们没守约、取消了上门：最近的空档马上给客户选
time-ask-owed = 您什么时候方便？直接说就行，比如“周六上午”；最近可以约的有：
time-hint = 抱歉，我没看懂这个时间。请说日期和大概几点，比如“周六上午”“12月3号下午两点”；也可以问“有哪些时间”。
time-again = 哪天、大概几点方便？比如“明天上午”；也可以问“有哪些时间”，或者说“越快越好”。
time-again-list = 您看哪个合适？回复数字就行，也可以说别的时间。
# $window（时段）一个可约的时段
time-window = { $window }
time-other = 其他时间
time-shorter = 您说的时间里排不下{ $windowMinutes ->
    [120] 两个小时
   *[other] { $windowMinutes } 分钟
}的时段，还有短一点的。
time-choose = 离您说的时间最近、还能约的有下面这些，您看哪个合适？也可以直接说别的时间。
time-which = 您要哪一个？回复前面的数字就行，也可以直接说时间。
time-latest = 每天最晚能约到的是这些，您看哪个合适？
# The customer wants it after a shift, and only they know when that ends
time-ask-shift-end = 您那天几点下班？说个钟点就行，比如“下午五点”，我给您约在那之后。
time-browse = 目前可以约的时间有：
time-none-earlier = 没有更早的时间了，目前可以约的有：
time-none-later = 没有更晚的时间了，目前可以约的有：
time-none-other = 您说的那天没有别的时间了，离得最近、还能约的有：
# $window（时段）正在说的时间，没有更早的
time-soonest = 没有更早的时间了，最早就是 { $window }，就约这个时间吗？
# $window（时段）原来约的时间，也在客户说的范围里
time-agreed-fits = 原来约的 { $window } 也在您说的时间里，不改也行。
time-ask-other = 好的，请直接说您方便的时间；最近还有这些可以约：
time-full = 抱歉，您说的时间没有师傅能来。
time-past = 您说的时间已经过了。
time-too-soon = 您说的时间太近了，师傅来不及赶到。
# $last（日期）最远能约的一天
time-too-far = 您说的时间还没有开放预约，目前最远可以约到 { $last }。
# $from $to（时分）服务时间
time-outside-hours = 上门服务时间是 { $from }–{ $to }，您说的时间不在其中，或者来不及在这之前做完。
# $to（时分）服务时间的结束
time-unfinished = 抱歉，上门的活要在 { $to } 前做完，您说的时间开始就来不及了。
time-nobody = 抱歉，您所在的片区暂时没有能做这项工作的师傅。
time-nobody-ask = 回复“人工”，我把您的需要转给同事安排；或者换一项业务再试。
time-nobody-again = 这项工作在您的片区暂时没人能做；要同事安排，说“人工”，换一项业务也可以。
time-none-free = 目前没有可约的时段。您可以说一个别的日期，或者回复“人工”，由同事为您安排。
# $window（时段）刚才还能约、现在不能了的时段
time-no-longer = 抱歉，{ $window } 现在已经约不上了。
# $window（时段）$reason（原因）片区那段时间不上门
time-closed = 抱歉，{ $window } 您所在的片区不能上门了：{ $reason }。
time-insist = 就要这个时间，请同事想办法
# $day（哪一天）$time（几点）
time-request-kept = 好的，您要的时间我转给了调度员，{ $day } { $time } 之前给您答复：能安排就直接约上，不能就给您别的时间。
# $window（时段）现在的时间
time-request-stands = 在答复之前，原来约的 { $window } 不变。
# $day（哪一天）$time（几点）
time-request-asked = 您要的这个时间已经在调度员那里了，{ $day } { $time } 之前给您答复。想换别的时间，直接说就行。
# $day（哪一天）$time（几点）
time-request-late = 您要的这个时间，原来说 { $day } { $time } 之前答复您，到现在还没有，非常抱歉；主管也看得到这件事了。着急请回复“人工”，想换别的时间，直接说就行。
# $time（时间）按听懂的说一遍
time-noted = 时间记下了：{ $time }。
# $one $other（时间）两个时间，哪个都行
time-either = { $one }或者{ $other }
# $day（日期）$hours（几点）
time-day-and-hours = { $day } { $hours }
# $time（时分）
time-at = { $time }
# $from $to（时分）
time-from-to = { $from }–{ $to }
# $time（时分）
time-after = { $time } 以后
# $time（时分）
time-before = { $time } 以前
# $words（客户的话）
time-quoted = “{ $words }”
# 失约以后师傅又到了
time-hint-there = 师傅已经到了，方便就请现在办，不用另约；想另约，请说日期和大概几点，比如“周六上午”。
# $time（钟点）客户说几点以后，空着的时段要晚得多
time-earliest-after = { $time } 以后，最早有空的是这个时段。
# $window（时段）正在说的时间，就在客户问的那天
time-yes-then = 能到，就是 { $window }。
# $time（钟点）客户要上午这个钟点以后，上午没有空的
time-morning-full = 上午 { $time } 以后没有空的了，{ $time } 以后最早有空的是这个时段。
