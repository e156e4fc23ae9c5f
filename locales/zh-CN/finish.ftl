### 师傅报完工（CL-1、CL-2）

finish-none = 现在没有您在做的单。到了客户家先说“到了”，做完再说“完工”。
finish-recap = 接着报完工。
# $visit（哪一单）
finish-ask-done = { $visit }：做了什么？比如“换了光猫，重新做了光纤头”。
finish-hint-done = 请用一句话说说做了什么，客户会看到这句话。
finish-ask-tests = 测试值是多少？光功率或网速都行，比如“-22.5dBm，下行940兆”。测不了就说“测不了”和原因。
finish-hint-tests = 请报光功率（dBm）或网速（兆），比如“-22.5dBm，下行940兆”；测不了就说原因。
finish-ask-why-not-measured = 为什么测不了？说一句原因，会一起记下。
# $items（还没办的必办项）
finish-ask-override = 还有必办项没办：
    { $items }
    都办好了回“都好了”，或者说编号，比如“1 2 好，3 没做，……”；没做的要说原因，主管会看到。
# $count（还剩几项）$items（还没办的必办项，编号不变）
finish-ask-override-left = 还剩 { $count } 项必办项没办：
    { $items }
    办好了说编号，比如“2 好”；没做的说编号和原因，主管会看到。
# $items（编号的条目）又问一次
finish-ask-override-again = 还差这几项，办好了回“都好了”，没办的说编号和原因：
    { $items }
finish-hint-override = 办好了回“都好了”或编号；没办成的，请说编号和一句原因。
# $most（最大的编号）
finish-beyond = 编号最大只到 { $most }，这条没有记。
# $why（原因）$items（还没办的必办项）
finish-ask-which = “{ $why }”说的是哪几项？
    { $items }
    请说编号，比如“1 3”；都是就回“都是”。
finish-hint-which = 请说编号，比如“1 3”；都是就回“都是”。
# $count（几项）$items（没办的必办项，各自的原因）
finish-left-open = ；没办的必办项 { $count } 项：{ $items }
# $phrase（服务忌语）$instead（可以这样说）
finish-wording = 。请注意，客户会看到“{ $phrase }”，这是服务忌语：最好说“不对，重说”，改成“{ $instead }”
# $visit（哪一单）$done（做了什么）$tests（测试值）$left（没办的必办项，没有就空着）$lapses（作废的加装，没有就空着）$wording（用语提醒，没有就空着）
finish-read-back = { $visit }
    做了：{ $done }{ $tests }{ $left }{ $lapses }{ $wording }
    对吗？确认就算您签字，客户马上会看到。
# 师傅拿不准做没做完
finish-ask-over = 这一单做完了吗？
finish-hint-over = 做完了回“做完了”，还没做完回“还没”。
finish-is-over = 做完了
finish-not-over = 还没有
finish-goes-on = 好的，还没有报完工。做完了说“完工”和做了什么。
finish-right = 对，我签字
finish-wrong = 不对，重说
finish-hint-sure = 请回复“对”或“不对”。
# $visit（哪一单）
finish-reported = 已经报完工，您的签字记下了：{ $visit }。请客户检查后自己确认：在手机上点确认、在页面上签名，或者把收到的六位验证码念给您，您发给我。客户没法确认就说“签不了”。
# $visit（哪一单）
finish-waits = 完工已经报过，在等客户确认：{ $visit }。客户可以在手机上确认、签名，或者把六位验证码念给您。要改报告，说“完工”加上做了什么；客户没法确认就说“签不了”。
# $visit（哪一单）
finish-older = 后来的完工报告已经记下了，这条是更早写的，不再算：{ $visit }。
# $visit（哪一单）
finish-not-arrived = 还没有到达记录：{ $visit }。先说“到了”，再把这条完工发一次。
# $visit（哪一单）
finish-over = 这一单已经结束了：{ $visit }。
finish-undone = 没做完、没修好、没接通的不算完工：这条没有报，也没有请客户签字（CL-1）。能接着做就做好再报；做不成，说“遇到问题”或者直接说是什么，比如“缺一个分光器”，客户马上知道，该再来的另约时间。
# $words（报告里的话）
finish-unagreed = “{ $words }”没有客户同意的记录：加装要客户先在自己的手机上看到价钱、同意了，才能做、才能写进报告（DS-4）。这条完工没有报，客户没有看到。要加的先说“加装”、哪一项、多少，比如“加装面板1个”，客户同意以后再报；没有加的，去掉这一项重新报完工。已经装了、客户不要的，请拆掉恢复原样，不能收钱。
# 对着没办的清单只回了“都是”
finish-all-how = “都是”是都办好了，还是都没办？这条没有记：都办好了回“都好了”，没办的说编号和原因。
# 问必办项时又说了为什么没测。$why（原因）
finish-untested = 没有测试的原因记下了：{ $why }。
