### 师傅的一天：今天和明天的单、下一单、前一晚的清单、上门前的提醒

my-day-none = 今天和明天没有约好的上门了。
my-day-later = 后天起的单，前一天晚上会发给您；今天和明天的回复“清单”就能看。
# $count（几单）
my-day-head = 共 { $count } 单：
my-day-next = 下一单：
# $visit（哪一单）$area（片区）$address（地址）$phone（电话，不是当天的遮住中间四位）
my-day-visit = · { $visit }
    { $area }，{ $address }
    电话：{ $phone }
# $about（客户说的、备注）
my-day-about = 客户说：{ $about }
my-day-protected = 重点保障：上次没有守约，这次请务必准时。
evening-list-say = 师傅辛苦了，明天的单：
# $link（链接）
evening-list-text = 【{ $company }】您明天的上门清单出来了，请点开看：{ $link } 客服{ $hotline }
visit-soon-say = 马上有一单，出门前请看一下工具和着装；动身时回复“出发”：
# $link（链接）
visit-soon-text = 【{ $company }】您马上有一单上门，请点开看：{ $link } 客服{ $hotline }
# 问的那天没有，别的有，后面列出来
my-day-none-then = 您问的时间没有约好的上门。今明两天的：
