### 运营人员在命令行里看到的每月消息。种类、进度、跳过的原因用 coverage.ftl 里的词。

campaign-about = 每月消息（按种类）：安排、预览、开始、暂停、继续、停止、看进度；outreach status 一次看五种
campaign-argument-verb = plan 安排、preview 预览、start 开始、pause 暂停、resume 继续、stop 停止、status 看进度
campaign-argument-kind = usage-notice 用量告知、promotion 业务推荐、pre-check 预检、needs 需求收集、satisfaction 满意度；status 不写就是五种都看
campaign-option-month = 月份，YYYY-MM；不写就是本月
campaign-option-follow = 看进度时一直看到结束；Ctrl-C 离开，不影响发送
campaign-option-yes = 停止时不再问
campaign-progress = 客户
# $verb（输入的）$verbs（有哪些）
campaign-verb-unknown = 没有“{ $verb }”。可以用：{ $verbs }。
# $kind（输入的）$kinds（有哪些）
campaign-kind-unknown = 没有“{ $kind }”这种消息。种类：{ $kinds }。
# $verb（做什么）$kinds（有哪些）
campaign-kind-missing = outreach { $verb } 后面请写种类：{ $kinds }。
# $month（输入的）
campaign-month-unusable = “{ $month }”不是月份。月份写成 2026-11 这样。
# $first $second（月份）
campaign-month-other = 只能安排和开始本月（{ $first }）和下个月（{ $second }）的。请检查 --month。
# $month（月份）
campaign-not-planned = { $month } 的这一批还没有安排，请先运行 outreach plan。
# $month（月份）
campaign-nothing-planned = { $month } 没有安排过这种消息。请检查 --month。
# $remedy（现在怎样，能做什么）
campaign-wrong-state = 现在做不了：{ $remedy }
campaign-remedy-planned = 这一批已安排，还没开始。要现在开始用 outreach start，不要了用 outreach stop。
campaign-remedy-running = 这一批进行中。要停下用 outreach pause，再也不发用 outreach stop。
campaign-remedy-paused = 这一批已暂停。接着发用 outreach resume，再也不发用 outreach stop。
campaign-remedy-stopped = 这一批已停止，不能再开始。下个月的可以照常安排。
campaign-remedy-finished = 这一批已完成，没有要发的了。
# $url（地址）
campaign-broken-off = { $url } 上的服务中断了。做过的都保留，请再运行一次。
# $count（客户数）
campaign-planning = 已安排 { $count } 位……
# $added（新增）$planned（总数）
campaign-planned = 新安排 { $added } 位客户，一共 { $planned } 位。
campaign-planned-planned = 到了日子自己开始；在那之前不用 outreach start 就什么都不发。
campaign-planned-alone = OUTREACH_PLAN 没给这一种定日子：不用 outreach start 就什么都不发。
campaign-planned-running = 这一批进行中，新安排的也会发。
campaign-planned-paused = 这一批已暂停，用 outreach resume 之后才接着发。
# $campaign（哪一批）$state（进度）
campaign-line = { $campaign }：{ $state }
# $days（日子）$from $to（钟点）
campaign-days = 安排在 { $days } { $from }–{ $to }，客户当地时间
# $from $to（日子）
campaign-days-span = { $from } 至 { $to }
campaign-days-none = 由人开始
# $count（客户数）
campaign-rate = 每分钟 { $count } 位
# $rate（速度）$remaining（还要多久）$lastDue（最后一位的时间，可能没有）
campaign-pace = { $rate }，{ $remaining }{ $lastDue }
# $at（时间）
campaign-last-due = ，最后一位该在 { $at }
# $hours（小时）$minutes（分钟）
campaign-remaining = 还要 { $hours } 小时 { $minutes } 分钟
# $minutes（分钟）
campaign-remaining-minutes = 还要 { $minutes } 分钟
# $days（天）$hours（小时）
campaign-remaining-days = 还要 { $days } 天 { $hours } 小时
campaign-remaining-unknown = 还要多久说不准
campaign-nobody-works = 没有进程在做后台工作，现在什么都发不出去。请启动一个 ROLE=work 的进程。
# $campaign（哪一批）$count（客户数）
campaign-stop-confirm = 停止{ $campaign }？还有 { $count } 位没发，停止以后不能再开始。停止请输入 y：
campaign-not-stopped = 没有停止。
# $count（客户数）
campaign-stopped-for-good = 不能再开始，{ $count } 位没发的不会再发。
# $kind（哪一种）$talk（在哪一种的对话里）$count（客户数）
campaign-along = { $talk }时一切都好的客户，当场就把{ $kind }一起问了，不再单独发：已经这样问了 { $count } 位。
campaign-count-claimed = 准备中
campaign-count-never = 不会再发
campaign-skipped = 跳过的原因：
campaign-failed = 失败的原因：
campaign-head-outcome = 现在看
campaign-head-count = 客户数
campaign-head-kind = 事项
campaign-head-days = 日子
campaign-head-hours = 时段（客户当地）
campaign-head-state = 进度
campaign-head-done = 已处理/已安排
# $done（客户数）$count（客户数）
campaign-done-stopped = { $done }，{ $count } 位不会再发
campaign-outcome-write = 现在就发
campaign-outcome-later = 本月晚些时候发
campaign-outcome-no-data-yet = 还没有数据，几小时后再看
campaign-outcome-undeliverable = 哪个渠道都没送到，由同事打电话
