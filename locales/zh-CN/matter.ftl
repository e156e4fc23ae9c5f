### 一件待办：是什么事，怎么办

matter-kind-time_request = 客户坚持的时间
matter-kind-call_task = 给客户打电话
matter-kind-handover = 客户要找人工
matter-kind-handover-address = 上门地址要改
matter-kind-handover-danger = 危险，先打电话
matter-kind-handover-colleague = 同事要找人工
matter-kind-record_correction = 资料要更正
matter-kind-opt_out = 不再收业务介绍
matter-kind-compensation = 失约补偿
matter-kind-second_miss = 第二次失约
matter-kind-protected_at_risk = 重点保障的上门没人去
matter-kind-miss_reported = 师傅在门口，没见到客户
matter-kind-refused = 师傅说客户不让进门，等核实
matter-kind-protected_order = 由您负责的重点保障
matter-kind-stranger_at_door = 门口的人不是我们派的
matter-kind-late_report = 到达是后来才报的
matter-kind-begun_in_closure = 上门已经开始，片区关闭或师傅请假
matter-kind-checklist_overridden = 检查表没做全就办结
matter-kind-hasty_checklist = 刚进门检查表就全勾了
matter-kind-breach_reported = 违规反映，要保密
matter-kind-low_rating = 客户评价低
matter-kind-forged_signature = 客户签字可能不是本人
matter-kind-unsigned_visit = 完工了，客户没签字
matter-kind-miss_contradicted = 客户不认可失约原因
# $work（业务和情况）
matter-line-work = （{ $work }）
# $kind（事项）$name（客户）$about（哪张工单，没有的话空着）
matter-line = { $kind }，{ $name }{ $about }
# $kind（事项）$name（客户）$about（哪张工单，没有的话空着）$due（期限）$late（1=已超时）
matter-line-due = { $kind }，{ $name }{ $about }，{ $late ->
    [1] 已超时 { $due }
   *[0] { $due } 前
}
# $window（时段）
matter-wished = { $window }
matter-wished-none = 说的时间已经过了，或者没说是哪天
# $line（哪件事）$phone（电话）$address（地址）$words（客户原话）$yuan（元）$number（工单号），下面各条都有这些 $wished（时间）
matter-about-time_request = { $line }
    客户说：{ $words }
    要的时间：{ $wished }
    地址：{ $address }，电话：{ $phone }
    怎么安排？
# $line（哪件事）$phone（电话）$number（工单号）
matter-about-call_task = { $line }
    请拨打 { $phone }，约上门时间{ $number }。结果是？客户说了时间就直接写，比如“周六上午”。
# $line（哪件事）$phone（电话）$news（要说的事）
matter-about-telling = { $line }
    给客户发不了消息，请拨打 { $phone } 告诉客户：{ $news }。结果是？
# $line（哪件事）$phone（电话）$news（要说的事）$number（工单号）
matter-about-news = { $line }
    给客户发不了消息，请拨打 { $phone } 告诉客户：{ $news }。再约上门时间{ $number }。结果是？客户说了时间就直接写，比如“周六上午”。
# $window（时段）$minutes（分钟）$reason（原因）
matter-tell-delay = 约在 { $window } 的上门，因为{ $reason }，师傅预计晚 { $minutes } 分钟，请客户谅解；想改时间或取消的，请调度办
# $window（时段）$kind（业务）$reason（原因）
matter-tell-cannot-come = 约在 { $window } 的{ $kind }上门，因为{ $reason }，没法按时进行，非常抱歉
# $window（时段）$kind（业务）
matter-tell-taken-off = 约在 { $window } 的{ $kind }上门取消了，师傅不来了
# $window（时段）$kind（业务）$reason（原因）
matter-tell-because-taken-off = 约在 { $window } 的{ $kind }上门，因为{ $reason }取消了，师傅不来了，非常抱歉
# $window（时段）
matter-tell-rescheduled = 上门定在 { $window }；不方便的，请调度改时间
# $window（时段）$reason（原因）
matter-tell-because-rescheduled = 因为{ $reason }，上门改到 { $window }，非常抱歉；不方便的，请调度改时间
# $window（时段）$installer（师傅）$badge（工号）
matter-tell-replaced = 约在 { $window } 的上门换了师傅，改由{ $installer }（工号 { $badge }）按时来，前面说的以这次为准
# $window（时段）$kind（业务）
matter-tell-missed = 约在 { $window } 的{ $kind }上门没能按时完成，非常抱歉
# $window（时段）$kind（业务）$granted（1=安排好了）
matter-tell-answered = { $granted ->
    [1] 要的时间安排好了，{ $kind }上门在 { $window }
   *[0] 要的时间安排不了，{ $window } 的{ $kind }上门不变；想换别的时间，请调度改
}
matter-do-told = 告诉客户了
# $line（哪件事）$phone（电话）
matter-about-handover = { $line }
    电话：{ $phone }。办好后回复结果。
