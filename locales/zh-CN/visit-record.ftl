### 服务记录：双方签字以后给客户的 PDF，和随它说的话（CL-2、CL-5）。visit-record-label-… 是表里的栏目名，要短

# 我们先开口。$name（称呼）
visit-record-hello = { $name }您好，这里是{ $company }。
# 客户要，或者双方刚签完字。$kind（业务）$window（时段）
visit-record-ready = { $kind }上门（{ $window }）的服务记录好了：做了什么、双方签字和时间都在里面。请点下面的“服务记录”打开。
# 不能带附件的渠道。$kind（业务）$window（时段）$link（链接）
visit-record-link = { $kind }上门（{ $window }）的服务记录好了：做了什么、双方签字和时间都在里面：{ $link } 链接 { $recordDays } 天内有效。
# 短信。$link（链接）
visit-record-text = 【{ $company }】您好，您的上门服务记录好了，双方签字和时间都在里面：{ $link } 链接 { $recordDays } 天内有效。客服{ $hotline }
# $kind（业务）$window（时段）
visit-record-unsigned = { $kind }上门（{ $window }）还没有双方签字，所以还没有服务记录。您确认、师傅签字以后，就能看到。
visit-record-earlier = 这是之前一次上门的记录：
visit-record-none = 还没有为您上门服务过，所以没有服务记录。上门做完、双方签字以后，随时说“服务记录”就能看到。

visit-record-title = 上门服务记录
# 页脚。$page（第几页）$pages（共几页）
visit-record-page = 第 { $page } 页，共 { $pages } 页
visit-record-missing = —
visit-record-part-visit = 上门
visit-record-part-work = 做了什么
visit-record-part-items = 服务规范
visit-record-part-signatures = 签字
visit-record-part-contact = 联系卡
visit-record-label-number = 预约号
visit-record-label-order = 工单号
visit-record-label-customer = 客户
visit-record-label-kind = 业务
visit-record-label-address = 地址
visit-record-label-promised = 约定时段
visit-record-label-arrived = 到达时间
visit-record-label-installer = 上门师傅
visit-record-label-summary = 工作内容
visit-record-label-light = 光功率
visit-record-label-down = 下载速率
visit-record-label-up = 上传速率
visit-record-label-untested = 没有测速的原因
visit-record-label-extras = 另外收费
visit-record-label-total = 合计
visit-record-label-photos = 存档照片
visit-record-label-items = 检查项
visit-record-label-left = 没做到的
visit-record-label-company = 公司
visit-record-label-hotline = 客服电话
# $date（日期）$time（钟点）
visit-record-instant = { $date } { $time }
# $year $month $day 都是数字
visit-record-date = { $year }年{ $month }月{ $day }日
# $date（日期）$from $to（钟点）
visit-record-window = { $date } { $from }–{ $to }
# $name（姓名）$badge（工号）
visit-record-installer = { $name }（工号 { $badge }）
# $value（数）
visit-record-dbm = { $value } dBm
# $value（数）
visit-record-mbps = { $value } Mbps
# $item（项目）$quantity（数量）$unit（单位）$price（单价，元）$total（合计，元）
visit-record-extra = { $item } { $quantity } { $unit }，单价 { $price } 元/{ $unit }，共 { $total } 元，客户同意
visit-record-no-extras = 没有
# $total（合计，元）
visit-record-total = { $total } 元
# $count（张数）
visit-record-photos-before = 施工前 { $count } 张
# $count（张数）
visit-record-photos-after = 施工后 { $count } 张
# $count（张数）
visit-record-photos-meter = 表读数 { $count } 张
visit-record-between = ，{""}
# $asked（这一单要师傅答的一共几项）$done（做到几项）$left（没做到几项）$unanswered（没有答的几项）
visit-record-items = 共 { $asked } 项：做到 { $done } 项，没做到 { $left } 项，没有回答 { $unanswered } 项
# $order（第几个签）$party（谁）
visit-record-signed = { $order }. { $party }
visit-record-party-customer = 客户
visit-record-party-installer = 上门师傅
visit-record-way-chat = 在自己的对话里确认
visit-record-way-code = 用一次性验证码确认
visit-record-way-drawn = 手写签名
visit-record-thanks = 有问题，随时拨打客服电话，或在对话里告诉我们。
