### 每月报表（网页），给管理人员看：能打印、能在手机上看。标题短，说明一句话。

# $company (文字) 公司  $month (文字) 月份
overview-title = { $company } { $month } 服务月报
# $at (文字) 时间  $zone (文字) 时区
overview-made = 统计于 { $at }（{ $zone }）
# $at (文字) 时间  $zone (文字) 时区
overview-so-far = 当月还没结束，统计到 { $at }（{ $zone }）
overview-met = 项指标达到目标
overview-not-met = 项指标没达到
overview-without-data = 项指标没有数据
# $names (文字) 指标名
overview-missed = 没达到目标：{ $names }。
overview-figures = 关键指标
overview-figures-chart = 比率指标与目标
overview-reached = 达到目标
overview-short = 没达到
overview-without-target = 没有目标
overview-formulas = 各项怎么算
# $source (文字) 出处
overview-source = 目标出处：{ $source }
# $unknown (文字) 几个
overview-unknown = { $unknown } 个不清楚
overview-norms = 服务规范执行情况
overview-norms-chart = 能判断的规范：做到、没做到、不清楚
overview-norms-about = 上门的条款每次上门应做一次，五个一每位客户每月应做一次（客户自己不要的不算）。系统的时间和签名为准，没有的看师傅勾选和客户评价；有一方说没做到就算没做到，没有人说的算不清楚，不算做到。
overview-norms-none = 当月没有能判断的规范。
# $norms (文字) 编号
overview-norms-idle = 当月没有发生：{ $norms }。
overview-coverage = 每月五个一
overview-coverage-chart = 五项各发到哪一步
overview-reached-boxes = 五项里发出了几项，各有多少客户
# $count（文字）几项
overview-of-five = { $count } 项
overview-skipped = 跳过的原因
overview-scores = 满意度
overview-scores-visits = 上门之后
overview-scores-monthly = 每月一次
# $month（文字）月份
overview-items-none = { $month }和之前几个月还没有人答每月满意度。
overview-items-few = 当月的评价太少，只列份数。
overview-scores-none = 当月没有客户评价。
# $least (文字) 次数
overview-scores-about = 最低分记 0，最高分记 100。线段是 95% 置信区间。评价不满 { $least } 次的只列次数，免得认出客户；必要时把次数最少的一项也一并隐去，免得从合计推算出来。
overview-scores-area = 按片区
overview-scores-installer = 按师傅
overview-scores-kind = 按类别
overview-answers = 评价数
overview-mean = 平均
overview-interval = 区间
overview-few = 不列
overview-item = 项目
overview-satisfied = 满意率
overview-topic = 留言说的事
overview-comments = 留言数
overview-topics = 当月留言说了些什么
overview-scores-month = 按月份
overview-items-all = 当月各项
# $group（文字）按片区、师傅、类别或月份
overview-items-overall = { $group }：总体
# $count（文字）几份
overview-items-answers = { $count } 份
# $title（文字）图的标题 $most（文字）最高几分
overview-items-scale = { $title }（1 到 { $most } 分）
# $least（文字）份数
overview-items-formula = 平均分带 95% 置信区间（t 分布）；满意率是五分制 4 分起、十分制 8 分起的占比，带 95% 置信区间（Wilson）。评价不满 { $least } 份的只列份数，免得认出客户；必要时把份数最少的一项也一并隐去，免得从合计推算出来。
overview-trend = 十二个月走势
overview-trend-about = 虚线为目标；没有数据的月份断开。
overview-trend-none = 还没有两个月以上的数据。

overview-norm-ct-1 = 问候并报明身份
overview-norm-ct-2 = 先确认是本人
overview-norm-ct-3 = 说明联系的原因
overview-norm-ct-4 = 复述并准确记录
overview-norm-ct-5 = 礼貌结束
overview-norm-ct-6 = 态度友好、用语专业
overview-norm-ct-7 = 妥善处理打错号码
overview-norm-ct-8 = 中断后接着谈
overview-norm-ct-9 = 不说服务忌语
overview-norm-ap-1 = 时间由客户先选
overview-norm-ap-2 = 及时联系预约
overview-norm-ap-3 = 按约定时间到达
overview-norm-ap-4 = 赶不上要提前告知
overview-norm-ap-5 = 不对同一客户失约两次
overview-norm-lk-1 = 穿工服、戴工牌
overview-norm-lk-2 = 着装整洁
overview-norm-lk-3 = 仪容整洁
overview-norm-lk-4 = 举止自然稳重
overview-norm-lk-5 = 说话清楚、距离得体
overview-norm-lk-6 = 工具用品自带
overview-norm-dr-1 = 门开着也先敲
overview-norm-dr-2 = 敲门三下
overview-norm-dr-3 = 安静等 20 到 30 秒
overview-norm-dr-4 = 退后站好
overview-norm-dr-5 = 问好、报姓名、出示证件
overview-norm-dr-6 = 同意后进门、穿鞋套
overview-norm-wk-1 = 按客户意思走线摆放
overview-norm-wk-2 = 保护并清理现场
overview-norm-wk-3 = 全程服务用语
overview-norm-wk-4 = 不抽烟、不麻烦客户
overview-norm-wk-5 = 推荐合适的业务
overview-norm-cl-1 = 客户验收确认
overview-norm-cl-2 = 双方签字带时间
overview-norm-cl-3 = 不代签
overview-norm-cl-4 = 当场输入热线码办结
overview-norm-cl-5 = 微笑道别
overview-norm-ds-1 = 不吃请
overview-norm-ds-2 = 不收礼、不索要
overview-norm-ds-3 = 不刁难客户
overview-norm-ds-4 = 按资费收费
overview-norm-ds-5 = 不报复
overview-norm-ds-6 = 不做无关的事
overview-norm-ds-7 = 不酒后上岗、不抽烟
overview-norm-ds-8 = 不伪造签名
overview-norm-fo-1 = 每月用量告知
overview-norm-fo-2 = 每月业务推荐
overview-norm-fo-3 = 每月预检
overview-norm-fo-4 = 每月需求收集
overview-norm-fo-5 = 每月满意度
