### 每月推荐（FO-2）：先说为什么推荐给您，不催；写明我们是谁、怎么拒收（广告法第四十三条）；不用绝对化的话（第九条）

# $greeting（问候）$reason（为什么推荐给这位客户）$name（推荐什么）$gives（有什么）$yuan（每月多少元）
promotion-ask = { $greeting }这是{ $company }的业务推荐。{ $reason }“{ $name }”：{ $gives }，每月 { $yuan } 元。您看要不要了解一下？不回复就当没这回事。找同事回复“人工”，不想再收到推荐回复“退订”；如果您不是本人，请回复“不是我”。
# $count（几个月）$gb（最多的一个月超出多少 GB）
promotion-because-data_overage = 看到您近 { $count } 个月流量都超出了套餐，最多的一个月超出 { $gb } GB，所以跟您说一个流量更多的：
# $count（几个月）$percent（百分之几）
promotion-because-data_near = 看到您近 { $count } 个月流量都用到了套餐的 { $percent }% 以上，怕您不够用，所以跟您说一个流量更多的：
# $count（几个月）$percent（百分之几）
promotion-because-voice_near = 看到您近 { $count } 个月通话都用到了套餐的 { $percent }% 以上，怕您不够用，所以跟您说一个通话更多的：
promotion-because-general = 这个月面向所有客户的推荐：
promotion-interested = 有兴趣，请联系我
promotion-price = 价格怎么算
promotion-declined = 不感兴趣
# 短信。$link（链接）
promotion-text = 【{ $company }】业务推荐：本月有一个套餐想介绍给您，点开可看内容和价格：{ $link } 拒收请回复“退订”。客服{ $hotline }
