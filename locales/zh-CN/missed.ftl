### 来不了、失约：道歉、原因、马上重新约（AP-4、AP-5）

# $name（称呼）$kind（业务）$window（时段）$reason（原因）
cannot-come-sorry = { $name }您好，这里是{ $company }。非常抱歉，您约在 { $window } 的{ $kind }上门，因为{ $reason }，没法按时进行，也没有别的师傅能去。请您谅解，我们按您方便的时间重新约。
# 短信。$name（称呼）$kind（业务）$window（时段）$reason（原因）$link（链接）
cannot-come-text = 【{ $company }】{ $name }您好，非常抱歉，{ $window }的{ $kind }上门因{ $reason }无法进行。请点链接另选方便的时间：{ $link } 客服{ $hotline }
# $name（称呼）$kind（业务）$window（时段）
missed-company-again = { $name }您好，这里是{ $company }。这是我们又一次没有按时到，辜负了您的等待，非常抱歉：{ $window } 的{ $kind }上门没能做到。这件事已经作为最要紧的事报给主管。我们马上按您方便的时间重新约。
# $name（称呼）$kind（业务）$window（时段）
missed-company = { $name }您好，这里是{ $company }。非常抱歉，您约在 { $window } 的{ $kind }上门，我们没有按时到，耽误您时间了。我们马上按您方便的时间重新约。
# $name（称呼）$kind（业务）$window（时段）
missed-force-majeure = { $name }您好，这里是{ $company }。因为天气等原因，您约在 { $window } 的{ $kind }上门没能成行，非常抱歉。我们按您方便的时间重新约。
# $name（称呼）$kind（业务）$window（时段）
missed-third-party = { $name }您好，这里是{ $company }。因为现场的原因（比如进不了小区、停电），您约在 { $window } 的{ $kind }上门没能完成，非常抱歉。我们按您方便的时间重新约；如果情况不是这样，直接告诉我，由主管核实。
# $name（称呼）$kind（业务）$window（时段）
missed-customer = { $name }您好，这里是{ $company }。您约在 { $window } 的{ $kind }上门，师傅到了没能见到您。您看什么时候方便，我们重新约；如果情况不是这样，比如“我一直在家”，直接告诉我，由主管核实。
# $responsible（负责人）
missed-responsible = 这件事由{ $responsible }专门负责，会盯到办好为止。
# 短信。$name（称呼）$kind（业务）$window（时段）$link（链接）
missed-text = 【{ $company }】{ $name }您好，{ $window }的{ $kind }上门没能按时完成，非常抱歉。请点链接选您方便的时间，我们优先安排：{ $link } 客服{ $hotline }
# 短信。$name（称呼）$kind（业务）$window（时段）$link（链接）
missed-text-others = 【{ $company }】{ $name }您好，{ $window }的{ $kind }上门没能办成，很抱歉。请点链接查看原因，另选您方便的时间；情况有出入也请告诉我们：{ $link } 客服{ $hotline }
# $name（称呼）$kind（业务）$window（时段）
missed-judged = { $name }您好，您反映的 { $window } 的{ $kind }上门，主管核实过了：是我们的责任，没有按时上门。非常抱歉，耽误您时间了。
# $window（新约的时段）
missed-judged-booked = 已经约好的 { $window } 不变，这次一定按时到。
# 短信。$name（称呼）$kind（业务）$window（时段）$link（链接）
missed-text-judged = 【{ $company }】{ $name }您好，您反映的{ $window }的{ $kind }上门已核实，是我们的责任，非常抱歉。详情和下次上门的时间请点：{ $link } 客服{ $hotline }
# $window（时段）$day（哪一天）$time（几点）
contradict-noted = 好的，您说的情况我记下了：{ $window } 这次没上门，原因由主管重新核实，{ $day } { $time } 之前给您答复。
# $window（时段）
contradict-at-the-door = 您的话马上转给 { $window } 上门的师傅和调度：师傅说在门口没见到您。请看看门口，留意师傅的电话；要是还没人来，回复“人工”。
# $window（时段）
contradict-waits = { $window } 这次没上门的原因，主管正在核实，有了结果马上告诉您。
# $window（时段）
contradict-decided = { $window } 这次没上门的原因，主管已经核实过了。如果您还有不同意见，回复“人工”，由同事跟您说。
# $window（时段）
contradict-ours = { $window } 这次没上门是我们的责任，非常抱歉，已经专门盯着重新给您安排。需要再说，回复“人工”。
# 师傅晚到了，正在客户那里。$window（时段）
contradict-ours-there = { $window } 我们没有按时到，非常抱歉，责任在我们。师傅后来报了到达：方便就请现在办；不方便，直接告诉我别的时间；没见到人就说“没人来”。
# 客户让晚到的师傅现在办。$kind（业务）
missed-do-now = 好的，谢谢您，请师傅现在办{ $kind }，不用另约。做好以后请您检查，好用了再确认；有什么问题直接说。
miss-reason-same = 原因和之前告诉您的一样
miss-reason-company = 是我们的责任
miss-reason-customer = 是师傅到了没能见到您
miss-reason-third-party = 是现场第三方的原因
miss-reason-force-majeure = 是天气等不可抗力
# $name（称呼）$kind（业务）$window（时段）$cause（原因）
miss-judged-say = { $name }您好，您反映的 { $window } 的{ $kind }上门，主管核实过了：{ $cause }。给您添麻烦了。如果您还有不同意见，回复“人工”，由同事跟您说。
# 短信。$name（称呼）$kind（业务）$window（时段）$cause（原因）
miss-judged-text = 【{ $company }】{ $name }您好，您反映的{ $window }的{ $kind }上门已核实，{ $cause }。如有不同意见请致电{ $hotline }。
# $window（时段）$cause（原因）
missed-why = { $window } 那次没有上门，记录的原因{ $cause }。如果情况不是这样，直接告诉我，由主管核实。
# $arrived（几点到）$knocked（几点起敲门）
contradict-knocking = 师傅报的是 { $arrived } 到门口，{ $knocked } 起在敲门。您的话已经马上转给他，前面敲的不算，请他重新敲门。请您开门看看，留意电话；门口没人，请回复“人工”。
# $arrived（师傅报的到达时间）
contradict-arrived = 师傅报的是 { $arrived } 已经到了。您说没见到人，我马上转给师傅，请他联系您，也交给主管核实。请您看看门口，留意电话；还是没人来，回复“人工”。
# $window（时段）
contradict-refused = 您的话马上转给 { $window } 上门的师傅和调度：师傅说您不让他进门。请看看门口，留意师傅的电话；要是还没人来，回复“人工”。
# $arrived（师傅报的到达时间）
contradict-not-knocked = 师傅报的是 { $arrived } 到门口，还没有敲门的记录。您的话已经马上转给他，请他敲门。请您开门看看，留意电话；门口没人，就说“没人来”，交给主管核实。
# $arrived（师傅报的到达时间）
contradict-there = 师傅报的是 { $arrived } 到的，您的话马上转给他。请您开门看看，留意电话；门口没人，请回复“人工”。
# $arrived（师傅报的到达时间）
contradict-let-in = 师傅报的是 { $arrived } 到的，门已经开了，您的话马上转给他。没见到人的话，请回复“人工”，同事马上问。
