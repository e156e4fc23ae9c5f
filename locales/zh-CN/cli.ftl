### doorstep 命令行的话，给后台同事和运维看。先说情况，再说怎么办。

cli-about = 宽带上门助手的命令行工具
cli-about-start = 启动服务，与 npm start 相同
cli-about-chat = 在终端里和助手对话；也可以用管道逐行输入
cli-about-import = 导入 CSV 文件：逐行报告问题，合格的行写入，重复运行不会重复写入
cli-about-understand = 从标准输入读 JSON 行，输出理解结果；不需要服务在运行
cli-about-doctor = 检查设置、数据库、渠道和时钟，并说明该怎么办
cli-option-url = 服务地址；默认 DOORSTEP_URL，再默认 http://HOST:PORT
cli-option-as = 以谁的身份对话：cus_…、ins_… 或 stf_…；不写则是匿名访客
cli-option-dry-run = 只检查，不写入
cli-option-encoding = 文件编码
cli-option-json = 输出 JSON 行，供程序使用
cli-argument-kind = 文件种类：customers、installers、staff、work-orders、bills 或 bill-items
cli-argument-file = CSV 文件的路径；写 - 从标准输入读

cli-option-help = 显示用法
cli-help-usage = 用法：
cli-help-arguments = 参数：
cli-help-options = 选项：
cli-help-commands = 命令：
# $what（参数）
cli-usage-argument-missing = 缺少 { $what }。
# $what（选项）
cli-usage-option-missing = 缺少选项 { $what }。
# $what（选项）
cli-usage-value-missing = 选项 { $what } 后面缺少内容。
# $what（选项）
cli-usage-value-unusable = { $what } 不能这样写；可以写什么，见上面的说明。
# $what（命令）
cli-usage-too-many = { $what } 后面的内容太多；带空格的文字请加引号。
# $what（选项）
cli-usage-option-unknown = 没有选项 { $what }。
# $what（命令）
cli-usage-command-unknown = 没有命令 { $what }。

# $problems（问题）
cli-settings-unusable = 设置不可用：{ $problems }
cli-url-unknown = PORT=0 时不知道服务在哪个端口。请用 --url 或 DOORSTEP_URL 指定地址。
# $url（地址）
cli-service-away = { $url } 没有应答。请先用 npm start 启动服务，或用 --url、DOORSTEP_URL 指定正确的地址。
# $url（地址）
cli-service-unwell = { $url } 的服务暂时无法工作。请稍后再试；仍不行请看服务的日志。
# $url（地址）
cli-service-other = { $url } 应答的不是 Doorstep 服务。请用 --url 或 DOORSTEP_URL 指定正确的地址。
# $url（地址）
cli-service-busy = { $url } 的服务收到的请求太多。请稍后再试。
# $url（地址）
cli-secret-refused = { $url } 的服务不接受这个密钥。请让 API_TOKEN 和 DIRECT_LINE_SECRET 与服务一致，或在服务的 DATA_DIR 所在目录运行。
# $name（变量名）
cli-secret-missing = 没有找到 { $name }。请设置环境变量 { $name }，或让 DATA_DIR 指向服务的数据目录。
# $status（状态码）$code（错误码）
cli-request-refused = 服务拒绝了请求（{ $status } { $code }）。
# $path（路径）$code（错误码）
cli-file-unreadable = 读不了文件 { $path }（{ $code }）。
# $status（状态码）$code（错误码）
cli-file-too-large = 文件太大，一次最多 64 MB。请分成几个文件导入。
# $kind（种类）$kinds（种类列表）
cli-kind-unknown = 没有“{ $kind }”这种文件。可用的种类：{ $kinds }。

chat-hint = 输入一句话后按回车；Ctrl-C 或 Ctrl-D 离开。
# $name（文件名）$command（下载的命令）
chat-file = 附件 { $name }，在另一个终端运行这条命令下载（凭证只给本人，别转发）：
  { $command }
# $name（文件名）
chat-calendar = 附日历文件 { $name }，在聊天页面可以存到手机日历。
chat-left = 再见，对话已保存。
chat-unanswered = 等了一分钟没有收到答复。请看服务的日志，或稍后再试。
chat-with-colleague = 已转给正在为您服务的同事。同事的回复会在这里出现，离开以后再打开也能看到。
chat-token-expired = 对话的凭证已过期。请重新运行 doorstep chat。
# $id（编号）
chat-person-unknown = “{ $id }”不是人员编号。请用 cus_…、ins_… 或 stf_…。

