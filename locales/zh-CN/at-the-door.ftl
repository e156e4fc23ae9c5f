### 到达（AP-3）

# $visit（哪一单）
at-the-door-done = 到达时间记下了：{ $visit }。
# $visit（哪一单）
at-the-door-again = 到达时间已经记过了：{ $visit }。
# $visit（哪一单）
at-the-door-early = 还没到约定的时间（{ $visit }），早到不算到，您到得早记下了。请到点再敲门，到点我提醒您，那时再说“到了”。
# $visit（哪一单）
at-the-door-late = 到达时间记下了，已经过了约定的时间，这次算失约：{ $visit }。马上告诉客户您到了；客户方便就现在办，不方便请别勉强，由我们另约。
# $visit（哪一单）
at-the-door-late-report = 到达时间记下了：{ $visit }。这条消息到的时候已经过了约定的时间，这次先按失约记，按不按时由主管核实。
# $visit（哪一单）
at-the-door-changed = 您这条消息发出以后，这一单改过，没有记到达：{ $visit }。现在在门口的，请再说一次“到了”。
# $at（几点）$now（几点）
said-late = 记的是 { $at }，{ $now } 才收到，两个时间都留在记录里。
# $visit（哪一单）
at-the-door-opens = 约定的时间到了：{ $visit }。可以敲门了，请说“到了”。
# $visit（哪一单）$said（师傅说的几点）$recorded（已经记的几点）
at-the-door-corrected = 到达时间记的还是 { $recorded }：{ $visit }。您说的 { $said } 另外记下了，主管会看到；按不按时以先记的为准。
# $visit（哪一单）$said（师傅说的几点）
at-the-door-before = { $said } 还没到约定的时间（{ $visit }），早到不算到，您到得早记下了。现在在门口的，请再说一次“到了”。
at-the-door-ahead = 您说的时间还没到，到达没有记（AP-3）。到了门口再说“到了”，或者说准几点到的，比如“9点05到的”。
at-the-door-vague = 是几点到的？请说准时间，比如“9点05到的”；现在刚到就说“到了”。没说准以前，到达没有记（AP-3）。
