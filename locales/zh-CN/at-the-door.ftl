### 到达（AP-3）

# $visit（哪一单）
at-the-door-done = 到达时间记下了：{ $visit }。
# $visit（哪一单）
at-the-door-again = 到达时间已经记过了：{ $visit }。
# $visit（哪一单）
at-the-door-early = 还没到约定的时间（{ $visit }），早到不算到。请到点再敲门，到时再说“到了”。
# $visit（哪一单）
at-the-door-late = 到达时间记下了，已经过了约定的时间，这次算失约：{ $visit }。马上告诉客户您到了；客户方便就现在办，不方便请别勉强，由我们另约。