# $name（变量名）$problem（问题）
doctor-setting-unusable = 设置 { $name }：{ $problem }
doctor-settings-good = 设置可用。
# $folder（目录）
doctor-database-embedded = 数据库随服务启动，数据在 { $folder }。
doctor-database-server = 数据库是 DATABASE_URL 指定的服务器。
# $pack（检查包编号）
doctor-checklists = 检查包可用，上门用 { $pack }。
# $place（文件和位置）$problem（问题）
doctor-checklists-unusable = 检查包 { $place }：{ $problem }。这样服务启动不了；写法见 docs/visits.md 的“Packs”。
# $count（数目）
doctor-tariff = 收费标准可用，共 { $count } 项加做。
# $file（文件）$problem（问题）
doctor-tariff-unusable = 收费标准 { $file }：{ $problem }。这样服务启动不了；请照 tariff.json 的写法改，或者不设 TARIFF_FILE。
# $count（几道题）
doctor-quiz = 小测验题库可用，共 { $count } 题。
# $file（哪个文件）$problem（哪里不对）
doctor-quiz-unusable = 小测验题库 { $file }：{ $problem }。这样服务启动不了；请照 quiz/questions.json 的写法改，或者不设 QUIZ_FILE。
# $count（几个）
doctor-promotions = 推荐内容可用，共 { $count } 个。
# $file（文件）$problem（问题）
doctor-promotions-unusable = 推荐内容 { $file }：{ $problem }。这样服务启动不了；请照 promotions.json 的写法改，或者不设 PROMOTION_FILE。
# $count（几项）
doctor-kpi = 指标可用，共 { $count } 项。
# $file（哪个文件）$problem（哪里不对）
doctor-kpi-unusable = 指标 { $file }：{ $problem }。这样服务启动不了；请照 kpi/kpis.json 的写法改，或者不设 KPI_FILE。
doctor-font = 服务记录用的字体在。
doctor-font-missing = 缺服务记录用的字体，生成不了记录。请重新运行 npm install。
# $folder（目录）
doctor-photos-folder = 照片存在 { $folder }；请和数据库一起备份，或者设置 PHOTO_S3_URL。
doctor-photos-storage = PHOTO_S3_URL 的照片存储能存能取。
# $problem（状态码或原因）
doctor-photos-unreachable = PHOTO_S3_URL 的照片存储存不了照片（{ $problem }）。请检查地址末尾的存储桶在不在，PHOTO_S3_REGION 和两个密钥对不对、能不能写。
# $url（地址）
doctor-service-answers = { $url } 的服务有应答。
# $host（地址） $rate（每秒条数）
doctor-sms = 短信经 { $host } 收发，每个进程每秒最多 { $rate } 条。
# $host（地址）
doctor-sms-open = 短信经 { $host } 收发，没有加密：用户名、密码和短信内容在路上能被看到。请用 smpps:// 或者专线。
doctor-sms-demo = 演示数据（DEMO）和 SMPP_URL 同时开着：演示客户的号码会收到真的短信。请接测试网关，或者设 DEMO=false。
# $host（地址）
doctor-intent-endpoint = 自己的模型拿不准的消息，隐去姓名、号码和地址后会发给 { $host } 判断意图。
# $host（地址）
doctor-intent-endpoint-open = 发给 { $host } 的消息没有加密，密钥在路上能被看到。请用 https:// 地址。
# $version（版本）$migrations（个数）
doctor-database = 数据库 PostgreSQL { $version }，已应用 { $migrations } 个迁移。
doctor-coordination-alone = 这个进程不和别的进程协调。要开第二个进程，请先给每个进程设置 REDIS_URL。
# $count (进程数)
doctor-redis = Redis 有应答，做后台工作的进程有 { $count } 个。
doctor-redis-away = Redis 没有应答，各进程各自运行：不会丢东西，但打开的聊天可能晚半分钟才看到别的进程发的消息。请检查 REDIS_URL、网络和服务器。
doctor-nobody-works = Redis 有应答，但没有进程做后台工作：没人会收到提醒和主动通知。请启动一个 ROLE=work 的进程。
# $name（渠道名）
doctor-channel-on = 渠道 { $name } 已启用。
# $name（渠道名）
doctor-channel-off = 渠道 { $name } 未启用；需要时在设置里填写它的变量。
# $name（渠道名）
doctor-channel-away = 渠道 { $name } 已设置，但目前连不上对方，或者被对方拒绝：请看服务日志（sms_not_bound），核对地址、用户名和密码。
# $now（时间）$zone（时区）
doctor-clock = 时钟是真实时间：{ $now }（{ $zone }）。
# $now（时间）$speed（倍数）
doctor-clock-rehearsal = 时钟在演练：现在是 { $now }，速度 { $speed } 倍。
doctor-calendar = 节假日日历齐全。
# $year（年份）
doctor-calendar-unknown = 还没有 { $year } 年的节假日日历：在那之前，工作日按周一到周五算。请在国务院公布之后更新 Doorstep。
# $customers $installers $staff $orders $appointments（个数）
doctor-counts = 客户 { $customers }，师傅 { $installers }，员工 { $staff }，工单 { $orders }，预约 { $appointments }。
doctor-no-customers = 还没有客户。请运行 doorstep import customers 文件。
doctor-no-installers = 还没有师傅，约不了上门。请运行 doorstep import installers 文件。

