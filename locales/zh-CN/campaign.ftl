### 运营人员在命令行里看到的每月消息。

campaign-about = 每月消息（按种类）：编排、预览、开始、暂停、继续、停止、看进度
campaign-argument-verb = plan 编排、preview 预览、start 开始、pause 暂停、resume 继续、stop 停止、status 看进度
campaign-argument-kind = usage-notice 用量通知、promotion 推荐、pre-check 预检、needs 需求、satisfaction 满意度
campaign-option-month = 月份，YYYY-MM
campaign-option-follow = 看进度时一直看到结束
campaign-progress = 客户
# $verb（输入的）$verbs（有哪些）
campaign-verb-unknown = 没有“{ $verb }”。可以用：{ $verbs }。
# $kind（输入的）$kinds（有哪些）
campaign-kind-unknown = 没有“{ $kind }”这种消息。种类：{ $kinds }。
# $month（输入的）
campaign-month-unusable = “{ $month }”不是月份。月份写成 2026-11 这样。
campaign-not-planned = 这一批还没有编排，请先运行 outreach plan。
# $state（状态）
campaign-wrong-state = 现在做不了：这一批{ $state }。
# $url（地址）
campaign-broken-off = { $url } 上的服务中断了。做过的都保留，请再运行一次。
# $count（客户数）
campaign-planning = 已编排 { $count } 位……
# $added（新增）$planned（总数）
campaign-planned = 新编排 { $added } 位客户，一共 { $planned } 位。不到日子、没有 outreach start 之前，什么都不发。
# $kind（种类）$month（月份）$state（状态）
campaign-line = { $kind } { $month }：{ $state }
campaign-state-planned = 编排好了
campaign-state-running = 正在发
campaign-state-paused = 暂停了
campaign-state-stopped = 停止了
campaign-state-finished = 发完了
# $count（客户数）
campaign-rate = 每分钟 { $count } 位，
# $hours（小时）$minutes（分钟）
campaign-remaining = 还要 { $hours } 小时 { $minutes } 分钟
campaign-remaining-unknown = 还要多久说不准
campaign-count-due = 等着发
campaign-count-claimed = 准备中
campaign-count-sending = 发送中
campaign-count-sent = 已发出
campaign-count-delivered = 已送达
campaign-count-failed = 没发成
campaign-count-unknown = 结果不明
campaign-count-skipped = 不发
campaign-count-answered = 已回复
campaign-skipped = 不发的原因：
campaign-failed = 没发成的原因：
campaign-head-outcome = 现在看
campaign-head-count = 客户数
campaign-reason-write = 现在就发
campaign-reason-later = 本月晚些时候发
campaign-reason-no-data-yet = 还没有可说的，几小时后再看
campaign-reason-undeliverable = 哪个渠道都没送到，由同事打电话
campaign-reason-wrong-person = 不是本人
campaign-reason-opted-out = 退订了
campaign-reason-no-consent = 没有同意过
campaign-reason-declined-lately = 最近说过不感兴趣
campaign-reason-in-fault = 正在等维修
campaign-reason-in-complaint = 有投诉没处理完
campaign-reason-low-score-lately = 最近打了低分
campaign-reason-already-told = 已经发过
campaign-reason-cap-reached = 已经发得够多
campaign-reason-visit-today = 月底前天天有上门
campaign-reason-no-channel = 没有能联系的渠道
campaign-reason-no-data = 没有可说的
campaign-reason-too-late = 这个月已经过完
