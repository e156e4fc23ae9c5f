### 每月“五个一”覆盖情况。给运营和管理人员看，词要短，放得进表格。

# $month (文字) 月份
coverage-empty = { $month } 还没有安排每月五个一。
coverage-stopped = “不会再发”是事项停止时还没发的。
coverage-formula = 算法：应发 = 待发 + 已发 + 跳过 + 失败 + 结果不明 + 不会再发；一起问了的（在别的对话里顺便问了，不再单独发）也算已发；已送达和一起问了在已发之内另计，已答复、不愿参加在已发和结果不明之内另计，没有回执的渠道只计已发。

coverage-kind = 事项
coverage-campaign = 进度
coverage-due = 应发
coverage-waiting = 待发
coverage-sent = 已发
coverage-delivered = 已送达
coverage-told = 一起问了
coverage-answered = 已答复
coverage-declined = 不愿参加
coverage-skipped = 跳过
coverage-failed = 失败
coverage-unknown = 结果不明
coverage-never = 不会再发
coverage-reason = 原因
coverage-state = 状态
coverage-channel = 渠道
coverage-due-at = 应发时间
coverage-sent-at = 发出时间
coverage-answered-at = 答复时间
coverage-declined-at = 谢绝时间
coverage-reached = 五项里发出
coverage-customers = 客户数

coverage-kind-usage-notice = 用量告知
coverage-kind-promotion = 业务推荐
coverage-kind-pre-check = 预检
coverage-kind-needs = 需求收集
coverage-kind-satisfaction = 满意度

coverage-campaign-none = 没有安排
coverage-campaign-planned = 已安排
coverage-campaign-running = 进行中
coverage-campaign-paused = 已暂停
coverage-campaign-stopped = 已停止
coverage-campaign-finished = 已完成

coverage-state-none = 没有
coverage-state-stopped = 不会再发
coverage-state-due = 待发
coverage-state-claimed = 待发
coverage-state-sending = 正在发
coverage-state-sent = 已发
coverage-state-delivered = 已送达
coverage-state-told = 在别的对话里一起问了，不再单独发
coverage-state-failed = 失败
coverage-state-unknown = 结果不明
coverage-state-skipped = 跳过

coverage-skip-wrong-person = 号码不是本人
coverage-skip-opted-out = 不愿收到
coverage-skip-no-consent = 没有同意
coverage-skip-declined-lately = 近期谢绝过
coverage-skip-in-fault = 故障处理中
coverage-skip-in-complaint = 投诉处理中
coverage-skip-low-score-lately = 近期打过低分
coverage-skip-already-told = 已经告知过
coverage-skip-cap-reached = 到了次数上限
coverage-skip-visit-today = 当天有上门
coverage-skip-no-channel = 没有可用渠道
coverage-skip-no-data = 没有数据
coverage-skip-too-late = 当月已过
