### 评价以后改分、半分

# $low（低的）$high（高的）只收整分
after-visit-ask-half = 我们只记整数分。您是打 { $low } 分，还是 { $high } 分？
after-visit-scale = 分数是 1 分最低、5 分最高。先请您说说上面五项，比如“都是”“1 2 好，3 没有”；只想打分，直接回 1 到 5 分；不想评，回复“不评”。
# $score（新的分数）
correct-score-done = 好的，评分已经改成 { $score } 分。
# $days（天）
correct-score-none = 没有找到您可以改的评分。最近 { $days } 天里评过的上门才能改；有话想说，请回复“人工”。
