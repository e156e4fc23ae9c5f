### 网络计划施工（FO-3）：提前告诉片区里的客户，只说这一件事

# $name（称呼）$works（施工内容）$from $to（从什么时候到什么时候）
network-work-say = { $name }您好，这里是{ $company }。您所在的片区有计划施工：{ $works }。时间是 { $from } 到 { $to }，这段时间网络可能中断，给您添麻烦了，请您谅解。施工完自动恢复，不用您做什么；过了时间还没好，在这里说一声，我们马上处理。
# $day（哪天）$time（几点）
network-work-time = { $day } { $time }
# 短信。$name（称呼，这一条不用）$works（施工内容）$from $to（从什么时候到什么时候）
network-work-text = 【{ $company }】您所在片区有计划施工：{ $works }，{ $from } 到 { $to }，期间网络可能中断，完工自动恢复，请您谅解。客服{ $hotline }
