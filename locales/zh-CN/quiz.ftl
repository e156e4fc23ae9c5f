### 每月小测验：每位师傅三道题，答完一题马上说对错和为什么

# $count（几道题）
quiz-invitation = 师傅您好，这里是{ $company }的上门服务助手。本月的规范小测验来了，一共 { $count } 道选择题，两分钟就好，答错了也没关系。现在不方便就回“以后再说”，想做的时候回“测验”。
# $count（还剩几道题）
quiz-reminder = 师傅您好，这里是{ $company }的上门服务助手。本月的小测验还剩 { $count } 道题，月底前都可以做，这个月不再提醒。现在不方便就回“以后再说”。
# $link（回到对话的链接）
quiz-text = 【{ $company }】师傅您好，本月的规范小测验在这里，两分钟就好：{ $link }
# $count（几道题）
quiz-begin = 本月小测验，一共 { $count } 道题。
# $count（还剩几道题）
quiz-goes-on = 接着做本月小测验，还剩 { $count } 道题。
# $number（第几题）$count（一共几题）$ask（题目）
quiz-ask = 第 { $number } 题（共 { $count } 题）：{ $ask }
quiz-hint = 请回数字 1、2 或 3，拿不准就选最像的一个；现在不想做就回“以后再说”。
# $count（还剩几道题）
quiz-only-so-many = 只剩 { $count } 道题了，一题回一个数字就好。
# $number（第几题）$why（为什么）$norm（规范编号）
quiz-right = 第 { $number } 题答对了。{ $why }（{ $norm }）
# $number（第几题）$place（正确的是第几个）$choice（正确的选项）$why（为什么）$norm（规范编号）
quiz-wrong = 第 { $number } 题答错了，应该选 { $place }：{ $choice }。{ $why }（{ $norm }）
quiz-answered-already = 那道题已经答过了，以第一次的答案为准。
# $right（答对几道）$count（一共几道）
quiz-done = 做完了，{ $count } 道题答对 { $right } 道。谢谢师傅，下个月再见。
# $right（答对几道）$count（一共几道）
quiz-done-already = 本月小测验已经做完了，{ $count } 道题答对 { $right } 道。
quiz-put-by = 好的，没答的题留到月底，想做的时候回“测验”。
quiz-results-for-supervisors = 小测验的结果只有主管能看。
# $month（哪个月）
quiz-results-none = { $month } 还没有小测验。
# $month（哪个月）$finished（做完的人数）$count（一共几位师傅）
quiz-results-head = { $month } 小测验：{ $count } 位师傅，{ $finished } 位做完。
# $name（师傅）$right（答对几道）$count（一共几道）
quiz-results-line = { $name }：{ $right }/{ $count }
# $name（师傅）$right（答对几道）$count（一共几道）$open（没答几道）
quiz-results-part = { $name }：{ $right }/{ $count }，还有 { $open } 道没答
# $name（师傅）
quiz-results-unanswered = { $name }：没答
# $count（还有几位师傅没有列出来）
quiz-results-more = 另有 { $count } 位，完整的名单在 doorstep report quiz 里。
quiz-results-norms = 答错最多的规范：
# $norm（规范编号）$wrong（答错几次）$answered（答了几次）
quiz-results-norm = { $norm }：{ $answered } 次里错 { $wrong } 次
