### 客户对马上要上门的一单做了决定，告诉师傅

# $window（时段）$kind（业务）
decided-say-waits = 客户愿意等：{ $window } { $kind }。请尽快赶到，注意安全。
# $window（时段）$kind（业务）
decided-say-moved = 客户改了时间：{ $window } { $kind } 这一单不用去了。
# $window（时段）$kind（业务）
decided-say-cancelled = 客户取消了：{ $window } { $kind } 这一单不用去了。
# $window（时段）$kind（业务）
decided-say-company-moved = 调度改了时间：{ $window } { $kind } 这一单不用去了。
# $window（时段）$kind（业务）
decided-say-company-cancelled = 调度取消了：{ $window } { $kind } 这一单不用去了。
# $window（时段）$kind（业务）
decided-say-reassigned = { $window } { $kind } 这一单改由别的师傅去了，您不用去了。
# $window（时段）$kind（业务）
decided-say-done = { $window } { $kind } 这一单后台已经办结，没去的话不用去了。
# $window（时段）$kind（业务）
decided-say-missed = { $window } { $kind } 这一单没能按时上门，已经记下并请客户另约时间，没到门口的，现在不用再去了；已经到了请马上回复“到了”。
# $window（时段）$kind（业务）
decided-say-miss-recorded = { $window } { $kind } 这一单已按没办成记录，客户另约时间，您不用再等了。
# $window（时段）$kind（业务）
decided-say-not-reached = 客户暂时联系不上，晚到的消息还没告诉到：{ $window } { $kind }。已请客服打电话，说上了会告诉您。
# $window（时段）$kind（业务）
decided-say-told-by-call = 客服已经打电话告诉客户您会晚到：{ $window } { $kind }。请尽快赶到，注意安全。
# $window（时段）$kind（业务）
decided-say-not-missed = { $window } { $kind } 这一单还没有结束，请再打客户电话，等一等。
# $window（时段）$kind（业务）$minutes（分钟）
decided-say-delay-told = 已经告诉客户您会晚到 { $minutes } 分钟：{ $window } { $kind }。能早到就早到；不是这样，请直接告诉我晚多久。
# 短信。$said（上面的一句）
decided-text = 【{ $company }】{ $said }
