### 每月预检（FO-3）：网络用着怎么样，有问题当场约师傅

# $greeting（问候）
pre-check-ask = { $greeting }我是{ $company }的智能助手。网络用着还好吗？都好不用回复；有哪里不好，直接说就行，我马上给您安排。找同事回复“人工”，不想再收到回复“退订”；如果您不是本人，请回复“不是我”。
pre-check-good = 都好
pre-check-slow = 网慢
pre-check-drops = 老掉线
pre-check-offline = 上不了网
# 短信。$link（链接）
pre-check-text = 【{ $company }】网络用着还好吗？都好不用回复；有问题直接回复，或点 { $link } 客服{ $hotline }，拒收回复“退订”
pre-check-recap = 刚才问的是网络用着怎么样。
pre-check-hint = 网络用着怎么样？说“都好”，或者说说哪里不好，比如“晚上老卡”；不想说也没关系，回复“算了”。
pre-check-ask-what = 给您添麻烦了。是哪里不好？比如“看电视老转圈”“卧室没信号”。
pre-check-hint-what = 一句话就行，比如“晚上老卡”“卧室没信号”；不想说了，回复“算了”。
pre-check-ask-scope = 给您添麻烦了。是所有设备都这样，还是只在有的地方？
pre-check-hint-scope = 是所有设备都这样，还是只在连WiFi、只在一台设备或一个房间？说不清也没关系。
pre-check-scope-all = 所有设备都这样
pre-check-scope-wifi = 只有连WiFi时
pre-check-scope-one = 只有一台设备或一个房间
pre-check-scope-unknown = 说不清
pre-check-ask-when = 多在什么时候？
pre-check-hint-when = 多在什么时候？比如“晚上”“一直这样”；说不清也没关系。
pre-check-when-always = 一直这样
pre-check-when-evening = 多在晚上
pre-check-when-sometimes = 时有时无
pre-check-when-unknown = 说不清
pre-check-thanks = 好的，谢谢您告诉我。以后网络有什么不对，随时在这里说。
pre-check-left = 好的，不打扰您。网络有什么不对，随时在这里说。
# $words（客户说的情况）
pre-check-ordered = 记下了：{ $words }。维修工单已经建好，现在就约师傅上门；您不用再说一遍情况。
# $words（客户说的情况）
pre-check-ordered-offline = 记下了：{ $words }。维修工单已经建好，现在就约师傅上门。您也可以先把光猫断电一分钟再开，好了跟我说一声，就不用等师傅了。
# $words（客户说的情况）
pre-check-waiting = 记下了：{ $words }。您已经有一张维修工单在等约时间，情况都写在那张上了，现在一起约好。
# $window（时段）
pre-check-agreed = 您已经约了师傅，{ $window } 上门维修。
