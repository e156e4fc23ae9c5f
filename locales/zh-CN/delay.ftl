### 告诉客户要晚到：原因、请求谅解、客户来选（AP-4）

# $name（称呼）$window（时段）$minutes（分钟）$latest（最晚几点）$reason（原因）
delay-ask = { $name }您好，这里是{ $company }。您约在 { $window } 的上门，因为{ $reason }，师傅预计晚 { $minutes } 分钟，最晚 { $latest } 到，非常抱歉，请您谅解。您看怎么方便？
# $name（称呼）$window（时段）$minutes（分钟）$reason（原因）
delay-ask-within = { $name }您好，这里是{ $company }。您约在 { $window } 的上门，因为{ $reason }，师傅从现在起预计还要 { $minutes } 分钟，时段内能到，让您久等了，请您谅解。您看怎么方便？
# $name（称呼）$window（时段）$minutes（分钟）$reason（原因）$who（谁负责，可空）
delay-ask-missed = { $name }您好，这里是{ $company }。非常抱歉，您约在 { $window } 的上门，因为{ $reason }，我们没能按时到，师傅预计还要 { $minutes } 分钟。耽误您时间了，请您谅解。{ $who }您看怎么方便？
delay-wait = 可以，等一等
delay-move = 换个时间
delay-cancel = 这次不用来了
delay-hint = 回复“1”等一等，“2”换个时间，“3”这次不用来了。
delay-hint-instead = 回复“1”换个时间，“2”这次不用来了；还是等师傅，就回复“我等”。
delay-ask-instead = 好的，您是想换个时间，还是这次不用来了？
# $minutes（分钟）$latest（最晚几点）
delay-thanks = 谢谢您的体谅，师傅会尽快赶到，预计晚 { $minutes } 分钟，最晚 { $latest } 到。
# $minutes（分钟）
delay-thanks-begun = 谢谢您的体谅，师傅会尽快赶到，预计还要 { $minutes } 分钟左右。
delay-over = 谢谢您。这次上门的安排已经有了变化，说“我的预约”可以查看。
# 短信。$name（称呼）$window（时段）$minutes（分钟）$reason（原因）$link（链接）
delay-text-within = 【{ $company }】{ $name }您好，{ $window }的上门因{ $reason }预计还要{ $minutes }分钟，时段内能到，让您久等了。换时间或取消请点：{ $link } 客服{ $hotline }
# 短信。$name（称呼）$window（时段）$minutes（分钟）$reason（原因）$link（链接）
delay-text-missed = 【{ $company }】{ $name }您好，{ $window }的上门因{ $reason }没能按时到，非常抱歉，师傅预计还要{ $minutes }分钟。等一等、换时间或取消请点：{ $link } 客服{ $hotline }
# 短信。$name（称呼）$window（时段）$minutes（分钟）$latest（最晚几点）$reason（原因）$link（链接）
delay-text = 【{ $company }】{ $name }您好，{ $window }的上门因{ $reason }预计晚{ $minutes }分钟，最晚{ $latest }到，非常抱歉。等一等、换时间或取消请点：{ $link } 客服{ $hotline }
