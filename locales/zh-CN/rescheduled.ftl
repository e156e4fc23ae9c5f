### 后台改了上门时间，马上告诉客户，客户的意思为准（AP-4）

# $name（称呼）$from（原来的时段）$window（现在的时段）
rescheduled-ask-plain = { $name }您好，这里是{ $company }。非常抱歉，您约在 { $from } 的上门需要调整到 { $window }。您看合适吗？
rescheduled-fine = 可以
rescheduled-move = 换个时间
rescheduled-cancel = 这次不用来了
rescheduled-hint = 回复“1”可以，“2”换个时间，“3”这次不用来了。
# $name（称呼，这一条不用）$from（原来的时段，这一条不用）$window（现在的时段）
rescheduled-thanks = 好的，谢谢您，{ $window } 见。
# 短信。$name（称呼）$from（原来的时段）$window（现在的时段）$link（链接）
rescheduled-text-plain = 【{ $company }】{ $name }您好，非常抱歉，{ $from }的上门需要调整到{ $window }。不合适请点链接另选：{ $link } 客服{ $hotline }
# $name（称呼）$from（原来的时段）$window（现在的时段）$reason（原因）
rescheduled-ask-because = { $name }您好，这里是{ $company }。非常抱歉，因为{ $reason }，您约在 { $from } 的上门需要调整到 { $window }，请您谅解。您看合适吗？
# 短信。$name（称呼）$from（原来的时段）$window（现在的时段）$reason（原因）$link（链接）
rescheduled-text-because = 【{ $company }】{ $name }您好，非常抱歉，因为{ $reason }，{ $from }的上门需要调整到{ $window }，请您谅解。不合适请点链接另选：{ $link } 客服{ $hotline }
# $name（称呼）$from（原来的时段）$window（现在的时段）
rescheduled-ask-asked = { $name }您好，这里是{ $company }。按您的要求，上门已从 { $from } 改到 { $window }。您看对吗？
# 短信。$name（称呼）$from（原来的时段）$window（现在的时段）$link（链接）
rescheduled-text-asked = 【{ $company }】{ $name }您好，按您的要求，上门已从{ $from }改到{ $window }。不合适请点链接另选：{ $link } 客服{ $hotline }
# $name（称呼）$kind（业务）$window（现在的时段）
rescheduled-ask-booked = { $name }您好，这里是{ $company }。为您安排了{ $kind }上门：{ $window }。您看合适吗？不合适可以换您方便的时间。
# 短信。$name（称呼）$kind（业务）$window（现在的时段）$link（链接）
rescheduled-text-booked = 【{ $company }】{ $name }您好，为您安排了{ $window }的{ $kind }上门。不合适请点链接换您方便的时间：{ $link } 客服{ $hotline }
