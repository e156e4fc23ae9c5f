### 现场问题：缺配件、没线路、要客户同意、房东物业不让；客户马上知道，约好的事有着落（AP-1、AP-4、DS-6）

site-problem-kind-needs-parts = 缺配件、材料
site-problem-kind-no-line = 没有线路或端口
site-problem-kind-other-rooms = 要进别的房间
site-problem-kind-drilling = 要打孔
site-problem-kind-furniture = 要挪家具
site-problem-kind-others-equipment = 要动别家的设备
site-problem-kind-landlord-refuses = 房东不让装
site-problem-kind-property-refuses = 物业不让装
site-problem-kind-danger = 用电不安全
# $part（缺什么）$when（什么时候有）
site-problem-part = 缺{ $part }{ $when }
# $day（哪天）
site-problem-part-on = ，{ $day } 到货
site-problem-ask-kind = 遇到什么问题？回复数字，或者直接说：
site-problem-hint-kind = 请回复数字，或者说一句是什么问题，比如“缺一个分光器”。
site-problem-ask-what = 要请客户同意什么？说具体一点，客户会照您的原话看到，比如“从卧室走线，墙上打一个孔”。
site-problem-hint-what = 一句话说清要客户同意的事，比如“墙上打一个孔”；不用问了就说“算了”。
# $phrase（服务忌语）$instead（可以这样说）
site-problem-what-forbidden = 客户会照您的原话看到，“{ $phrase }”是服务忌语，没有发出。请换个说法，只说要请客户同意什么，比如“从卧室走线，墙上打一个孔”；要解释的可以说：“{ $instead }”
site-problem-ask-part = 缺什么配件？
site-problem-hint-part = 说配件的名字就行，比如“分光器”“20米皮线”。
site-problem-ask-part-on = 配件哪天能到？说日期就行；不知道就回“不知道”。
site-problem-hint-part-on = 说哪天就行，比如“后天”“12月1号”；不知道就回“不知道”。
# $visit（哪一单）$problem（什么问题）
site-problem-sure = { $visit }：{ $problem }。这次先结束，客户马上会收到说明。对吗？
# $visit（哪一单）$problem（什么问题）
site-problem-sure-reported = { $visit }：{ $problem }。前面报的完工就不算了，这次先结束，客户马上会收到说明。对吗？
site-problem-yes = 对，先结束
site-problem-no = 不，继续做
site-problem-hint-sure = 请回复“对”或“继续做”。
# $visit（哪一单）
site-problem-goes-on = 好的，没有记，这一单照常：{ $visit }。
site-problem-arrive-first = 到了客户家先回复“到了”，再说遇到的问题。还没到、要晚到或者去不了，直接说原因。
site-problem-none = 您现在没有正在进行的上门。
site-problem-own-yes = 要客户自己在对话里回复才算，您转告的不算（规范 DS-6）。请客户看手机，回复以后马上告诉您；回复之前先别动。
# $visit（哪一单）$problem（什么问题）
site-problem-done-second-visit = 记下了：{ $visit }，{ $problem }。这次先结束，已经请客户另约时间，您的到达照记。请跟客户说明一下，收拾干净再走。现在又能做了，就回复“其实可以了”。
# $visit（哪一单）$problem（什么问题）$ticket（编号）$day（哪天）$time（几点）
site-problem-done-no-line = 记下了：{ $visit }，{ $problem }。这次先结束，已转给调度，编号 { $ticket }，{ $day } { $time } 前答复客户。请跟客户说明一下，收拾干净再走。
# $visit（哪一单）$problem（什么问题）$ticket（编号）$day（哪天）$time（几点）
site-problem-done-order-returned = 记下了：{ $visit }，{ $problem }。这次先结束，工单已退回，编号 { $ticket }，{ $day } { $time } 前由调度跟客户联系。请别跟对方争，收拾干净再走。
# $visit（哪一单）$problem（什么问题）$ticket（编号）$day（哪天）$time（几点）
site-problem-done-danger = 记下了：{ $visit }，{ $problem }。这次先停下，编号 { $ticket }，{ $day } { $time } 前由调度跟客户联系。请先提醒客户别碰、能拉闸就拉闸，自己也注意安全；有明火拨打 119。
# $visit（哪一单）$words（原话）
site-problem-done-customer-yes = 已请客户自己确认：“{ $words }”（{ $visit }）。客户同意之前先别动，结果马上告诉您。
# $visit（哪一单）$problem（什么问题）
site-problem-known-left = 已经记过了：{ $visit }，{ $problem }。客户已经收到说明。现在又能做了，就回复“其实可以了”。
# $visit（哪一单）$words（原话）
site-problem-known-asked = 已经在等客户回复：“{ $words }”（{ $visit }）。客户同意之前先别动。
# $visit（哪一单）$words（原话）
site-problem-known-yes = 客户已经同意了：“{ $words }”（{ $visit }）。
# $visit（哪一单）$words（原话）
site-problem-known-no = 客户不同意：“{ $words }”（{ $visit }）。请不要做；有别的做法，说清楚再问客户。
# $visit（哪一单）$words（原话）$says（客户的话）
site-problem-known-but = 客户对“{ $words }”的回复是：“{ $says }”（{ $visit }）。请照客户说的做。
# $day（哪天）
site-problem-before-part = 师傅要先拿到配件，最早 { $day } 能去，早了也做不成。请选那天或以后的时间。

