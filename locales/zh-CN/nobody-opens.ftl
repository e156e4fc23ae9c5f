### 没人开门：一步一步来，每步记时间（DR-3）；客户马上知道（AP-4）

# 以下各条都有 $seconds（秒）$minutes（分钟）$until（到几点）$left（还差几秒）$phone（客户电话）
nobody-opens-ask-knocked = 先按规范敲门：用食指关节敲三下，清楚、有节奏（或者按一次门铃），敲完退后一步。敲好了回“好”。
# $left（还差几秒）
nobody-opens-wait-knocked-again = 好，安静等 { $left } 秒，到时间我叫您再敲。
nobody-opens-ask-knocked-again = 再敲一次，三下，稍重些。敲好了回“好”。
# $left（还差几秒）
nobody-opens-wait-called = 好，再等 { $left } 秒，到时间我叫您打电话。
# $phone（客户电话）
nobody-opens-ask-called = 请打客户电话 { $phone }。接了吗？
# $until（到几点）$minutes（分钟）
nobody-opens-wait-waited = 好，请在门口等到 { $until }（从第一次敲门算起 { $minutes } 分钟），到时间我叫您。
# $minutes（分钟）
nobody-opens-ask-waited = { $minutes } 分钟到了，还是没人开门吗？
nobody-opens-done-knocked = 好，敲了
nobody-opens-done-knocked-again = 好，又敲了
nobody-opens-done-called = 没接
nobody-opens-done-waited = 还是没人
nobody-opens-answered = 接了
nobody-opens-opened = 开门了
nobody-opens-hint = 请回复数字选一项；门开了就说“开门了”。
nobody-opens-again-knocked = 还差敲门这一步：敲三下，敲好了回“好”。
nobody-opens-again-knocked-again = 还差再敲一次：敲好了回“好”。
# $phone（客户电话）
nobody-opens-again-called = 还差打电话：{ $phone }。没接回“没接”，接了回“接了”。
nobody-opens-again-waited = 还是没人开门，回“还是没人”；开了，回“开门了”。
# $seconds（还差几秒）
nobody-opens-too-soon = 还差 { $seconds } 秒，先不算，再等一等。
nobody-opens-call-answered = 好，记下了，请按电话里说好的办。见到客户说“开门了”；还是没人开门，再说“没人开门”。
# $visit（哪一单）
nobody-opens-over = 好，记下了，前面的步骤不算了：{ $visit }。请先问好、说姓名、出示工牌，客户同意再进门。
# $visit（哪一单）$phone（客户电话）
nobody-opens-reported = 每一步都记下了，报给调度了：{ $visit }。客户马上收到消息；是不是没见到客户由调度来定，定下来之前请不要离开。
# $link（链接）
nobody-opens-text = 【{ $company }】门口的下一步到时间了，请点链接看：{ $link }
# $name（称呼）$window（时段）$arrived（几点到）$knocked（几点敲门）$minutes（分钟）
nobody-opened-ask = { $name }您好，这里是{ $company }。您约在 { $window } 的上门，师傅 { $arrived } 到的，{ $knocked } 起敲了两次门、打了电话，等了 { $minutes } 分钟，没能见到您。您现在方便吗？
nobody-opened-home = 我在家，请师傅再敲门
nobody-opened-other-time = 现在不方便，另约时间
nobody-opened-hint = 请回复数字选一项；情况不是这样的，直接说就行。
nobody-opened-agreed = 好的，没关系，这就给您看能约的时间。
nobody-opened-gone = 这次上门已经有了别的安排，以最后收到的消息为准；有疑问请回复“人工”。
# $name（称呼）$window（时段）$link（链接）
nobody-opened-text = 【{ $company }】{ $name }您好，师傅已在您{ $window }约好的门口，敲门、打电话都没能联系上您。在家请马上点链接告诉我们，不方便也可以另选时间：{ $link } 客服{ $hotline }
nobody-opens-too-soon-to-go = 还没等够时间，先不算。
# $visit（哪一单）
nobody-opens-ask-there = 还没有您的到达记录：{ $visit }。您现在在门口吗？
nobody-opens-there = 在门口，现在到的
nobody-opens-not-there = 还没到
nobody-opens-hint-there = 在门口回“是”，记您现在到达；还没到回“不是”。
nobody-opens-first-arrive = 好的，没有记到达。到了门口先说“到了”，还是没人开门再说“没人开门”。
# $visit（哪一单）
nobody-opens-work-reported = 这一单已经报过完工，不能再报没人开门：{ $visit }。客户没法确认就说“签不了”；客户说还有问题，处理好再说“完工”。
# $visit（哪一单）$words（客户原话）
at-home-news = 客户说在家：“{ $words }”（{ $visit }）。前面的步骤不算了，请马上重新敲门，敲三下，报一下是谁。
# $words（客户原话）$link（链接）
at-home-text = 【{ $company }】客户说在家：“{ $words }”。请马上重新敲门：{ $link }
# $visit（哪一单）$at（那条是几点写的）
nobody-opens-old = 这条“没人开门”是 { $at } 写的，后来的情况已经记下了，这条不再算：{ $visit }。现在还是没人开门的话，请再说一次“没人开门”。
# 师傅说客户不让进门，马上问客户。$name（称呼）$window（时段）$arrived（几点到）
refused-ask = { $name }您好，这里是{ $company }。您约在 { $window } 的上门，师傅报的是 { $arrived } 到，说您不让他进门。是这样吗？
refused-no = 不是，我在家，师傅可以进来
# $name（称呼）$window（时段）$link（链接）
refused-text = 【{ $company }】{ $name }您好，您{ $window }约好的上门，师傅说您不让他进门。不是这样请马上点链接告诉我们，不方便也可以另选时间：{ $link } 客服{ $hotline }
# 还没敲门，客户说在家。$visit（哪一单）$words（客户原话）
at-home-news-first = 客户说在家：“{ $words }”（{ $visit }）。请马上敲门，敲三下，报一下是谁。
# 没做完步骤就说要走
nobody-opens-stay = 每一步都做完、调度定下来之前，请不要离开，电话保持畅通；走了不能报没见到客户。
# $visit（哪一单）$phone（客户电话）
nobody-opens-asked = { $visit } 的情况已经报给调度，由调度来定，结果马上告诉您。定下来之前请不要离开，电话保持畅通。客户电话：{ $phone }。
# 答的不是问的这一步
nobody-opens-say-knocked = 还没有说敲门，这条没有记。敲了才算：敲好了回“好”或者“敲了”。
nobody-opens-say-knocked-again = 还没有说又敲了，这条没有记。再敲了才算：敲好了回“好”或者“又敲了”。
nobody-opens-say-called = 这一步要打电话，这条没有记。打过以后回“没接”或者“接了”。
nobody-opens-say-waited = 这一步是等够时间，这条没有记。等到了还是没人，回“还是没人”。
nobody-opens-all-steps = DR-3：要一步一步来，每一步记自己的时间，不能一次报完，这条没有记。
# 说过开门了，又说没人开门。$visit（哪一单）$at（几点说的开门了）
nobody-opens-was-opened = { $at } 记的是门已经开了：{ $visit }。现在是什么情况？客户不让进就说“客户不让进”，做不下去就说“遇到问题”，做完了说“完工”，客户没法确认说“签不了”，记错了说“人工”。
# 还没说到了，先说了打电话
nobody-opens-call-heard = 知道了，电话没人接。记没人开门要您人在门口，先敲门，再打一次。
