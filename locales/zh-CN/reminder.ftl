### 上门提醒：前一天傍晚一次，上门前两小时一次。不回复也算数，不会因此取消

# $name（称呼）$kind（业务）$window（时段）$late（会晚到，可空）
reminder-ask-evening = { $name }您好，这里是{ $company }。提醒您：{ $window } 师傅上门{ $kind }。{ $late }时间还合适吗？不回复就按这个时间上门。
# $name（称呼）$kind（业务）$window（时段）$late（会晚到，可空）
reminder-ask-soon = { $name }您好，这里是{ $company }。今天 { $window } 师傅上门{ $kind }，请家里留人，保持电话畅通。{ $late }
# $name（称呼）$kind（业务）$window（时段）$late（会晚到，可空）$change（怎么改）
reminder-ask-near = { $name }您好，这里是{ $company }。今天 { $window } 师傅上门{ $kind }，请家里留人，保持电话畅通。{ $late }{ $change }
# $minutes（分钟）$latest（最晚几点）
reminder-late = 师傅说过会晚 { $minutes } 分钟左右，最晚 { $latest } 到。
reminder-confirm = 确认
reminder-move = 改时间
reminder-cancel = 取消上门
reminder-hint = 回复“1”确认，“2”改时间，“3”取消；不回复就按约好的时间上门。
# $change（怎么改）
reminder-hint-near = 回复“1”确认；不回复就按约好的时间上门。{ $change }
reminder-ask-instead = 好的，您是想改时间，还是这次不用来了？
# $name（称呼，这一条不用）$kind（业务，这一条不用）$window（时段）
reminder-thanks = 好的，{ $window } 见。
# 短信。$name（称呼）$kind（业务）$window（时段）$late（会晚到，可空）$link（链接）
reminder-text = 【{ $company }】{ $name }您好，提醒您：{ $window }师傅上门{ $kind }。{ $late }确认、改时间或取消请点：{ $link } 客服{ $hotline }
# 短信，来不及在这里改了。$name（称呼）$kind（业务）$window（时段）$late（会晚到，可空）$link（链接）
reminder-text-near = 【{ $company }】{ $name }您好，提醒您：{ $window }师傅上门{ $kind }，请家里留人。{ $late }确认请点：{ $link } 有变动请致电{ $hotline }
