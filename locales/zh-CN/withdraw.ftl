### 撤单：还没约时间的工单，客户不要了，或者问题已经好了

withdraw-recap = 我们接着说撤单的事。
withdraw-ask-order = 您有几个工单还没约时间，是哪一个不要了？
# $kind（业务）$order（工单号）$summary（工单内容）
withdraw-order = { $kind }：{ $summary }（{ $order }）
# $kind（业务）$order（工单号）$summary（工单内容）
withdraw-ask = 您的{ $kind }工单（{ $summary }，{ $order }）还没有约上门时间。要撤掉吗？
# $kind（业务）$order（工单号）$summary（工单内容）
withdraw-ask-denied = 不是您要的，让您费心了。您的{ $kind }工单（{ $summary }，{ $order }）还没有约上门时间，我把它撤掉，好吗？
withdraw-end-withdraw = 撤掉，不用来了
withdraw-end-book = 不撤，约个时间
withdraw-end-keep = 先留着，以后再约
# 答“不用了”，两种意思都可能
withdraw-ask-unneeded = 您是说不用上门了，还是不用撤单？请选一种：
withdraw-hint = 请回复数字选一项；没选之前，工单不变。
# $kind（业务）$order（工单号）$summary（工单内容，这一条不用）
withdraw-done = 好的，{ $kind }工单（{ $order }）已经撤销，不再跟您约时间了。以后有需要随时说。
# $kind（业务）$order（工单号）$summary（工单内容，这一条不用）
withdraw-solved = 太好了，{ $kind }工单（{ $order }）已经办结，不再跟您约时间了。问题要是再出现，随时说。
# $kind（业务）$order（工单号，这一条不用）$summary（工单内容，这一条不用）
withdraw-kept = 好的，{ $kind }工单给您留着。什么时候方便，直接说时间就行。