# $line（哪件事）$phone（电话）$address（地址）$words（客户的原话）
matter-about-danger = { $line }
    客户说：{ $words }
    电话：{ $phone }，地址：{ $address }。先打电话确认人安全，要报警就帮着报；办好后回复结果。
# $line（哪件事）$phone（电话）
matter-about-record_correction = { $line }
    登记电话：{ $phone }。办好后回复结果。
# $line（哪件事）$phone（电话）$words（原话）
matter-about-breach_reported = { $line }
      { $words }
      电话 { $phone }。请保密：不要让被反映的人知道是谁说的。
# $line（哪件事）$phone（电话）$words（原话）
matter-about-low_rating = { $line }
      { $words }
      电话 { $phone }。请今天联系客户。
# $line（哪件事）$phone（电话）
matter-about-opt_out = { $line }
    客户不想再收到业务介绍和回访，登记电话：{ $phone }。请从名单里去掉，办好后回复结果。约好的上门有变动，照常通知。
# $line（哪件事）$why（为什么补偿这么多）$yuan（元）$number（工单号）
matter-about-compensation = { $line }
    { $why }
    按规则建议补偿 { $yuan } 元{ $number }。同意吗？
# $line（哪件事）$phone（电话）$number（工单号）
matter-about-second_miss = { $line }
    { $missesMonths ->
        [12] 一年
       *[other] { $missesMonths } 个月
    }内第二次失约{ $number }，请亲自联系客户：{ $phone }。办好后回复结果。
# $line（哪件事）$phone（电话）$address（地址）$reason（原因）$window（时段）$installer（师傅和电话）
matter-about-protected_at_risk = { $line }
    约在 { $window }，{ $installer }按时去不了（{ $reason }），地址：{ $address }，电话：{ $phone }。怎么安排？
# $time（几点）$who（谁判的）$why（写的原因，没有就空着）
matter-judged-how = { $time } { $who }判的{ $why }
matter-judged-system = 系统按时间
# $note（写的话）
matter-judged-why = ，写的是“{ $note }”
# $installer（师傅和电话）$time（几点）
matter-was-there = 师傅：{ $installer }，{ $time } 报过到门口
# $installer（师傅和电话）
matter-was-not-there = 师傅：{ $installer }，没有到达记录
# $line（哪件事）$phone（电话）$words（客户原话） $cause（原因）$judged（谁、何时、为什么这么判）$there（师傅到没到）
matter-about-miss_contradicted = { $line }
    原来判的原因：{ $cause }。{ $judged }
    { $there }
    客户说：{ $words }
    电话：{ $phone }。核实以后，是谁的原因？
matter-customer-differs = 客户自己的说法不一样，请看过再选一次。
# $words（客户的话）
matter-customer-says =
    {""}
    客户自己说：{ $words }
# $line（哪件事）$phone（电话）$words（师傅原话） $cause（原因）$says（客户自己说的，没有就空着） $evidence（门口的记录，没有就空着）
matter-about-miss_reported = { $line }
    师傅说：{ $words }{ $evidence }{ $says }
    请先打客户电话 { $phone } 核实。怎么记？
