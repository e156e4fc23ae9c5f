### 指标的算法，印在报表里。词都是统计时用的词，拼起来要读得通；给主管和管理人员看。

# $part (文字) 达到的条件  $whole (文字) 统计范围
kpi-share = { $part } ÷ { $whole }
# $part (文字) 条件  $whole (文字) 统计范围
kpi-count = { $whole }中，{ $part }的数量
# $whole (文字) 统计范围
kpi-count-all = { $whole }的数量
# $measure (文字) 量  $whole (文字) 统计范围
kpi-mean = { $measure }的平均值，{ $whole }
# $measure (文字) 量  $whole (文字) 统计范围
kpi-median = { $measure }的中位数，{ $whole }
kpi-and = 、
kpi-or = 、
# $conditions (文字) 条件
kpi-where = （{ $conditions }）
# $conditions (文字) 条件
kpi-unless = （不含“{ $conditions }”）
# $fact (文字) 事实
kpi-not = 没有“{ $fact }”
# $attribute (文字) 属性  $values (文字) 取值
kpi-is = { $attribute }：{ $values }
# $measure (文字) 量  $limit (文字) 界限
kpi-within = { $measure }{ $limit }
# $number (文字) 数
kpi-limit-at-most = 不超过 { $number }
# $number (文字) 数
kpi-limit-at-least = 不少于 { $number }
# $number (文字) 数
kpi-limit-below = 小于 { $number }
# $number (文字) 数
kpi-limit-above = 大于 { $number }

kpi-of-contacts = 首次联系期限在当月、已到期的工单
kpi-of-visits = 时段在当月结束的上门：已办完、失约或已到达的，开始前就办结的不算
kpi-of-told = 当月由我方引起的晚到、改期和取消
kpi-of-misses = 当月失约
kpi-of-protections = 当月列入重点保障的工单
kpi-of-orders = 当月办结或取消的工单
kpi-of-faults = 当月受理、没有取消的故障
kpi-of-evaluations = 当月请客户评价的上门
kpi-of-monthly-surveys = 当月发出的满意度调查
kpi-of-answers-due = 答复期限在当月、已到期的事项
kpi-of-reported = 当月登记的事项

kpi-fact-contacted-in-time = 在期限内联系上（通知、打电话或约好）
kpi-fact-cancelled-before = 期限前就取消、还没有联系
kpi-fact-arrived-in-time = 按时到达（时段内；提前告知了晚到、客户没有不同意的，到告知的最晚时间）
kpi-fact-missed = 失约
kpi-fact-missed-by-us = 公司失约
kpi-fact-completed-that-day = 当天办完
# $faultySoonDays (数) 天数
kpi-fact-faulty-soon = { $faultySoonDays } 天内又报故障
kpi-fact-told-before-window = 时段开始前消息已经发出（或已由同事电话告知；没有联系上的算没有告知）
# $missesMonths (数) 月数
kpi-fact-second = { $missesMonths } 个月内已经被公司失约过
kpi-fact-of-protected = 工单已在重点保障中
kpi-fact-contradicted = 客户不认可原因
kpi-fact-missed-again = 保障后公司又失约
kpi-fact-done = 办好
kpi-fact-cancelled = 取消
kpi-fact-by-visit = 上门办好，上门前就已办结的不算
kpi-fact-one-visit = 只上门一次
kpi-fact-in-time = 在期限内办好
kpi-fact-repaired = 已修复
kpi-fact-still-running = 还没到期限
kpi-fact-answered = 客户打了分
kpi-fact-declined = 客户不愿评价
kpi-fact-answered-in-time = 按期限答复
kpi-fact-replaced = 客户换成别的时间
kpi-fact-unfounded = 核实不成立
kpi-fact-settled = 已答复

kpi-measure-minutes-to-contact = 受理到首次联系的分钟数
kpi-measure-minutes-late = 晚到分钟数
kpi-measure-minutes-ahead = 消息发出（或电话告知）到时段开始的分钟数
kpi-measure-hours-taken = 受理到办结的小时数
kpi-measure-hours-to-repair = 受理到修复的小时数
kpi-measure-hours-open = 未修复、受理至今的小时数
kpi-measure-score = 评分
kpi-measure-points = 满意度（最低分为 0，最高分为 100）

kpi-attribute-kind = 类别
kpi-attribute-cause = 原因
kpi-attribute-matter = 事项
kpi-cause-company = 公司
kpi-cause-customer = 客户
kpi-cause-third-party = 第三方
kpi-cause-force-majeure = 不可抗力
kpi-matter-handover = 转人工
kpi-matter-record-correction = 更正资料
kpi-matter-opt-out = 退订
kpi-matter-call-task = 打电话
kpi-matter-compensation = 补偿
kpi-matter-second-miss = 第二次失约
kpi-matter-protected-at-risk = 重点保障告急
kpi-matter-miss-reported = 客户说没人来
kpi-matter-miss-contradicted = 失约原因有异议
kpi-matter-time-request = 坚持的时间
kpi-matter-protected-order = 重点保障
kpi-matter-begun-in-closure = 停业时段内开工
kpi-matter-checklist-overridden = 检查表放行
kpi-matter-hasty-checklist = 勾得太快
kpi-matter-stranger-at-door = 门口的陌生人
kpi-matter-late-report = 到场补报
kpi-matter-breach-reported = 违规举报
kpi-matter-low-rating = 低分评价
kpi-matter-forged-signature = 代签
kpi-matter-unsigned-visit = 没有签字
kpi-matter-no-line = 没有线路资源
kpi-matter-order-returned = 退单
kpi-matter-low-satisfaction = 月度评价低
kpi-matter-need = 客户的需要
kpi-matter-lead = 有兴趣、等回电
kpi-matter-billing-doubt = 账单疑问
kpi-matter-billing-dispute = 账单争议