# $ticket（编号）$day（哪天）$time（几点）
site-problem-no-line-waits = 您这里的线路同事正在落实，编号 { $ticket }，{ $day } { $time } 前答复您；有了线路马上请您约时间，现在约了师傅去也做不成。
agreed-now-say = 太好了，谢谢您费心。

problem-over-none = 您这里没有记着的问题。
# $visit（哪一单）
problem-over-resumed = 好的，{ $visit } 接着做，客户已经知道了。做好以后照常报完工。
# $visit（哪一单）
problem-over-not-needed = 好的，不用问客户了：{ $visit }。没有客户同意的，请不要做。
# $visit（哪一单）
problem-over-rebooked = { $visit }：客户已经另约了时间，这次不能接着算了。人还在客户家、现在就能做好的，请跟调度说。
# $visit（哪一单）
problem-over-missed = { $visit }：这次到晚了，已经请客户另约。现在就能做好的，请跟调度说。
# $visit（哪一单）
problem-over-taken = { $visit }：您这段时间已经排了别的单，不能接着做了。客户会另约时间；有疑问请跟调度说。

allow-work-other-rooms = 进别的房间
allow-work-drilling = 打孔
allow-work-furniture = 挪动家具
allow-work-others-equipment = 动别家的设备
# $what（做什么）$words（师傅的原话）
allow-work-ask = 师傅想{ $what }，要您同意才做。师傅说：“{ $words }”。可以吗？也可以说您的要求，比如“可以，但别动柜子”。
allow-work-yes = 同意
allow-work-no = 不同意
allow-work-hint = 请回复“同意”或“不同意”；有要求也可以直接说。
# 短信。$name（称呼）$link（链接）
allow-work-text = 【{ $company }】{ $name }您好，师傅在现场有一件事要您同意才能做，请点链接查看并回复：{ $link } 客服{ $hotline }
allow-work-said-yes = 好的，记下了，已告诉师傅您同意。
allow-work-said-no = 好的，记下了，已告诉师傅不要做。
# $words（客户的话）
allow-work-said-but = 好的，您的话照原样转给师傅了：“{ $words }”。师傅会照您说的做。
allow-work-over = 这件事现在不用您回复了。有疑问请说“人工”。

# $visit（哪一单）$asked（师傅的原话）
allowance-yes = 客户同意了：“{ $asked }”（{ $visit }）。可以做了，动之前先铺好、护好。
# $visit（哪一单）$asked（师傅的原话）
allowance-no = 客户不同意：“{ $asked }”（{ $visit }）。请不要做。没有别的办法，就说遇到的问题，比如“缺配件”，这次先结束。
# $visit（哪一单）$asked（师傅的原话）$words（客户的话）
allowance-but = 客户有要求：“{ $words }”。您问的是：“{ $asked }”（{ $visit }）。只照客户说的做，客户没说可以的不做。
# $visit（哪一单）$phone（电话）
allowance-unreachable = 联系不上客户，没法请客户在手机上同意：{ $visit }。同事会给客户打电话，您也可以打 { $phone }。没有客户同意先别动。
# 短信。$link（链接）
allowance-text = 【{ $company }】客户对您问的事有回复了，请点链接查看：{ $link } 客服{ $hotline }

