### 出发、到达（AP-3）

# $visit（哪一单）$address（地址）
set-out-done = 好的，马上告诉客户您出发了：{ $visit }，{ $address }。路上小心，到了说“到了”。
# $about（情况和客户的话）
set-out-about = 情况：{ $about }
# $visit（哪一单）$setOutHours（小时）
set-out-early = 离约定的时间还早，没有通知客户：{ $visit }。最早提前{ $setOutHours }小时报出发，动身的时候再说“出发”。
# $visit（哪一单）
set-out-again = 已经记过您出发了：{ $visit }。
# $visit（哪一单）
set-out-changed = 您这条消息发出以后，这一单改过，没有通知客户：{ $visit }。现在在路上的，请再说一次“出发”。
# $visit（哪一单）
set-out-after-arrival = 出发的时间补记下了：{ $visit }。您已经到了，不再通知客户。
# $visit（哪一单）$said（几点说的）
set-out-late-report = 出发的时间补记下了：{ $visit }，{ $said } 出发。约定的时间已经过了，不再通知客户；到了说“到了”。
# $visit（哪一单）
set-out-late = 约定的时间已经过了：{ $visit }，没有通知客户，客户可能正在另选时间。要去请先打客户电话，到了说“到了”。
# 只说“走了”，手上的一单还没有报完工
set-out-or-finished = 手上这一单还没有报完工，什么都没有记。干完了说“完工”和做了什么；去下一家说“出发”；没人开门说“没人开门”。