cli-about-report = 报表：承诺了什么，做到了多少；每个数字都带算法
cli-argument-report = 哪一张：kpi、norms、quiz、outreach、satisfaction 或 month
cli-option-month = 哪个月，写成 2026-11；不写就是本月
cli-option-out = month 报表：写到哪个文件，默认 doorstep-月份.html
cli-option-language = month 报表用哪种语言：zh-CN 或 en，默认跟随终端
# $languages (文字) 语言
cli-report-language = 报表语言只有：{ $languages }。
# $file (文字) 文件
cli-report-unwritable = 写不了文件 { $file }：请检查目录是否存在、是否有写权限。
# $file (文字) 文件
cli-report-written = 已写好 { $file }，用浏览器打开即可，不需要网络。
cli-option-customer = outreach 报表：只看这位客户当月的五项，写客户编号，如 cus_1001
cli-option-by = satisfaction 只看一种：area（片区）、installer（师傅）、kind（业务）或 month（月份）
cli-report-no-customer = 没有这位客户，或者没有这张报表。请写客户编号，如 cus_1001；--customer 只用于 outreach。
cli-report-no-grouping = --by 只用于 satisfaction：area、installer、kind 或 month；或者月份写得不对。
cli-report-unknown = 没有这张报表，或者月份写得不对。请用 kpi、norms、quiz、outreach、satisfaction 或 month，月份写成 2026-11。
cli-report-norm = 规范
cli-report-figure = 指标
cli-report-value = 数值
cli-report-counted = 计数
cli-report-formulas = 算法：
# $figure (文字) 指标  $formula (文字) 算法
cli-report-formula = { $figure }：{ $formula }
cli-report-target = 目标
# $limit (文字) 目标值
cli-report-reached = { $limit }，达到
# $limit (文字) 目标值
cli-report-missed = { $limit }，没达到
# $counted (文字) 达到数/总数  $unknown (文字) 几个
cli-report-not-known = { $counted }（{ $unknown } 个不清楚，不算做到）
# $value (文字) 数值  $low (文字) 下限  $high (文字) 上限
cli-report-interval = { $value }（{ $low }–{ $high }）
# $number (文字) 数
cli-report-minutes = { $number } 分钟
# $number (文字) 数
cli-report-hours = { $number } 小时
# $month (文字) 月份
cli-report-empty = { $month } 没有可统计的记录。
cli-report-interval-formula = 括号里是 95% 置信区间：只有一部分客户评价，其余客户的看法可能在这个范围内（占比用 Wilson 法，平均值用 t 分布）。
cli-report-nothing = 无
# 按条款列出的一张表
cli-report-due = 应做
cli-report-kept = 做到
cli-report-broken = 没做到
cli-report-unsure = 不清楚
cli-report-clock = 系统
cli-report-installer = 师傅
cli-report-customer = 客户
cli-report-both = 两方一致
cli-report-nobody = 没人说
cli-report-right = 答对
cli-report-answered = 已答
cli-report-questions = 题数
cli-report-wrong = 答错
cli-figure-quizzes-finished = 小测验做完
cli-report-compared = 两方都说了
cli-report-differing = 说法不一
cli-report-norms-formula = 算法：上门的条款每次上门应做一次；系统的时间和签名为准，没有的看师傅勾选和客户评价，有一方说没做到就算没做到，没有人说的算不清楚，不算做到。“说法不一”是师傅勾选和客户评价对不上的次数，两方都说了的上门满 SURVEY_LEAST_VISITS 次才列，不到的写 –。
cli-figure-right-answers = 小测验答对

