### 失约补偿通过了

# $days（几天）
compensated-within = { $days } 天内
# $name（称呼）$yuan（元）$within（多久之内，可空）
compensated-say = { $name }您好，这里是{ $company }。上次我们没有按时上门，给您补偿 { $yuan } 元，{ $within }会记在您的账户里。再次向您道歉。
# 短信。$name（称呼）$yuan（元）$within（多久之内，可空）
compensated-text = 【{ $company }】{ $name }您好，上次我们没有按时上门，给您补偿{ $yuan }元，{ $within }会记在您的账户里。再次致歉。客服{ $hotline }
