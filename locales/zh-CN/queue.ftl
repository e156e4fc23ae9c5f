### 待办（调度、主管、客服）

# $line（一条）$rest（后面各条）
queue-line-and-rest =
    { $line }
    { $rest }
# $count（件数）
queue-ask = 您有 { $count } 件待办，先办哪一件？
# $count（件数）$unassigned（未派的，一条一行）
queue-ask-unassigned =
    您有 { $count } 件待办，还有上门没派师傅：
    { $unassigned }
    先办哪一件？
queue-hint = 请回复数字，选一件待办。
queue-empty = 现在没有要您办的事。
queue-only-unassigned = 没有别的待办，只有还没派师傅的：
# $count（件数）
queue-more = 另有 { $count } 张工单，回“工单”看
