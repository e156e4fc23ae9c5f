### 每月推荐（FO-2）：先说为什么推荐给您，不催；写明我们是谁、怎么拒收（广告法第四十三条）；不用绝对化的话（第九条）

# $greeting（问候）$reason（为什么推荐给这位客户）$name（推荐什么）$gives（有什么）$yuan（每月多少元）$terms（怎么算、怎么停）$byUsage（怎么关掉按用量推荐，可空）
promotion-ask = { $greeting }这是{ $company }的业务推荐，不需要就不用回复。{ $reason }“{ $name }”：{ $gives }，每月 { $yuan } 元；{ $terms }。找同事回复“人工”，不想再收到推荐回复“退订”{ $byUsage }；如果您不是本人，请回复“不是我”。
# $count（几个月）$gb（最多的一个月超出多少 GB）
promotion-because-data_overage = 您近 { $count } 个月的流量都超出了套餐，最多的一个月超出 { $gb } GB，可以加
# $count（几个月）$percent（百分之几）
promotion-because-data_near = 您近 { $count } 个月的流量都用到了套餐的 { $percent }% 以上，可以加
# $count（几个月）$percent（百分之几）
promotion-because-voice_near = 您近 { $count } 个月的通话都用到了套餐的 { $percent }% 以上，可以加
promotion-because-general = 这个月向所有客户介绍
# 用量已经说明不了为什么
promotion-because-told = 之前向您介绍过
promotion-by-usage = ，不想按用量推荐回复“关闭个性化推荐”
promotion-interested = 有兴趣，请联系我
promotion-price = 价格怎么算
promotion-declined = 不感兴趣
# 短信。$link（链接）
promotion-text = 【{ $company }】业务推荐（广告），内容和价格见：{ $link } 不需要请忽略。客服{ $hotline }，拒收回复“退订”
promotion-recap = 刚才说的是给您的业务推荐，不用回复也可以。
# 推荐过的，内容已经不在了
promotion-gone = 这项推荐的内容我这里查不到了，有兴趣的话请同事跟您讲清楚；不需要就不用回复。
promotion-hint = 有兴趣、想问价格，或者不感兴趣，说一声就行；不回复也可以。
# $name（推荐什么）$gives（有什么）$yuan（每月多少元）$terms（怎么算、怎么停）
promotion-costs = “{ $name }”每月 { $yuan } 元，{ $gives }。{ $terms }。要不要，您定；您没同意就不会办。
# 太贵了，想便宜点
promotion-fixed = 价格是定好的，对谁都一样，我这里没法便宜。不需要就不用回复，您没同意就不会办。
promotion-ask-call = 好的，请同事跟您讲清楚，您同意了才办。什么时候方便接电话？比如“明天下午三点”“周六上午”。
promotion-hint-call = 什么时候方便接电话？比如“明天下午三点”；不想接电话，回复“文字说”。
promotion-call-any_time = 随时可以
promotion-call-in_writing = 不打电话，文字说
# $ticket（编号）$how（怎么联系）
promotion-lead = 记下了，编号 { $ticket }。{ $how }还没有办理，您听明白、同意了才办；改主意了，跟同事说一声就行。
# $time（客户说的时间）
promotion-call-at = 同事会在 { $time } 给您打电话。
promotion-call-soon = 同事会在服务时间里给您打电话。
promotion-call-written = 同事会在这里用文字答复您，不打电话。
promotion-later = 好的，不着急。想了解的时候，随时在这里说。
promotion-left = 好的，记下了，往后几个月不再给您推荐。您的宽带和服务照常，不受影响。
# 说有兴趣，却没有推荐过什么
promotion-none = 这个月没有给您的推荐。要办什么，直接说就行。
# 约好回电以后
promotion-hint-move = 回电约好了。要改时间，直接说，比如“改成明天下午”；别的事也直接说。
promotion-call-fine = 好的，谢谢您。