# $installer（师傅）
matter-assign = 派{ $installer }
# $installer（师傅）不在班次内
matter-assign-off-shift = 派{ $installer }（超出班次，请先问好）
# $installer（师傅）只提到名字，没说派
matter-ask-send = 派{ $installer }去吗？
matter-do-other_times = 给客户别的时间
matter-do-nothing = 安排不了，给客户最近的空档
matter-do-let_move = 同意取消，请客户另约
matter-do-approve = 同意
matter-do-refuse = 不同意
matter-do-reached = 联系上了，还没约时间
matter-do-not_reached = 没人接，过会儿再打
matter-do-wrong_number = 号码不对
matter-do-unwanted = 客户不需要了，撤掉工单
matter-do-done = 已办好
matter-hint = 请回复数字选一项。
matter-ask-note = 请简单写一下结果，留在记录里。
matter-ask-reason = 请写一下原因，留在记录里。
matter-hint-note = 请用一两句话写下来。
matter-ask-times = 给客户哪些时间？比如“周日上午或者周一下午”。
matter-hint-times = 请说日期和大概几点，比如“周日上午或者周一下午”。
matter-times-full = 这些时间也没有空，请换别的时间。
# $count（个数）$time（几点）
matter-times-sent = 好的，已经把 { $count } 个时间发给客户选，替客户留到 { $time }。
matter-none-sent = 好的，已经告诉客户。附近没有空档，请客户另说日期。
matter-taken = 这位师傅这个时间刚被占了，请另选。
# $window（时段）
matter-assigned = 安排好了：{ $window }。客户和师傅都会收到通知。
matter-let-moved = 您的决定已经记录，客户会收到道歉和原因，并另选时间。
matter-approved = 已同意，客户会收到通知。
# $due（几点）
matter-postponed = 好的，{ $due } 再提醒您。
matter-done = 好的，记下了。
matter-gone = 这件事已经有人办了，或者不归您办。
matter-do-take = 接手，在聊天里回复客户
matter-do-customer = 客户的原因
matter-do-third_party = 第三方的原因
matter-do-force_majeure = 不可抗力
matter-do-company = 我们的原因
matter-do-not_missed = 还不算，师傅继续等或再联系
matter-miss-recorded = 记下了，客户会收到说明并另选时间，师傅也会收到通知。
matter-not-missed = 好的，没有记失约，已经请师傅继续联系客户。
matter-do-ours = 是我们的责任
matter-do-stays = 原来的原因不变
matter-judged-ours = 您的决定已经记录：按我们的责任处理，客户会收到道歉，工单进入重点保障。
# $installer（师傅）$window（时段）
matter-judged-same-installer = 下一次上门（{ $window }）还是{ $installer }去；要换人，说“查”加客户姓名，再选换师傅。
matter-judged-stays = 您的决定已经记录，客户会收到答复。
miss-cause-company = 我们
miss-cause-customer = 客户
miss-cause-third-party = 第三方
miss-cause-force-majeure = 不可抗力
matter-judged-by-you = 这次失约的原因是您判的，客户有异议，请另一位主管来决定。
# $window（时段）
matter-reassigned = 安排好了：{ $window }，时间不变，新的师傅会收到通知。
matter-let-missed = 约定时段已经开始，这次按失约记录，马上向客户道歉，请客户另选时间。
matter-do-agreed = 联系上了，约好了时间
matter-ask-agreed = 约的是什么时间？比如“周六上午”；客户还没挂电话的话，没空的时间我马上告诉您。
# $name（称呼）$kind（业务）$window（时段）$address（地址）
matter-read-back = 请跟客户核对：{ $name }，{ $kind }，{ $window }，{ $address }。对吗？
matter-yes = 对，约上
matter-no = 换个时间
# $work（业务和情况）$number（工单号）
matter-read-back-unwanted = 客户不需要了，要撤掉的是{ $work }{ $number }，对吗？
matter-unwanted-yes = 对，撤掉工单
matter-unwanted-no = 不对，工单留着
# $kind（业务）
matter-withdrawn = 好的，{ $kind }的工单撤掉了，不会再联系客户约时间。
# $window（时段）
matter-agreed = 约好了：{ $window }。
matter-time-gone = 这个时间刚被占了，请另选。
# $line（哪件事）$phone（电话）$address（地址） $number（工单号）
matter-about-protected_order = { $line }
    失约过一次，由您盯到办好为止{ $number }。电话：{ $phone }，地址：{ $address }。工单办结自动消掉；要交代的，办好后回复结果。
