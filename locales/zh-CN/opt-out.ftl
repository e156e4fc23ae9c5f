### 退订与恢复：不问原因，不挽留；停了什么、还会发什么、怎么恢复，一次说清
# $stopped (marketing、survey、both) 刚停的  $going (none、marketing、survey、both) 还会主动发的
opt-out-stopped = { $stopped ->
    [marketing] 好的，业务介绍和优惠不再发给您了，各个渠道马上生效。
    [survey] 好的，满意度回访和其他主动询问不再发给您了，各个渠道马上生效。
   *[both] 好的，业务介绍和优惠、满意度回访和其他主动询问都不再发给您了，各个渠道马上生效。
  }上门安排、账单这些与您业务有关的通知还会发{ $going ->
    [marketing] ，业务介绍和优惠也还会发，不想收请回复“退订”
    [survey] ，满意度回访也还会发，不想收请回复“退订”
   *[none] {""}
  }。您发来的消息照常回复。想恢复，回复“恢复接收”。
# 已经停了又说一遍  $stopped (marketing、survey、both)
opt-out-already = { $stopped ->
    [marketing] 业务介绍和优惠已经停了，不会再发。
    [survey] 满意度回访和其他主动询问已经停了，不会再发。
   *[both] 已经停了，不会再发。
  }想恢复，回复“恢复接收”。
# 短信里写 CANCEL：停的是消息，上门不受影响
opt-out-visits-stay = 约好的上门不受影响。要取消上门，请回复“取消上门”。
# 顺口提到时先问清楚
opt-out-ask = 您是说，不想再收到我们主动发的消息吗？
opt-out-hint = 不想再收到，回复“1”；还想收到，回复“2”。
opt-out-meant = 不想再收到
opt-out-not-meant = 我说的是别的事
opt-out-none = 好的，我误会了。您重新说一遍就行，比如“网断了，周六上午能来吗”。
# $classes (marketing、survey、both) 恢复的
opt-in-resumed = 好的，以后会发给您：{ $classes ->
    [marketing] 业务介绍和优惠
    [survey] 满意度回访和其他主动询问
   *[both] 业务介绍和优惠、满意度回访和其他主动询问
  }。想停，随时回复“退订”。
# $classes (marketing、survey、both) 本来就会发的
opt-in-already = { $classes ->
    [marketing] 业务介绍和优惠
    [survey] 满意度回访
   *[both] 业务介绍和优惠、满意度回访
  }现在就会发给您。想停，随时回复“退订”。
personal-offers-off = 好的，不再用您的用量和账单挑选介绍给您的业务，马上生效。业务介绍本身收不收，不受影响。想恢复，回复“打开个性化推荐”。
personal-offers-on = 好的，会按您的用量挑选合适的业务介绍给您。想关，回复“关闭个性化推荐”。
