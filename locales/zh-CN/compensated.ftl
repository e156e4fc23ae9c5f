### 失约补偿通过了

# $days（几天）
compensated-within = { $days } 天内
# $name（称呼）$yuan（元）$within（多久之内，可空）
compensated-say = { $name }您好，这里是{ $company }。上次我们没有按时上门，给您补偿 { $yuan } 元，{ $within }会记在您的账户里。再次向您道歉。
# 短信。$name（称呼）$yuan（元）$within（多久之内，可空）
compensated-text = 【{ $company }】{ $name }您好，上次我们没有按时上门，给您补偿{ $yuan }元，{ $within }会记在您的账户里。再次致歉。客服{ $hotline }
# $window（时段）
compensation-open = { $window } 没有按时上门的补偿，正在由主管审核，批准后马上通知您。想问进度，回复“人工”。
# $window（时段）
compensation-approved = { $window } 没有按时上门的补偿已经批准，金额和到账时间以发给您的通知为准。有疑问请回复“人工”。
# 还没出什么事，先问来晚了赔不赔
compensation-if-late = 来晚或来不了，会先告诉您原因，等、改时间还是取消，都由您定。因为我们的原因没按时到，我们道歉，马上重约，补偿由主管按规定审核，批准了通知您。
compensation-by-person = 补偿要由同事核实后答复您，请回复“人工”，我马上转过去。
