### 每月预检（FO-3）：网络用着怎么样，有问题当场约师傅

# $greeting（问候）
pre-check-ask = { $greeting }我是{ $company }的智能助手。每月跟您确认一次：家里的网络用着怎么样？有哪里不好，直接说就行，我马上给您安排；都好就不用管。找同事回复“人工”，不想再收到回复“退订”；如果您不是本人，请回复“不是我”。
pre-check-good = 都好
pre-check-slow = 网慢
pre-check-drops = 老掉线
pre-check-offline = 上不了网
# 短信。$link（链接）
pre-check-text = 【{ $company }】每月确认：家里的网络用着怎么样？有问题请点开告诉我们，马上安排：{ $link } 都好不用回复。不想再收到请回复“退订”。客服{ $hotline }
