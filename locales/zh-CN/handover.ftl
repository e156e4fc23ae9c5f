### 转人工

handover-sorry = 抱歉，我没能明白您的意思。
# 要投诉、要打 12315
handover-complains = 让您受委屈了，真的对不起。您的投诉登记下来了。
# 已经转给同事，接着投诉
handover-complains-on = 是我们没做好，实在抱歉。您的投诉也给同事记上了。
handover-leaves = 让您想换一家，是我们没做好，实在抱歉。
# $ticket（编号）
handover-done = 已经转给同事，编号 { $ticket }。
# $ticket（编号）同一次谈话里再要人工
handover-again = 您的事已经在同事那里，编号 { $ticket }。
# $ticket（编号）同事那里已经有一张单子，又说了新的
handover-added = 加到同事那张单子里了，编号 { $ticket }。
# $words（客户的话）加到同事那张单子里的
handover-added-words = 同事会看到您的原话：“{ $words }”。
# 上门临近、这里改不了。$window（时段）$kind（业务）$time（想改到的时间）
handover-noted-move = 给同事记着：想把 { $window } 的{ $kind }上门改到{ $time }。同事答复以前，还是原来的时间。
# 没说改到什么时候。$window（时段）$kind（业务）
handover-noted-move-open = 给同事记着：{ $window } 的{ $kind }上门想换个时间。想好改到什么时候，直接告诉我，我补上。
# $window（时段）$kind（业务）
handover-noted-cancel = 给同事记着：{ $window } 的{ $kind }上门不要来了。同事答复以前，还没有取消。
# 不用来了，另约时间。$window（时段）$kind（业务）$time（想另约的时间）
handover-noted-cancel-then = 给同事记着：{ $window } 的{ $kind }上门不要来了，想另约{ $time }。同事答复以前，还没有取消。
# 同一次上门，先说过改约或取消
handover-replaces-move = 以前说的改约不算了。
handover-replaces-cancel = 以前说的取消不算了。
# $window（时段）$kind（业务）$words（客户的话）
handover-noted-words = 给同事记着您说的：{ $window } 的{ $kind }上门，“{ $words }”。同事答复以前，还是原来的时间。
# 上门临近，没说清要怎么改，先问要不要请同事。$window（时段）$kind（业务，可不用）
near-change-ask-move = { $window } 这次上门离现在不到{ $changeMinutes ->
    [120] 两小时
   *[other] { $changeMinutes } 分钟
}，已经不能在这里改了。要请同事帮您看看能不能改吗？
# $window（时段）$kind（业务，可不用）
near-change-ask-cancel = { $window } 这次上门离现在不到{ $changeMinutes ->
    [120] 两小时
   *[other] { $changeMinutes } 分钟
}，已经不能在这里取消了，现在还没有取消。要请同事帮您看看能不能取消吗？
near-change-yes = 请同事看看
near-change-no = 不用，照原来的
near-change-hint = 请同事看看就回复“是”，照原来的来就回复“否”。
# 请同事改、取消临近的上门以后，又说照常来。$window（时段）$kind（业务）
handover-taken-back = 好的，刚才的请求已经撤回，同事也看得到：{ $window } 的{ $kind }上门照常。
handover-withdrawn = 好的，不转人工了。
# 投诉过又说不用人工。$ticket（编号）
handover-complaint-stays = 好的，就在这里办。您投诉的事留着，编号 { $ticket }，同事照样会看。
handover-none = 好的，就在这里办。
# $window（时段）要退网的客户约好的上门
handover-visit-stands = { $window } 的上门先留着，不用来就说“取消上门”。
# $from $to（时分）服务时间 $next（now=正在服务时间，today=今天还没开始，tomorrow=要等明天）
handover-known = { $next ->
    [today] 现在不在服务时间（{ $from }–{ $to }），同事今天 { $from } 以后
    [tomorrow] 现在不在服务时间（{ $from }–{ $to }），同事明天 { $from } 以后
   *[now] 同事会在服务时间（{ $from }–{ $to }）
}在这里回复您，或者按您登记的电话联系您；着急可以拨打{ $hotline }。您也可以继续在这里办理。
# $from $to（时分）服务时间
handover-unknown = 我还没有核实您是哪位，同事暂时没法主动打给您：请在服务时间（{ $from }–{ $to }）拨打{ $hotline }，报这个编号。
handover-identify = 也可以说“我的预约”，先在这里核实身份，再说“人工”，同事就能打给您。
# $from $to（时分）服务时间 $next（now=正在服务时间，today=今天还没开始，tomorrow=要等明天）
handover-colleague = { $next ->
    [today] 现在不在服务时间（{ $from }–{ $to }），同事今天 { $from } 以后
    [tomorrow] 现在不在服务时间（{ $from }–{ $to }），同事明天 { $from } 以后
   *[now] 同事会在服务时间（{ $from }–{ $to }）
}联系您；着急可以拨打{ $hotline }。
