### 评价的数字，主管看的对比，不带客户的名字（DS-5）

# $days（天数）$least（至少几次）
evaluations-too-few = 近 { $days } 天有评价的上门不到 { $least } 次，次数太少，先不列数字。
evaluations-for-supervisors = 评价对比由主管查看。
# $days（天数）$least（至少几次）
evaluations-differences = 近 { $days } 天，师傅勾选和客户评价不一致的（满 { $least } 次才列）：
# $days（天数）$least（至少几次）
evaluations-no-differences = 近 { $days } 天，两方都说了、满 { $least } 次的条款，师傅勾选和客户评价都一致。
# $name（师傅）$norm（条款）$visits（次数）$differing（不一致的次数）
evaluations-difference = { $name } { $norm }：{ $visits } 次里 { $differing } 次不一致
