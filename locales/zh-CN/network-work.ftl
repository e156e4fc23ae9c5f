### 网络计划施工（FO-3）：提前告诉片区里的客户，只说这一件事

# $name（称呼）$works（施工内容）$romanWorks（施工内容，没有汉字的才有，中文不用）$span（从什么时候到什么时候）
network-work-say = { $name }您好，这里是{ $company }。{ $span }，您所在的片区有计划施工（{ $works }），网络可能中断，给您添麻烦了，请您谅解。施工完自动恢复，不用您做什么；过了时间还没好，在这里说一声，我们马上处理。
# $day（哪天）$time（几点）
network-work-time = { $day } { $time }
# 同一天。$day（哪天）$from $to（几点到几点）
network-work-span = { $day } { $from }–{ $to }
# 跨天。$from $to（从什么时候到什么时候）
network-work-spans = { $from } 到 { $to }
# 短信。$name（称呼，这一条不用）$works（施工内容）$romanWorks（施工内容，没有汉字的才有，中文不用）$span（从什么时候到什么时候）
network-work-text = 【{ $company }】{ $span } 您所在片区施工（{ $works }），可能断网，完工自动恢复，不用您操作，请您谅解。客服{ $hotline }
