### 师傅到了，却没法上门：客户不在家、不让进（AP-4）

cause-ask = 是什么原因？
cause-customer = 客户不在或不方便
cause-third-party = 物业等第三方的原因
cause-force-majeure = 天气等不可抗力
cause-hint = 请回复数字选一项。
# $visit（哪一单）$phone（客户电话）
not-met-reported = 收到，到达时间和情况都记下了：{ $visit }。请先打客户电话 { $phone } 再等一等；是不是没见到客户由调度来定，结果马上告诉您。
# $visit（哪一单）$phone（客户电话）
not-met-afraid = 收到，报给调度了：{ $visit }。请不要着急敲门，退后一步，报姓名、出示工牌、对暗号，再打客户电话 { $phone }；还是不开，由调度来定，结果马上告诉您。见到客户说“开门了”。
# $visit（哪一单）$phone（客户电话）
not-met-asked = { $visit } 的情况已经报给调度，正在处理，结果马上告诉您。客户电话：{ $phone }。
# 师傅说客户不让进。$visit（哪一单）$phone（客户电话）
not-met-refused = 收到，按您说的记下了：{ $visit }，客户不让进。马上问客户是不是这样，也请您打客户电话 { $phone } 说明来意；怎么算由调度来定，定下来之前请不要离开。
not-met-none = 您现在没有已经开始的上门。时段还没到的，请按时到；要晚到或来不了，请直接说。
