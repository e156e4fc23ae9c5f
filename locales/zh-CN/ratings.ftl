### 师傅看客户给自己的评价（DS-5）：只有数字，不带客户、原话、日期和片区；人数不够的不列

# $month（哪个月）$most（最高几分）
ratings-monthly = { $month }的每月满意度（1 到 { $most } 分）：
# $item（哪一项）$mean（平均几分）$count（几位客户）$low $high（大概的范围）
ratings-item = { $item }：平均 { $mean } 分，{ $count } 位客户打分，大概在 { $low } 到 { $high } 分
# $item（哪一项）$mean（几分）$count（几位客户）
ratings-same = { $item }：{ $count } 位客户都打了 { $mean } 分
# $least（几分起算满意）$satisfied（几位满意）$count（几位客户）$low $high（大概的范围，百分之几）
ratings-satisfied = 总体满意（{ $least } 分起）：{ $count } 位里有 { $satisfied } 位，大概在 { $low }% 到 { $high }%
# $month（哪个月）$topics（说的事和几位）
ratings-topics = { $month }留言里说得多的：{ $topics }
# $topic（说的事）$count（几位）
ratings-topic = { $topic } { $count } 位
ratings-probably = “大概在”的意思：打分的只是一部分客户，要是都打分，多半在这个范围里；打分的越多，范围越小。
# $month（哪个月）$visits（几次）
ratings-visits = { $month }的上门评价，{ $visits } 次上门有评价：
# $norm（条款）$what（要做的）$yes（说做到的次数）$no（说没做到的次数）
ratings-norm = { $norm } { $what }：做到 { $yes } 次，没做到 { $no } 次
# $months（哪几个月）$least（至少几份）
ratings-few = { $months }的评价还不够 { $least } 份，先不列数字，免得认出是哪位客户。
# $month（哪个月）$day（哪天起能看）$days（过完几天）$least（至少几位）
ratings-next = { $month }的评价，{ $day }起能看。每个月过完 { $days } 天才列数字，不到 { $least } 位客户说的不列。
