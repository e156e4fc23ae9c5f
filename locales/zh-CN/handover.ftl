### 转人工

handover-sorry = 抱歉，我没能明白您的意思。
handover-leaves = 让您想换一家，是我们没做好，实在抱歉。
# $ticket（编号）
handover-done = 已经转给同事，编号 { $ticket }。
# $ticket（编号）同一次谈话里再要人工
handover-again = 您的事已经在同事那里，编号 { $ticket }。
handover-withdrawn = 好的，不转人工了。
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
