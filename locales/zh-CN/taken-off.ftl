### 工单在别处撤销或完成，约好的上门随之取消（AP-4）

# $name（称呼）$kind（业务）$window（时段）
taken-off-cancelled = { $name }您好，这里是{ $company }。您的{ $kind }工单已经撤销，原定 { $window } 的上门随之取消，师傅不会再来。如果您还需要上门，直接说一声，我马上为您约。
# $name（称呼）$kind（业务）$window（时段）
taken-off-done = { $name }您好，这里是{ $company }。您的{ $kind }工单已经办结，原定 { $window } 的上门不用再来了。如果问题还在，直接说一声，我马上为您约。
# 短信。$name（称呼）$kind（业务）$window（时段）$link（链接）
taken-off-text = 【{ $company }】{ $name }您好，您的{ $kind }工单已结束，原定{ $window }的上门取消。还需要上门请点：{ $link } 客服{ $hotline }
