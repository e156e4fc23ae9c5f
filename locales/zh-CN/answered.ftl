### 调度员的答复（AP-1）

# $name（称呼）$kind（业务）$window（时段）
answered-granted = { $name }您好，您要的时间安排好了：{ $window }，{ $kind }上门。请保持电话畅通。
# $name（称呼）$kind（业务）
answered-others = { $name }您好，您要的时间实在安排不过来，非常抱歉。{ $kind }上门可以约下面这些时间，您看哪个合适？也可以直接说别的时间。
# $name（称呼）$kind（业务）$time（几点）替客户留到
answered-others-kept = { $name }您好，您要的时间实在安排不过来，非常抱歉。{ $kind }上门可以约下面这些时间，先替您留到 { $time }，您看哪个合适？也可以直接说别的时间。
# $name（称呼）$kind（业务）
answered-nothing = { $name }您好，您要的时间实在安排不过来，附近也没有空档，非常抱歉。{ $kind }上门请说一个别的日期，或者回复“人工”，由同事为您安排。
answered-hint = 请回复数字选一个时间，或者选“其他时间”。
# 短信。$name（称呼）$kind（业务）$window（时段）$link（链接）
answered-text-granted = 【{ $company }】{ $name }您好，您要的时间安排好了：{ $window }，{ $kind }上门。客服{ $hotline }
# 短信。$name（称呼）$kind（业务）$link（链接）
answered-text-others = 【{ $company }】{ $name }您好，您要的{ $kind }上门时间安排不过来，非常抱歉，请点链接另选：{ $link } 客服{ $hotline }
