### 首次联系（AP-1、AP-2、CT-1 到 CT-3）：工单到了，我们先开口。问候、我们是谁、找的是谁、为什么，然后问什么时候方便

# $name（称呼）$kind（业务）
contact-first = { $name }您好，我是{ $company }的智能助手。您的{ $kind }工单已经收到，想和您约一个上门时间。如果您不是本人，请回复“不是我”。
# $name（称呼）$kind（业务）$summary（工单内容，不长）
contact-for-first = { $name }您好，我是{ $company }的智能助手。您的{ $kind }工单（{ $summary }）已经收到，想和您约一个上门时间。如果您不是本人，请回复“不是我”。
# $name（称呼）$kind（业务）
contact-again = { $name }您好，我是{ $company }的智能助手。您的{ $kind }还没有约上门时间，您说一个方便的时间就行。
# $name（称呼，这一条不用）$kind（业务）
contact-next = 您的{ $kind }工单也还没有约时间，一起约了吧；不想现在约，说“算了”就行。
# $name（称呼，这一条不用）$kind（业务）$summary（工单内容，不长）
contact-for-next = 您的{ $kind }工单（{ $summary }）也还没有约时间，一起约了吧；不想现在约，说“算了”就行。
# $name（称呼，这一条不用）$kind（业务）$summary（空的，这一条不用）客户正在约别的事
contact-beside = 另外，您的{ $kind }工单也收到了，先把手头这件约好，再和您约它的时间。不是您要的，说一声，我来撤；如果您不是本人，请回复“不是我”。
# $name（称呼，这一条不用）$kind（业务）$summary（工单内容，不长）客户正在约别的事
contact-for-beside = 另外，您的{ $kind }工单（{ $summary }）也收到了，先把手头这件约好，再和您约它的时间。不是您要的，说一声，我来撤；如果您不是本人，请回复“不是我”。
# 短信。$name（称呼）$kind（业务）$link（链接）
contact-text = 【{ $company }】{ $name }您好，您的{ $kind }工单已收到，请点链接选个方便的上门时间：{ $link } 如非本人请忽略。客服{ $hotline }
# 短信。$name（称呼）$kind（业务）$link（链接）
contact-text-again = 【{ $company }】{ $name }您好，您的{ $kind }还没有约上门时间，请点链接选个方便的时间：{ $link } 如非本人请忽略。客服{ $hotline }
