### 转人工

handover-sorry = 抱歉，我没能明白您的意思。
# $ticket（编号）$from $to（时分）服务时间
handover-known = 已经转给同事，编号 { $ticket }。同事会在服务时间（{ $from }–{ $to }）按您登记的电话联系您；着急可以拨打{ $hotline }。您也可以继续在这里办理。
# $ticket（编号）$from $to（时分）服务时间
handover-unknown = 已经转给同事，编号 { $ticket }。我还不知道您是哪位，同事没法主动打给您：请在服务时间（{ $from }–{ $to }）拨打{ $hotline }报这个编号，或者先在这里核实身份。