cli-about-close-area = 关闭一个片区（比如台风天）：这段时间不再约，已约的通知客户改约
cli-about-leave = 登记师傅不在：已约的先找别的师傅，没有人再请客户改约
cli-argument-close-area = 片区
cli-argument-leave = 师傅编号，ins_…
cli-option-from = 从什么时候，当地时间，写成 2026-11-25T08:00
cli-option-to = 到什么时候，当地时间
cli-option-reason = 原因，留在记录里
cli-about-closed-times = 列出还没结束的片区关闭和师傅不在
cli-about-reopen = 撤销一条：这段时间又可以约了；已经改约的不变
cli-argument-reopen = 编号，cls_…，见 closed-times
cli-closed-none = 现在没有关闭的片区，也没有师傅不在。
cli-closed-id = 编号
cli-closed-whose = 片区或师傅
cli-closed-from = 从
cli-closed-to = 到
cli-closed-reason = 原因
cli-reopen-done = 撤销了，这段时间又可以约了。已经改约的上门不变。
cli-reopen-unknown = 没有这个编号。用 closed-times 查看。
cli-close-refused-NobodyThere = 没有这个片区或师傅。
cli-close-refused-BadTime = 时间写成 2026-11-25T08:00 这样，开始要早于结束。
cli-close-refused-Past = 这段时间已经过去了。
cli-close-refused-NoReason = 请写明原因。
cli-close-refused-ClosedAlready = 同一段时间已经登记过了。
# $problem（问题）
cli-close-refused = 没有登记：{ $problem }
# $replaced（换人）$told（通知改约）$escalated（等主管决定）$left（要人处理）
cli-close-done = 登记好了。受影响的上门：换了师傅 { $replaced } 单，通知客户改约 { $told } 单，重点保障的 { $escalated } 单不动、等主管决定，需要人处理 { $left } 单。

cli-about-installer-photo = 给师傅登记照片：出发后客户在聊天里能看到是谁来；用 --remove 撤掉
cli-argument-photo = 照片文件：JPEG、PNG 或 WebP
cli-option-remove-photo = 撤掉照片
cli-photo-one-of-both = 请给一个照片文件，或者用 --remove 撤掉照片，二选一。
# $installer（师傅编号）
cli-photo-nobody = 没有编号是 { $installer } 的师傅。
# $installer（师傅编号）
cli-photo-too-large = 照片没有保存：文件太大，不能超过 10 MB。
# $installer（师傅编号）
cli-photo-unusable = 照片没有保存：要 JPEG、PNG 或 WebP，能打开的。
# $installer（师傅编号）
cli-photo-kept = { $installer } 的照片保存好了，下次出发客户就能看到。
# $installer（师傅编号）
cli-photo-removed = { $installer } 没有照片了。
cli-about-planned-works = 网络计划施工：告诉这个片区的每位客户，每人一次；应当提前 72 小时
cli-option-works = 做什么施工、有什么影响，客户会照原话看到
cli-works-refused-NobodyThere = 这个片区没有客户。
cli-works-refused-BadTime = 时间写成 2026-11-25T08:00 这样，开始要早于结束。
cli-works-refused-Past = 这段时间已经过去了。
cli-works-refused-KnownAlready = 这个片区同一段时间的施工已经登记过，客户不会再收到一遍。
# $phrase（不能用的话）$instead（可以这样说）
cli-works-refused-Phrase = “{ $phrase }”是服务忌语，请换个说法，比如：“{ $instead }”
# $problem（原因）
cli-works-refused = 没有登记：{ $problem }
# $customers（几位客户）
cli-works-done = 登记好了，将通知 { $customers } 位客户，每人一次；夜里不发，早上八点以后发。
cli-works-untold = 登记好了，但谁也通知不到：夜里不发消息，等到早上施工已经结束。请安排人值守，答复来问的客户；下次请提前 72 小时以上登记。
cli-works-short = 注意：离施工不到 72 小时，通知晚了。下次请提前 72 小时以上登记；这次必须做的，请安排人答复客户。
