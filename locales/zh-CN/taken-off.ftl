### 工单在别处撤销或完成，或者调度取消了上门：客户马上知道，也知道为什么（AP-4）

# $name（称呼）$kind（业务）$window（时段）
taken-off-cancelled = { $name }您好，这里是{ $company }。您的{ $kind }工单已经撤销，原定 { $window } 的上门随之取消，师傅不会再来。如果您还需要上门，直接说一声，我马上为您约。
# $name（称呼）$kind（业务）$window（时段）
taken-off-done = { $name }您好，这里是{ $company }。您的{ $kind }工单已经办结，原定 { $window } 的上门不用再来了。如果问题还在，直接说一声，我马上为您约。
# 短信。$name（称呼）$kind（业务）$window（时段）$link（链接）
taken-off-text-cancelled = 【{ $company }】{ $name }您好，您的{ $kind }工单已撤销，原定{ $window }的上门取消。还需要上门请点：{ $link } 客服{ $hotline }
# 短信。$name（称呼）$kind（业务）$window（时段）$link（链接）
taken-off-text-done = 【{ $company }】{ $name }您好，您的{ $kind }工单已办结，原定{ $window }的上门取消。问题还在请点：{ $link } 客服{ $hotline }
# $name（称呼）$kind（业务）$window（时段）
taken-off-asked = { $name }您好，这里是{ $company }。按您的要求，您的{ $kind }工单和 { $window } 的上门都已取消。要是您没有提过，或者又需要上门了，直接说一声，我马上为您约。
# $name（称呼）$kind（业务）$window（时段）
taken-off-later = { $name }您好，这里是{ $company }。按您的要求，{ $window } 的{ $kind }上门已经取消，工单为您留着。什么时候方便，直接说一声，我马上为您约。
# $name（称呼）$kind（业务）$window（时段）
taken-off-solved = { $name }您好，这里是{ $company }。您的{ $kind }问题已经解决，{ $window } 的上门不用再来了。如果问题还在，直接说一声，我马上为您约。
# $name（称呼）$kind（业务）$window（时段）
taken-off-mistaken = { $name }您好，这里是{ $company }。非常抱歉，您的{ $kind }工单是我们重复开的，{ $window } 的上门已经取消，师傅不会再来。如果您还需要上门，直接说一声，我马上为您约。
# 短信。$name（称呼）$kind（业务）$window（时段）$link（链接）
taken-off-text-asked = 【{ $company }】{ $name }您好，按您的要求，{ $kind }工单和{ $window }的上门已取消。还需要上门请点：{ $link } 客服{ $hotline }
# 短信。$name（称呼）$kind（业务）$window（时段）$link（链接）
taken-off-text-later = 【{ $company }】{ $name }您好，按您的要求，{ $window }的{ $kind }上门已取消，工单为您留着。方便时请点链接另约：{ $link } 客服{ $hotline }
# 短信。$name（称呼）$kind（业务）$window（时段）$link（链接）
taken-off-text-solved = 【{ $company }】{ $name }您好，您的{ $kind }问题已解决，{ $window }的上门取消。问题还在请点：{ $link } 客服{ $hotline }
# 短信。$name（称呼）$kind（业务）$window（时段）$link（链接）
taken-off-text-mistaken = 【{ $company }】{ $name }您好，非常抱歉，您的{ $kind }工单系重复，{ $window }的上门取消。还需要上门请点：{ $link } 客服{ $hotline }
# $name（称呼）$kind（业务）$window（时段）$reason（原因）
taken-off-kept = { $name }您好，这里是{ $company }。非常抱歉，因为{ $reason }，原定 { $window } 的{ $kind }上门取消了，请您谅解。工单为您留着。什么时候方便，直接说一声，我马上为您约。
# 后台没有给原因时说的
taken-off-our-plans = 我们的安排有变
# 短信。$name（称呼）$kind（业务）$window（时段）$reason（原因）$link（链接）
taken-off-text-kept = 【{ $company }】{ $name }您好，非常抱歉，因为{ $reason }，原定{ $window }的{ $kind }上门取消了，工单为您留着。请点链接另选时间：{ $link } 客服{ $hotline }
# $name（称呼）$kind（业务）
taken-off-order-cancelled = { $name }您好，这里是{ $company }。您的{ $kind }工单已经撤销，不用再约上门时间了。如果您还需要上门，直接说一声，我马上为您约。
# $name（称呼）$kind（业务）
taken-off-order-done = { $name }您好，这里是{ $company }。您的{ $kind }工单已经办结，不用再约上门时间了。如果问题还在，直接说一声，我马上为您约。
# 短信。$name（称呼）$kind（业务）$link（链接）
taken-off-text-order-cancelled = 【{ $company }】{ $name }您好，您的{ $kind }工单已撤销，不用再约上门时间了。还需要上门请点：{ $link } 客服{ $hotline }
# 短信。$name（称呼）$kind（业务）$link（链接）
taken-off-text-order-done = 【{ $company }】{ $name }您好，您的{ $kind }工单已办结，不用再约上门时间了。问题还在请点：{ $link } 客服{ $hotline }
