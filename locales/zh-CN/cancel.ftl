### 取消上门

cancel-recap = 我们接着说取消上门的事。
cancel-nothing = 您现在没有约好的上门，不用取消。
# $window（时段）$kind（业务，可不用）
cancel-too-late = { $window } 这次上门离现在不到{ $changeMinutes ->
    [120] 两小时
   *[other] { $changeMinutes } 分钟
}，已经不能在这里取消了，马上请同事想办法。
# $window（时段）时间已经到了或者过了
cancel-begun = { $window } 这次上门的时间已经到了，不能在这里取消了。师傅还没到的话，请回复“人工”，请同事想办法，也可以拨打{ $hotline }。
# $window（时段）$kind（业务）
cancel-ask-reason = 您要取消的是 { $window } 的{ $kind }上门。方便说说原因吗？
# $visits（几次上门，各说一遍）
cancel-several-ask-reason = 您要取消的是这几次上门：{ $visits }。方便说说原因吗？
cancel-reason-solved = 问题已经好了
cancel-reason-time = 时间不合适
cancel-reason-unwanted = 不需要了
cancel-reason-unsaid = 不想说
cancel-hint-reason = 请选一项，或用一句话说说原因。
# $window（时段）$kind（业务）
cancel-ask-end = { $window } 的{ $kind }上门，请选一种处理：
# $visits（几次上门，各说一遍）
cancel-several-ask-end = 这几次上门：{ $visits }，请选一种处理：
# 上面几次上门里的一次。$window（时段）$kind（业务）
cancel-visit = { $window } 的{ $kind }
# $first $rest（各次上门）
cancel-visits = { $first }、{ $rest }
cancel-end-move = 改到别的时间
cancel-end-close-order = 上门和工单都取消
cancel-several-end-close-order = 这几次上门和工单都取消
cancel-end-keep-order = 只取消这次上门，工单留着以后再约
cancel-several-end-keep-order = 只取消这几次上门，工单留着以后再约
cancel-end-nothing = 不取消了
# 答“不用了”，两种意思都可能
cancel-ask-unneeded = 您是说不用上门了，还是不用取消了？请选一种：
# 只说了取消、好，或者问取消了没有
cancel-ask-order = 还没有取消。工单也一起取消吗？回复“是”，上门和工单都取消；回复“否”，只取消上门，工单留着。
cancel-hint-order = 请回复“是”（上门和工单都取消）或“否”（只取消上门）；没选之前，原来的安排不变。
# 还没说原因就问取消了没有
cancel-not-yet = 还没有取消，您确认之前上门照旧。
# 问师傅知不知道
cancel-installer-told = 师傅由我们通知，一取消就告诉他，不用您去说。
# 问取消要不要钱
cancel-cost = 取消上门收不收费，我这里不能准确答复，回复“人工”，同事告诉您。没选之前，什么都没有取消。
# 问了别的
cancel-cannot-say = 这个我这里答不准，回复“人工”，同事告诉您。
cancel-hint-end = 请回复数字选一项；没选之前，原来的安排不变。
# $visits（几次上门，各说一遍）
cancel-several-kept = 好的，都没有取消，师傅照常上门：{ $visits }。
# $window（时段）$visit（哪一次，可空）
cancel-kept = 好的，没有取消，{ $window }{ $visit } 师傅照常上门。
# $window（时段）$kind（业务）
cancel-done = 已取消 { $window } 的{ $kind }上门，工单也一起取消了。以后有需要随时说。
# $visits（几次上门，各说一遍）
cancel-several-done = 已取消这几次上门：{ $visits }，工单也一起取消了。以后有需要随时说。
# $window（时段）$kind（业务）
cancel-done-order-open = 已取消 { $window } 的{ $kind }上门，工单给您留着。想再约时，直接说时间就行。
# $visits（几次上门，各说一遍）
cancel-several-done-order-open = 已取消这几次上门：{ $visits }，工单给您留着。想再约时，直接说时间就行。
cancel-changed-meanwhile = 这次上门刚刚有了变动。请说“我的预约”看看现在的安排。
# 不要的业务既没约也没工单。$kind（业务）
cancel-none-of-kind = 您没有约{ $kind }，也没有{ $kind }的工单，不会有人上门{ $kind }。
# 同上，另有约好的上门。$kind（业务）$agreed（约好的业务）$window（时段）
cancel-none-of-kind-stands = 您没有约{ $kind }，不会有人上门{ $kind }。{ $window } 的{ $agreed }上门照旧；不想要的是它，就说“取消{ $agreed }”。
# $thing（为什么上门：电视）
cancel-none-of-thing = { $thing }没有约上门，也没有工单，不会有人为它上门。
# 同上，另有约好的上门。$thing $agreed（约好的业务）$window（时段）
cancel-none-of-thing-stands = { $thing }没有约上门，也没有工单，不会有人为它上门。{ $window } 的{ $agreed }上门照旧；不想要的是它，就说“取消{ $agreed }”。
