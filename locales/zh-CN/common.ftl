### 各处共用的话。称呼一律用“您”，语气平和，不用感叹号。
### $company（公司名）、$hotline（客服热线）在所有文本里都可以直接用；时长（分钟）用 src/infra/text/norm-facts.ts 里的名字，不要写死在文本里。

# $text（文字）原样显示：客户自己的名字、已经显示过的选项
common-as-said = { $text }
# $zh（中文）$en（英文）
common-in-words = { $zh }

# $day（哪一天）$from $to（时分）
visit-window = { $day } { $from }–{ $to }

# $year（年份，文字；今年是 this，不说）$month $day（日期）$weekday（星期，1=周一）
visit-day = { $year ->
    [this] {""}
   *[other] { $year }年
}{ $month }月{ $day }日{ $weekday ->
    [1] 周一
    [2] 周二
    [3] 周三
    [4] 周四
    [5] 周五
    [6] 周六
   *[7] 周日
}

visit-kind-install = 装机
visit-kind-repair = 维修
visit-kind-move = 移机
visit-kind-inspection = 检测
# $name（是什么事）$description（后台写的）
visit-order-named = { $description }
visit-about-tv = 电视故障
visit-about-offline = 断网
visit-about-slow = 网慢
visit-about-wifi = WiFi 弱
visit-about-install = 新装
visit-about-move = 移机
visit-about-inspection = 线路检测
visit-about-repair = 故障
visit-thing-net = 宽带
visit-thing-tv = 电视
visit-thing-telephone = 电话
visit-thing-camera = 摄像头
# $kind（业务）$matter（坏了什么，不长）客户有几次同样的上门时
visit-named = “{ $matter }”{ $kind }
# $kind（业务）客户有几次上门时，放在时段后面
visit-beside = （{ $kind }）
# $kind（业务）$title（情况，不长）
visit-work = { $kind }：{ $title }
# $order（后台的工单号）
visit-order-number = （工单 { $order }）
# $kind（业务）
visit-calendar = { $company }{ $kind }上门

# $surname（姓）$name（全名）$salutation（称谓）
called-by-surname = { $surname }{ $salutation }