# $line（哪件事）$phone（电话）$address（地址） $forged（为什么不算）
matter-about-forged_signature = { $line }
    { $forged }，签字没有算。请打客户电话核实：{ $phone }，{ $address }。办好后回复结果。
# $line（哪件事）$phone（电话） $words（师傅原话）
matter-about-unsigned_visit = { $line }
    师傅说：{ $words }
    请打客户电话 { $phone } 问是不是弄好了。弄好了就办结，写明客户怎么说；没弄好就留着，另行安排。
# $line（哪件事）$phone（电话）$address（地址）
matter-about-begun_in_closure = { $line }
    时段已经开始，片区关闭了。请马上联系师傅和客户（{ $phone }，{ $address }）：到不了就查这一单选“来不了”。办好后回复结果。
# $line（哪件事）$phone（客户电话）$items（哪几项，各自的原因）
matter-about-checklist_overridden = { $line }
    没做到的（师傅写的原因）：{ $items }
    客户电话：{ $phone }。看过后回复结果，留在记录里。
# $line（哪件事）$phone（客户电话）$items（哪几项） $seconds（进门多少秒）
matter-about-hasty_checklist = { $line }
    进门 { $seconds } 秒就一起勾了：{ $items }
    请核实是不是真做了（客户电话：{ $phone }），办好后回复结果。
# $line（哪件事）$phone（电话）$address（地址）$words（客户原话）
matter-about-stranger_at_door = { $line }
    客户说：{ $words }
    电话：{ $phone }，地址：{ $address }。请马上打电话：别开门；再查是谁，要报警就帮着报。办好后回复结果。
# $line（哪件事）$phone（电话）$said（说的时间）$heard（收到的时间）
matter-about-late_report = { $line }
    师傅说 { $said } 就到了，消息 { $heard } 才收到，先按失约记了。请核实（客户电话 { $phone }），办好后回复结果。
# $list（每一步和时间）$atOnce（一起收到的话写明，没有就空着）
matter-evidence =
    {""}
    门口的记录：{ $list }{ $atOnce }
# 师傅说客户不让进，门口什么都没做
matter-evidence-none =
    {""}
    门口的记录：没有敲门、打电话的记录，只有师傅这么说；已经在问客户
# $heard（几点收到）
matter-evidence-at-once = 。注意：这几步不是做一步报一步，到 { $heard } 才一起收到，时间只是师傅自己说的
matter-step-knocked = 敲门
matter-step-knocked_again = 再敲
matter-step-called = 打电话没接
matter-step-answered = 打电话接了
matter-step-waited = 等到
# $what（哪一步）$time（几点）
matter-step = { $what } { $time }
# $what（哪一步）$time（几点）$heard（几点收到）
matter-step-late = { $what } { $time }（{ $heard } 才收到）
# $first（一步）$rest（后面的）
matter-steps = { $first }，{ $rest }
matter-forged-same_account = 来自师傅自己的账号
matter-forged-same_phone = 登记的客户电话和师傅的一样
matter-forged-same_device = 在师傅自己的设备上操作
matter-forged-said_so = 师傅自己说替客户签了
matter-forged-wrong_codes = 师傅连着输错了客户的验证码
matter-do-founded = 属实
matter-do-unfounded = 不属实
# $told（0 或 1）反映的人能不能收到结果
matter-breach-founded = { $told ->
    [0] 记下了：属实。对方没有留名，不通知。
   *[other] 记下了：属实。反映的人会收到结果。
  }
# $told（0 或 1）反映的人能不能收到结果
matter-breach-unfounded = { $told ->
    [0] 记下了：不属实，不计入任何人的数据。对方没有留名，不通知。
   *[other] 记下了：不属实，不计入任何人的数据。反映的人会收到结果。
  }
matter-do-close_visit = 办结这次上门
matter-do-leave_open = 先不办结
matter-visit-closed = 这次上门办结了，记在您名下。
matter-visit-left-open = 记下了，上门留着没有办结；需要再去的，请另行安排。
# $line（哪件事）$phone（电话）$said（说的时间）$heard（收到的时间）$recorded（记的时间）
matter-about-other_arrival = { $line }
    到达记的是 { $recorded }，师傅 { $heard } 又说是 { $said } 到的；记录没有改，按不按时以先记的为准。请核实（客户电话 { $phone }），办好后回复结果。
