### 改约

move-recap = 我们接着改上门时间。
# $window（时段）现在约好的时间 $visit（哪一次，可空）
move-not-yet = 现在约的还是 { $window }{ $visit }，还没改。
move-nothing = 您现在没有约好的上门。要预约，直接说情况和时间就行。
# $window（时段）
move-too-late = { $window } 这次上门离现在不到{ $changeMinutes ->
    [120] 两小时
   *[other] { $changeMinutes } 分钟
}，已经不能在这里改了，马上请同事想办法。
change-here = 要改时间或取消，直接说就行。
change-by-person = 上门前{ $changeMinutes ->
    [120] 两小时
   *[other] { $changeMinutes } 分钟
}以内，不能在这里改时间或取消；要调整请回复“人工”，请同事想办法。
# $window（时段）时间已经到了或者过了
move-begun = { $window } 这次上门的时间已经到了，不能在这里改了。师傅还没到的话，请回复“人工”，请同事想办法，也可以拨打{ $hotline }。
# $window（时段）师傅已经在那里
move-at-work = { $window } 这次上门师傅已经到了，不能在这里改时间。哪里没弄好，直接说，师傅马上能看到；别的事请回复“人工”。
# $window（时段）原来的时间 $visit（哪一次，可空）
move-ask-time = 现在约的是 { $window }{ $visit }。您想改到什么时候？
# $kind（业务）$from（时段）原来的 $window（时段）新的
move-confirm = 把{ $kind }上门从 { $from } 改到 { $window }，对吗？
move-confirm-yes = 对，就改到这个时间
move-change-time = 再换个时间
move-change-stop = 不改了
move-ask-change = 好的，那您想：
# $window（时段）正在核对的时段
move-unsure = 不着急，原来的时间先不动。{ $window } 合适就回复“是”；不合适就说别的时间，不改了回复“不改了”。
# $window（时段）正在核对的时段
move-hint-confirm = 现在说的是改到 { $window }。回复“是”就改；要别的时间就直接说，不改就回复“不改了”。
# $window（时段）正在核对的时段
move-not-done-yet = 还没有改，等您确认：回复“是”，就改到 { $window }；要别的时间就直接说，不改就回复“不改了”。
# $window（时段）$kind（业务）
move-done = 改好了：{ $window }，{ $kind }上门。请保持电话畅通。
# $window（时段）$visit（哪一次，可空）
move-kept = 好的，时间不变，还是 { $window }{ $visit }。
# $window（时段）没改成，现在的时间 $visit（哪一次，可空）
move-stopped = 好的，时间不变，还是 { $window }{ $visit }。要取消这次上门，请说“取消上门”。
move-changed-meanwhile = 这次上门刚刚有了变动。请说“我的预约”看看现在的安排。

# 有几次上门时，问是哪一次
which-appointment-ask = 您说的是哪一次上门？
# $window（时段）$kind（业务）
which-appointment-choice = { $window } { $kind }
which-appointment-hint = 请回复数字，选一次上门。
