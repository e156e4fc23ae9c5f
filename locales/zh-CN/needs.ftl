### 每月征询需求（FO-4）：问一句开放的话，说了就有人负责、有期限，结果告诉客户；不说也没关系

# $greeting（问候）
needs-ask = { $greeting }我是{ $company }的智能助手。网络、电视、手机、资费，有要我们办的吗？直接说就行，我们记下来，有人负责，办得怎么样会答复您；没有不用回复。找同事回复“人工”，不想再收到回复“退订”；如果您不是本人，请回复“不是我”。
# 短信。$link（链接）
needs-text = 【{ $company }】网络、电视、手机、资费，有要我们办的吗？直接回复，或点 { $link } 没有不用回复。客服{ $hotline }，拒收回复“退订”
needs-recap = 刚才问的是有没有要我们办的事。
needs-hint = 有什么需要我们做的，用您自己的话说就行，比如“想提速”“下个月要搬家”；没有就回复“没有”。
needs-ask-what = 好的，您说，是什么事？
needs-topic-faster = 提速
needs-topic-second_line = 加线或全屋网络
needs-topic-tv = 电视
needs-topic-price = 资费
needs-topic-mobile = 手机业务
needs-topic-moving = 搬家移机
needs-topic-business = 单位业务
needs-topic-other = 其他需要
# $words（客户的原话）$topic（哪一类）$ticket（编号）$who（谁负责）$day（哪天以前答复）
needs-noted = 记下了：“{ $words }”（{ $topic }）。编号 { $ticket }，{ $who }，{ $day }以前在这里答复您。记得不对或者还有别的，直接说；没有就不用回复。
needs-hint-more = 记得不对或者还有别的，直接说；没有就不用回复。
needs-ask-right = 抱歉记得不对。您说，应该是什么？
# $words（客户补充的话）
needs-added = 好的，加上了：“{ $words }”。还有就接着说，没有就不用回复。
needs-none = 好的，谢谢您。以后有什么需要，随时在这里说。
needs-thanks = 好的，办得怎么样，我会在这里告诉您。
# $owner（谁负责）
needs-owner = 由{ $owner }负责
needs-somebody = 有专人负责
