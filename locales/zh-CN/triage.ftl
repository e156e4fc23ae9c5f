### 报修先看一看：灯、重启，能好就不用跑一趟

triage-ask-light = 好的，先看一眼能不能马上好。光猫上标着 LOS 的灯，是红色或者在闪红吗？也可以直接说什么时候上门。
triage-light-red = 是红的（或闪红）
triage-light-not_red = 不是
triage-light-unseen = 看不到，不清楚
triage-try-offline = 请把光猫和路由器断电，等 30 秒再插上，过两分钟看看。好了吗？
triage-try-slow = 请先把路由器断电 30 秒再开，离路由器近一点再试一次。好了吗？
triage-try-wifi = 请先把路由器断电 30 秒再开，放在高一点、没有遮挡的地方再试一次。好了吗？
triage-try-tv = 请先把机顶盒断电 30 秒再开，看看网线有没有插紧。好了吗？
triage-tried-helped = 好了
triage-tried-no_help = 还是不行
triage-tried-skipped = 不方便弄，直接约上门
triage-hint = 请回复数字选一项；也可以直接说什么时候上门。
triage-again-light = LOS 灯是红的吗？看不到也没关系。
# 客户说早就重启过了
triage-enough = 好，不用再试了，给您派师傅。
triage-again-tried = 断电重启以后，好了吗？不方便弄，直接约上门就行。
triage-helped = 太好了，这次就不用跑一趟了，情况已经记下。再有问题随时说。
