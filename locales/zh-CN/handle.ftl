### 调度、主管在聊天里管任意一单上门

handle-ask-which = 是哪一单？说客户姓名、电话后四位、工单号、师傅或者片区都行。
handle-hint-which = 客户姓名、电话后四位、工单号都行，比如“胡秀英”“0001”；先放下说“算了”。
handle-none = 没有找到这样的上门（今天起，您负责的片区）。请再说一遍客户姓名、电话后四位或者工单号。还没约时间的，说“约”加客户姓名。
handle-several = 是哪一单？
# $count（列出几单）
handle-many = 符合的不止这 { $count } 单。是其中一单就选；不是，请说得更具体一些，比如客户全名或工单号。
# $installer（师傅和电话）$journey（出发、到达）$delay（告诉过客户晚到）
handle-stands = 师傅：{ $installer }{ $journey }{ $delay }
# $time（几点）
handle-set-out = ，{ $time } 已出发
# $time（几点）
handle-arrived = ，{ $time } 已到
# $time（几点）$minutes（分钟）
handle-delay-told = ，{ $time } 告诉过客户晚 { $minutes } 分钟
# $visit（哪一单）$phone（电话）$address（地址）$stands（师傅和进展）
handle-ask-action = { $visit }
    电话：{ $phone }，地址：{ $address }
    { $stands }
    要怎么办？
# $visit（哪一单）$phone（电话）$address（地址）$stands（师傅和进展）$day（哪一天）$time（几点）
handle-ask-action-after-limit = { $visit }
    电话：{ $phone }，地址：{ $address }
    { $stands }
    工单的时限是 { $day } { $time }，这次约在那之后。
    要怎么办？
handle-do-late = 会晚到，告诉客户
handle-do-cannot-come = 来不了，找人或另约
handle-do-missed = 没见到客户，或第三方原因没办成
handle-do-move = 改时间
handle-do-cancel = 取消
handle-do-assign = 换一位师傅
handle-hint = 请回复数字选一项。
handle-ask-time = 改到什么时候？
handle-ask-installer = 派哪位师傅去？
handle-nobody = 这个时间没有别的师傅能去。要怎么办？说“算了”就先不动。
# $installer（师傅）
handle-installer-cannot = { $installer }这个时间去不了：在忙，或者不做这个片区、这类业务。
# $installer（师傅）
handle-installer-already = 这一单本来就是{ $installer }去。
# $what（做什么）
handle-ask-sure = { $what }，对吗？
handle-yes = 对，就这么办
handle-no = 先不办
# $visit（哪一单）$minutes（分钟）$reason（原因）
handle-what-late = { $visit }：告诉客户因{ $reason }预计晚 { $minutes } 分钟
# $visit（哪一单）$reason（原因）
handle-what-cannot-come = { $visit }：因{ $reason }来不了，先找别的师傅，没有就请客户另约
# $visit（哪一单）$cause（原因）
handle-what-missed = { $visit }：这次没办成，原因记为“{ $cause }”，告诉客户并请他另选时间
# $visit（哪一单）$window（时段）$reason（原因）
handle-what-move = { $visit }：改到 { $window }，告诉客户原因（{ $reason }），也告诉师傅
# $visit（哪一单）$reason（原因）
handle-what-cancel = { $visit }：上门和工单都取消，告诉客户原因（{ $reason }），也告诉师傅
# $visit（哪一单）$reason（原因，这一条不用）
handle-what-later = { $visit }：上门取消，工单保留，请客户方便时再约，也告诉师傅
# $visit（哪一单）$installer（师傅）
handle-what-assign = { $visit }：时间不变，改派{ $installer }
# $visit（哪一单），下面各条都有
handle-kept = 好的，没有改动：{ $visit }。
# $visit（哪一单）
handle-done-late = 马上告诉客户：{ $visit }。客户怎么选，师傅会收到。
# $visit（哪一单）
handle-done-late-missed = 马上向客户道歉，告诉他还要多久：{ $visit }。时段开始后才说，这次算失约；师傅照常去，客户怎么选，师傅会收到。
# $visit（哪一单）
handle-too-long = 晚这么久等于来不了：{ $visit }。请选“来不了”处理。
# $visit（哪一单）
handle-gave-up-replaced = 已经安排别的师傅按时上门：{ $visit }。
# $visit（哪一单）
handle-gave-up-told = 没有别的师傅能去，马上告诉客户原因，请客户另选时间：{ $visit }。
# $visit（哪一单）
handle-gave-up-missed = 约定时段已经开始，这次算失约：{ $visit }。马上向客户道歉，请客户另选时间。
# $visit（哪一单）
handle-gave-up-escalated = 这一单是重点保障，已经报给主管决定：{ $visit }。
# $visit（哪一单）
handle-missed-recorded = 记下了：{ $visit }。客户会收到说明并另选时间；客户有异议由主管核实。
# $visit（哪一单）
handle-missed-early = 约定时段还没开始，还不能这样记：{ $visit }。客户自己要改时间的，请选“改时间”。没有改动。
# $visit（哪一单）$window（时段）
handle-done-move = 改好了：{ $visit } 改到 { $window }，客户和师傅都会收到通知。
# $visit（哪一单）
handle-done-cancel = 已取消：{ $visit }，客户和师傅都会收到通知。
# $visit（哪一单）
handle-done-assign = 换好了：{ $visit }，新师傅会收到通知。
# $visit（哪一单）
handle-needs-supervisor = 这一单是重点保障（{ $visit }），只有客户自己或者主管能改。没有改动。
# $visit（哪一单）
handle-taken = 刚刚有了变化，没有办成：{ $visit }。请再试一次。
# $visit（哪一单）
handle-begun = 约定时段已经开始，不能再改或取消（{ $visit }）。师傅到不了，请选“来不了”，这次算失约；客户自己要改、要取消的，原因请选“客户要求”。没有改动。
# $visit（哪一单）
handle-changed = 这一单刚刚有了变化，没有改动。现在是：{ $visit }。还要办就再说一次。
# $card（上门的情况）
handle-card-protected-dispatcher = 重点保障（我们失约过）：改时间、取消只有客户自己或者主管能定；时间不变，换师傅可以。
    { $card }
# $card（上门的情况）
handle-card-protected-supervisor = 重点保障（我们失约过）：改动由您决定，会记下来。
    { $card }
# $visit（哪一单）
handle-visit-protected = { $visit }（重点保障）
# $visit（哪一单）
handle-has-arrived = 师傅已经到了，没有改动：{ $visit }。
# $visit（哪一单）
handle-late-already = 已经告诉客户了：{ $visit }。客户怎么选，师傅会收到。
# $visit（哪一单）
handle-late-being-called = 已经记下了：{ $visit }。客户暂时联系不上，已请客服打电话。
handle-over = 这一单已经结束或有了变化，没有改动。
handle-not-yours = 改动上门由调度和主管办。
handle-why-move-asked = 客户要求
handle-why-asked = 客户不需要了
handle-why-later = 客户要以后再约（工单保留）
handle-why-solved = 问题已经解决
handle-why-mistaken = 工单开错了或重复了
handle-why-cannot-come = 我们来不了（先找别的师傅，工单保留）
handle-reason-asked = 客户要求
handle-reason-later = 客户要以后再约
handle-reason-solved = 问题已经解决
handle-reason-mistaken = 工单开错了或重复了
