### 办结以后客户说没有签过字、没有确认过（CL-3、DS-8）

# $window（时段）$at（几点）$way（怎么签的）
denial-signed = 记录里 { $window } 的这次上门，{ $at } 有一个客户签字，是{ $way }。
denial-way-chat = 在聊天里确认的
denial-way-code = 用发给您的验证码确认的
denial-way-drawn = 在签字页面上手写的
# $window（时段）
denial-unsigned = 记录里 { $window } 的这次上门没有客户签字，是我们的人办结的。
# $ticket（编号）
denial-done = 您说的已经登记，编号 { $ticket }，不经过派单和带队的人，直接交主管核实这次办结是不是您本人的意思；主管会联系您。网要是还没好，直接告诉我，马上另约师傅。
# $ticket（编号）客户说什么都没做
denial-done-work = 您说的已经登记，编号 { $ticket }，不经过派单和带队的人，直接交主管核实这次上门到底做了什么；主管会联系您。网要是还没好，直接告诉我，马上另约师傅。
# $ticket（编号）
denial-known = 这件事已经登记过，编号 { $ticket }，主管正在核实；您刚才说的也加上了，不用再报一次。
# 客户还说到钱
denial-money = 您说的收费和退钱，主管一起核实，联系您时给您答复。
