### 待办（调度、主管、客服）

# $count（几单）
queue-unassigned = 另有 { $count } 单后台预约还没派师傅，说“今天有哪些单”或者那一天查看。
# $count（件数）$unassigned（未派的，没有的话空着）
queue-ask = 您有 { $count } 件待办，先办哪一件？{ $unassigned }
queue-hint = 请回复数字，选一件待办。
queue-empty = 现在没有要您办的事。
queue-only-unassigned = 没有别的待办，只有还没派师傅的：
queue-more = 后面还有，继续看
