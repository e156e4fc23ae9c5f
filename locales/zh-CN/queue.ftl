### 待办（调度、主管、客服）

# $count（件数）
queue-ask = 您有 { $count } 件待办，先办哪一件？
queue-hint = 请回复数字，选一件待办。
queue-empty = 现在没有要您办的事。
queue-more = 后面还有，继续看
