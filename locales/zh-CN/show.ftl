### 我的预约

show-agreed = 您约好的上门：
# 问是不是确定
show-agreed-certain = 是的，已经登记好了：
# 问取消了没有：还有约好的
show-agreed-still = 没有取消，还约着的上门：
# $window（时段）$kind（业务）
show-appointment = · { $window } { $kind }
# $window（时段）$kind（业务）$installer（师傅）$badge（工号）
show-appointment-by = · { $window } { $kind }，{ $installer }（工号 { $badge }）
# $address（地址）不是登记的地址
show-elsewhere = 　地址：{ $address }
# $window（时段）$about（出发时说大约几点到，没说就空着）
show-on-the-way = 师傅已经出发，{ $window } 之间到{ $about }。
# $time（几点）
show-about = （出发时说大约 { $time } 到）
# $window（时段）
show-not-set-out = 师傅还没有报出发，约的是 { $window } 之间到。着急请回复“人工”，同事马上问。
# 还没到约定的时间，问师傅在哪。$window（时段）
show-not-yet = 师傅还没有报出发。约的时间还没到，现在不算晚；他一出发马上告诉您。着急请回复“人工”，同事马上问。
# $minutes（分钟）$latest（最晚几点）
show-late = 师傅说会晚 { $minutes } 分钟左右，最晚 { $latest } 到，非常抱歉。
# 报了完工，客户说还没好
show-doubted = 您说的还没弄好已经告诉师傅，这次上门没有办结；弄好后会再请您检查。一直没人弄，请回复“人工”。
# $at（钟点）
show-arrived = 师傅 { $at } 报过已经到了。没见到人，请回复“人工”，同事马上问。
# $at（钟点）
show-reported = 师傅 { $at } 报了做好了，等您检查确认：好用了回复“确认”，哪里不好直接说。
show-none = 您现在没有约好的上门。
# 问取消了没有，或者是不是没人来了：没有约好的
show-none-off = 是的，没有约好的上门了，不会有人来。
show-waiting = 还没约时间的工单：
# $summary（内容，没写的话是业务）$order（工单号）
show-order = · { $summary }（{ $order }）
# $ticket（编号）$day（哪天）$time（几点）
show-with-colleague = 现场没能做成，同事正在办，编号 { $ticket }，{ $day } { $time } 前答复您，不用重新申请。
show-who-later = 约好时间才定是哪位师傅；约好以后说“我的预约”，就能看到姓名和工号。
show-book-next = 要预约，直接说情况和时间就行。
show-what-next = 要预约、改时间或取消，直接说就行。
# $reason（原因）
show-late-why = 晚到的原因是{ $reason }。
# $at（几点到）$knocked（几点起敲门）
show-knocking = 师傅现在在门口：{ $at } 报的到，{ $knocked } 起在敲门。您在家的话，请开一下门；门口没人，就说“没人敲门”，马上转给师傅。
# $at（几点到）
show-told-at-home = 师傅 { $at } 报的到，您在家的话已经转给他，请他再敲门。门口还是没人，请回复“人工”，同事马上问。
# $at（钟点）
show-came-late = 师傅 { $at } 到的，比约好的晚了，非常抱歉。方便就请现在办；不方便，直接告诉我别的时间。没见到人，请回复“人工”，同事马上问。
# 问来的人长什么样
show-looks = 师傅穿工服、戴工牌，到门口先出示工牌。出发时我把姓名、工号发给您，有照片的也发；工牌上有照片，开门前请核对。
# 问来几个人
show-one-installer = 每次上门安排一位师傅。
# 时段里问师傅在哪，师傅还没出发。$until（约到几点）
show-in-time = 现在还在约定的时间里，不算晚；过了 { $until } 就是我们晚了。
# $until（约到几点）
show-past = 已经过了 { $until }，是我们晚了，非常抱歉。
# 问什么时候答复。下面一行一件
show-promised = 等我们答复的：
# $what（什么事）$ticket（编号）$owner（谁负责）$day（哪天）$time（几点）
show-promised-by = · { $what }，编号 { $ticket }，由{ $owner }负责，{ $day } { $time } 前答复您。
# 过了期限。$what（什么事）$ticket（编号）$owner（谁负责）
show-promised-late = · { $what }，编号 { $ticket }，由{ $owner }负责，说好的时间已经过了，非常抱歉。着急请回复“人工”，同事马上问。
# 没有等答复的事
show-promised-none = 现在没有查到等我们答复的事。有什么要办的，直接说就行；要找人，回复“人工”。
show-promised-handover = 您要找同事的事
show-promised-need = 您说的需要
show-promised-lead = 您想了解的推荐
show-promised-low_rating = 您对上门的评价
show-promised-low_satisfaction = 您对服务的评价
show-promised-billing_doubt = 账单的疑问
show-promised-billing_dispute = 账单的疑问，重新核实
show-supervisor = 主管
show-colleague = 同事
# 要日历文件
show-calendar = 日历文件随这条消息发给您，在聊天页面可以存到手机日历；短信里看不到。