common-hello = 您好，我在。
common-help = 我可以帮您预约上门、查看预约、改时间、取消。直接说就行，比如“网断了，周六上午能来吗”。说“返回”回到上一步，说“算了”先不办，说“人工”找同事。
common-ok = 好的，有需要随时说。
common-thanks = 不客气，有需要随时说。
common-cost = 费用的事我这里不能准确答复。回复“人工”，同事告诉您。
# $items（加装各项的价格）
common-cost-tariff = 上门本身收不收费，我这里不能准确答复，回复“人工”，同事告诉您。现场加装按资费表收，您同意了才做、才收费：{ $items }。
# $items（问到的项目和价格）
common-cost-items = 按资费表：{ $items }。您同意了才做、才收费。
common-duration = 维修一般 { $repairMinutes } 分钟左右，检测 { $inspectionMinutes } 分钟左右，装机 { $installMinutes } 分钟左右，移机 { $moveMinutes } 分钟左右。
common-presence = 要有一位大人在家开门，看着弄好再确认；家人、室友都行。
# $from $to（时分）服务时间
common-hours = 师傅上门的时间是每天 { $from }–{ $to }；在这里什么时候都能办。
# 时段两头的时间是什么意思
common-arrival = 这是一个时段：师傅会在两个时间之间到，出发时会告诉您。
# 租客、不是机主，能不能约
common-tenant = 可以的：住在那里的人都能约，不用机主本人。师傅来的时候，有一位大人在家开门就行。
common-weather = 下雨下雪也照常上门。天气实在不让来，我们马上告诉您，由您另选时间。
# 师傅会不会先打电话
common-call-before = 师傅出发时会告诉您，请保持电话畅通。要他先打个电话，给您或者给别人（比如租客），把号码发在这里，我写给师傅。
# 师傅来要准备什么
common-preparation = 不用特别准备：有一位大人在家开门，光猫和路由器旁边留点地方就行。门禁密码、怎么进小区，约的时候直接发在这里，我写给师傅。
# 师傅进不进屋、脱不脱鞋（DR-6）
common-inside = 一般要进屋弄：您同意了师傅才进门，进门穿自带的鞋套，不用您准备。
# 会不会准时
common-punctual = 师傅在约好的时段里到。要是赶不上，会提前告诉您原因，等、改时间还是取消，由您定。
# 停车
common-parking = 停车的事我这里没有记录。哪里能停、怎么进小区，约好以后直接发在这里，我写给师傅。
# 干活时会不会断网
common-net-off = 弄的时候可能要断一会儿网。断多久我这里说不准，师傅来了您可以问他。
# 万一没人来，找谁
common-nobody-shows = 约好的时段过了还没人到，在这里说“没人来”，马上有人处理；也可以打客服 { $hotline }。
# 问能不能修别的东西
common-not-ours = 师傅只负责线路和我们装的设备；别的请联系它的售后。
# 客户换了手机号，要改登记的
common-new-number = 登记的手机号要核实以后才能改，我这里改不了。回复“人工”，同事给您改。
# 约上门的时候顺便问优惠
common-offers = 优惠的事，这边办好以后说“有没有优惠”，我给您看。
common-why = 给您添麻烦了，真的很抱歉。更多的原因，我这里没有记录。想问个明白，回复“人工”，同事来答复您。
common-regret = 让您着急了，实在抱歉。
common-regret-more = 给您添麻烦了，对不起。
common-regret-still = 没让您满意，真的很抱歉。
# 对师傅
common-toil = 辛苦您了。
common-toil-more = 不容易，您多担待。
common-say-or-person = 要办什么直接说，我马上办；想找同事，回复“人工”。
common-robot = 我是智能助手，不是真人。要找同事，回复“人工”就行。
# $count（几项）
common-only-so-many = 这里只有 { $count } 项，请回复 1 到 { $count }；也可以直接说。
common-help-installer = 路上说“出发”“到了”“晚30分钟，堵车”“来不了”；进门前后说“没人开门”“检查表”；做的时候说“有问题”加情况、“加装”加要加什么；做完说“完工”加做了什么和测试值，客户没法确认说“签不了”；看单子说“今天有几单”，看客户的评价说“我的评分”。说“人工”找同事，说“返回”回到上一步，说“算了”先不办。
common-help-staff = 您可以说“待办”，查一单就说客户名字。说“人工”找同事，说“返回”回到上一步，说“算了”先不办。
# 师傅连说两次没听明白，问题再问一次
common-other-way-staff = 我还没听明白，请按下面说的回；先放下说“算了”。
common-other-way = 我还没听明白。可以按下面说的回；先放下说“算了”，找同事说“人工”。
# $ask（问题，换句话说）客户、师傅已经被问过几次
common-or-person = { $ask }
    还有疑问，回复“人工”，同事来帮您。
# $ask（问题，换句话说）同事已经被问过几次
common-or-lay-down = { $ask }
    先放下，说“算了”。
common-bye = 感谢您的来信，再见。有事随时在这里留言。
common-bye-open = 感谢您的来信，再见。没办完的事给您留着，回来接着说就行。
# $words（用户的原话）
common-written-before = 收到“{ $words }”，这句是在我问之前写的，没有当作回答。请再看一下：
common-go-on = 嗯，您接着说。
common-noted = 这个先记下了。
common-take-time = 好的，不着急，您慢慢看。
# 有人叫客户，先走开一下
common-see-to-it = 好的，您先忙，忙完接着说就行。
common-what-is-wrong = 不好意思。现在是这样，哪里不对直接说：
common-welcome-back = 欢迎回来。
common-other-words = 不好意思，我没说清楚。换个说法：
common-language = 好的，用中文说。
# 客户用了别的语言；两种都写
common-languages-read = 我只看得懂中文和英文，请用其中一种写；找同事请回复“人工”。I read Chinese and English only. Please write in one of them, or reply “a person” for a colleague.
common-stopped = 好的，这件事先不办，原来的安排不变。需要时随时说。
common-nothing-open = 好的，现在没有正在办理的事。需要时随时说。
common-no-way-back = 这里已经是第一步了。
common-from-the-start = 好的，我们从头来。
# 听懂了，但不归我们管：办手机卡、开漫游、闲聊
common-beyond = 这件事我这里办不了。要找同事，回复“人工”；我能办的，说“帮助”就能看到。
common-roaming = 漫游我这里办不了。要找同事，回复“人工”。
# 一句意见或表扬，没有要办的事
common-feedback = 谢谢您告诉我们。想让同事看到这句话，回复“人工”就行。