# $name（称呼）$window（时段）$kind（业务）$part（缺什么）$when（什么时候有）
left-incomplete-needs-parts = { $name }您好，这里是{ $company }。师傅今天到了，可是这次{ $kind }还缺{ $part }{ $when }，没能做完，让您久等了，很抱歉。师傅会带着再来一次，您看什么时候方便。
# $name（称呼）$kind（业务）$ticket（编号）$day（哪天）$time（几点）
left-incomplete-no-line = { $name }您好，这里是{ $company }。师傅在现场查了，您这里暂时没有可用的线路，这次{ $kind }没能做完，很抱歉。已经转给同事去落实，编号 { $ticket }，{ $day } { $time } 前答复您；工单为您留着，不用您再申请。
# $name（称呼）$kind（业务）$ticket（编号）$day（哪天）$time（几点）
left-incomplete-landlord-refuses = { $name }您好，这里是{ $company }。这次{ $kind }因为房东那边还没有同意，没能做完，让您白等了，很抱歉。您可以跟房东商量一下，需要我们向房东说明怎么施工，回复“人工”；房东同意了，回复“房东同意了”，马上为您约时间。编号 { $ticket }，{ $day } { $time } 前同事也会联系您。
# $name（称呼）$kind（业务）$ticket（编号）$day（哪天）$time（几点）
left-incomplete-property-refuses = { $name }您好，这里是{ $company }。这次{ $kind }因为物业那边还没有同意，没能做完，让您白等了，很抱歉。您可以问问物业要办什么手续，需要我们出具材料，回复“人工”；物业同意了，回复“物业同意了”，马上为您约时间。编号 { $ticket }，{ $day } { $time } 前同事也会联系您。
# $name（称呼）$kind（业务）$ticket（编号）$day（哪天）$time（几点）
left-incomplete-danger = { $name }您好，这里是{ $company }。师傅发现现场用电不安全，为了您家里人的安全，这次{ $kind }先停下了，很抱歉没能做完。请先不要碰那里的插座和电线，找电工或物业看一下；处理好了，直接说一声，我马上为您约。编号 { $ticket }，{ $day } { $time } 前同事会联系您。
# 短信。$name（称呼）$kind（业务）$link（链接）
left-incomplete-text-second-visit = 【{ $company }】{ $name }您好，这次{ $kind }因缺配件没能做完，很抱歉。请点链接选您方便的时间，师傅带着再来一次：{ $link } 客服{ $hotline }
# 短信。$name（称呼）$kind（业务）$ticket（编号）$day（哪天）$time（几点）$link（链接）
left-incomplete-text-no-line = 【{ $company }】{ $name }您好，您这里暂时没有可用的线路，这次{ $kind }没能做完，很抱歉。{ $day } { $time }前答复您：{ $link } 客服{ $hotline }
# 短信。$name（称呼）$kind（业务）$ticket（编号）$day（哪天）$time（几点）$link（链接）
left-incomplete-text-order-returned = 【{ $company }】{ $name }您好，这次{ $kind }因现场条件没能做完，很抱歉。{ $day } { $time }前同事联系您，详情请点：{ $link } 客服{ $hotline }
# $name（称呼）$kind（业务）
can-go-on-say = { $name }您好，这里是{ $company }。上次没能做完的{ $kind }，现在可以做了，让您久等了。
# 短信。$name（称呼）$kind（业务）$link（链接）
can-go-on-text = 【{ $company }】{ $name }您好，上次没能做完的{ $kind }现在可以做了。请点链接选您方便的时间：{ $link } 客服{ $hotline }
# $name（称呼）
goes-on-say = { $name }您好，这里是{ $company }。师傅说问题解决了，现在接着做，不用另约时间了。
# 短信。$name（称呼）
goes-on-text = 【{ $company }】{ $name }您好，师傅说问题解决了，现在接着做，不用另约时间了。客服{ $hotline }
# $name（称呼）
not-needed-say = { $name }您好，这里是{ $company }。刚才师傅问您的事不用做了，您不用回复。
# 短信。$name（称呼）
not-needed-text = 【{ $company }】{ $name }您好，刚才师傅请您同意的事不用做了，您不用回复。客服{ $hotline }

# $problem（师傅报的问题）$ticket（编号）$day（哪天）$time（几点）
doubts-problem-noted = 谢谢您告诉我们。师傅报的是“{ $problem }”，您说的跟这不一样，已经交给主管核实，编号 { $ticket }，{ $day } { $time } 前联系您。只有主管看得到，您的服务不受任何影响。
# $problem（师傅报的问题）$ticket（编号）
doubts-problem-again = 您补充的话记下了，主管正在核实（师傅报的是“{ $problem }”，编号 { $ticket }）。
