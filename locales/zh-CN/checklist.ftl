### 检查表：师傅边干边看，一次一小段

checklist-stage-before-leaving = 出门检查
checklist-stage-at-the-door = 进门检查
checklist-stage-inside = 施工检查
checklist-stage-leaving = 收尾检查
checklist-stage-discipline = 纪律检查
checklist-nothing = –
# $number（编号）$item（哪一项）
checklist-line = { $number }. { $item }
# $number（编号）$item（哪一项）。由记录来定，不用师傅答
checklist-line-by-record = { $number }. { $item }（看记录，不用答）
# $line（一项）$rest（后面各项）
checklist-lines =
    { $line }
    { $rest }
# $line（一项）$rest（后面各项）
checklist-items = { $line }；{ $rest }
# $item（检查项）$why（师傅写的原因）
checklist-item-why = { $item }（{ $why }）
# $visit（哪一单）
checklist-of = { $visit }
# $stage（哪一段）$lines（各项，一项一行）
checklist-ask = { $stage }：
    { $lines }
    都好回“好”；没做到的说编号，比如“3 没带”。
# $stage（哪一段）$lines（各项，一项一行）
checklist-ask-rest = { $stage }，还剩：
    { $lines }
# $stage（哪一段）$lines（编号的条目）又看一次
checklist-ask-again = { $stage }，还是这几项，都好回“好”：
    { $lines }
# $number（编号）$item（哪一项）
checklist-ask-instead = 第 { $number } 项（{ $item }）没做到，是怎么办的？已经补上回“好了”，没办法回“没办法”。
# $stage（下一段）
checklist-ask-next = 接着看{ $stage }吗？
checklist-hint-items = 都好回“好”；有没做到的，说编号，比如“1 2 好，3 没带”。
checklist-hint-instead = 请写一句是怎么办的；已经补上回“好了”，没办法回“没办法”。
checklist-hint-next = 接着看回“继续”，先不看回“不用”。
# $count（有几项）
checklist-only-so-many = 这一段只有 { $count } 项，这条没有记。请再回一次。
checklist-backwards = 编号请从小写到大，比如“3-6”，这条没有记。请再回一次。
# $item（哪一项）
checklist-corrected = 改好了：{ $item }。
# $item（哪一项）$words（师傅的话）
checklist-instead-kept = 记下了，没做到：{ $item }；您说：{ $words }
# 编号是一项，话说的是另一项。$item（话说的那一项）$words（师傅的话）$number（编号）$numbered（编号那一项）
checklist-kept-by-words = 按您的话记下了，没做到：{ $item }；您说：{ $words }。第 { $number } 项（{ $numbered }）没有记。
# 编号是一项，话不像是说它。$words（师傅的话）$number（编号）$numbered（编号那一项）
checklist-not-of-number = 第 { $number } 项是“{ $numbered }”，“{ $words }”像是说别的，这条没有记。请再看一下编号。
# $item（哪一项）
checklist-left = 记下了，没做到：{ $item }。
# $item（哪一项）
checklist-left-required = 记下了，没做到：{ $item }。这一项办结前要补上，补不上就写明原因。
# $stage（哪一段）
checklist-stage-over = { $stage }都答过了。
# $stage（哪一段）$count（几项以记录为准、还没有）
checklist-stage-by-record = { $stage }：您要答的都答过了，还有 { $count } 项以记录为准，还空着。
checklist-at-the-door = 到了门口说“到了”，进门的几项会发给您。
checklist-over = 整张检查表都答过了，没有空着的。
# $count（几项以记录为准、还没有）
checklist-over-by-record = 您要答的都答过了，还有 { $count } 项以记录为准，还空着。
# $count（几项）$items（哪几项）
checklist-open = 办结前还有 { $count } 项要补：{ $items }
checklist-put-by = 好的，先放着，接着看回“继续”。
checklist-see-first = 先看一眼是哪几项：
# $stage（哪一段）$items（各项）
checklist-reminder = { $stage }：{ $items }。逐项确认回“检查”。
# $items（哪几项，一项一行，带为什么）
checklist-by-record =
    这几项以记录为准，先空着：
    { $items }
# $item（哪一项）$why（还缺什么）
checklist-lacks = · { $item }（{ $why }）
checklist-lacks-arrival = 还没有到达记录，到了说“到了”
checklist-lacks-line-tests = 还没有报测试值，报完工时一起报
# $reason（没测的原因）
checklist-lacks-values = 完工报告里写的是没测：{ $reason }
checklist-lacks-photos = 还没有照片
checklist-lacks-confirmation = 客户还没有确认
checklist-lacks-signatures = 双方还没有都签字
checklist-lacks-close-out = 客户还没有发 { $closeOutCode }
# $stage（哪一段）$lines（唯一的一项）
checklist-ask-one = { $stage }：
    { $lines }
    好了回“好”；没做到回“1 没做到”，再说是怎么办的。
# $items（哪几项）
checklist-confessed = 照您自己说的记成没做到，勾了也不改：{ $items }。
# 这一单的清单里没有这一段。$stage（哪一段）
checklist-stage-empty = 这一单的检查表里没有{ $stage }。
# 还没到达，只能先看。$stage（哪一段）$lines（各项，一项一行）
checklist-to-read =
    { $stage }（到了再答）：
    { $lines }
    到了门口先说“到了”，再逐项答。
# 还没到达就答了。$stage（哪一段）
checklist-not-there = 还没有您的到达记录，{ $stage }要到了以后才能答，这条没有记。到了门口先说“到了”。
