### 没听明白时只问一次：把最可能的三件事列出来，再加“别的事”和“找同事”。称呼用“您”，不怪客户没说清。

clarify-ask = 抱歉，我没完全听懂。您是想：
clarify-hint = 是哪一个，回复数字就行；都不是，换句话说也可以。
clarify-billing-doubt = 问费用为什么是这些
clarify-book-visit = 约人上门
clarify-cancel = 取消上门
clarify-fault-report = 报网络故障
clarify-need-request = 想加装或换设备、换套餐
clarify-opt-in = 恢复接收我们的消息
clarify-opt-out = 不再接收我们的消息
clarify-promo-interest = 了解优惠
clarify-query-appointment = 问上门安排
clarify-reschedule = 改上门时间
clarify-stop-dialog = 这件事先不办了
clarify-technician-eta = 问师傅到哪了
clarify-usage-query = 查用量和账单
clarify-arrived = 到客户门口了
clarify-cannot-make-it = 这单去不了
clarify-checklist-request = 看检查表
clarify-customer-absent = 客户不在家
clarify-delay = 要晚到
clarify-departed = 出发了
clarify-finish-work = 干完了，报完工
clarify-no-answer-at-door = 没人开门
clarify-norm-question = 查服务规范
clarify-report-problem = 现场有问题
clarify-sign-off = 请客户签字确认
clarify-start-work = 开始干活
clarify-tick-item = 勾检查表
clarify-today-visits = 看今天的单子
clarify-something-else = 都不是，是别的事
clarify-human = 找同事
clarify-say-otherwise = 好的。请换个说法再说一次，我再看看能不能帮上。

# 没按客户的意思办，撤回来。$ticket（编号）
take-back-withdrawn = 明白了，是我理解错了，{ $ticket } 这张单子已经撤回，不用管它。
# $ticket（编号）同事已经在办
take-back-told = 明白了，是我理解错了。{ $ticket } 这张单子同事已经在看，我告诉他们您不是这个意思。
take-back-nothing = 明白了，是我理解错了，刚才那句不算。
