### 上门提醒：前一天傍晚一次，上门前两小时一次。不回复也算数，不会因此取消

# $name（称呼）$kind（业务）$window（时段）
reminder-ask-evening = { $name }您好，这里是{ $company }。提醒您：{ $window } 师傅上门{ $kind }。时间还合适吗？不回复就按这个时间上门。
# $name（称呼）$kind（业务）$window（时段）
reminder-ask-soon = { $name }您好，这里是{ $company }。今天 { $window } 师傅上门{ $kind }，请家里留人，保持电话畅通。
reminder-confirm = 确认
reminder-move = 改时间
reminder-cancel = 取消上门
reminder-hint = 回复“1”确认，“2”改时间，“3”取消；不回复就按约好的时间上门。
reminder-ask-instead = 好的，您是想改时间，还是这次不用来了？
# $name（称呼，这一条不用）$kind（业务，这一条不用）$window（时段）
reminder-thanks = 好的，{ $window } 见。
# 短信。$name（称呼）$kind（业务）$window（时段）$link（链接）
reminder-text = 【{ $company }】{ $name }您好，提醒您：{ $window }师傅上门{ $kind }。确认、改时间或取消请点：{ $link } 客服{ $hotline }
