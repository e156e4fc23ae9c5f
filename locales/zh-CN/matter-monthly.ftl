### 每月的事留下的待办：需要、有兴趣的、不满意的

matter-kind-need = 客户的需要
matter-kind-lead = 客户有兴趣，等回电
matter-kind-low_satisfaction = 月度评价低，今天答复
# $line（哪件事）$phone（电话）$words（原话）
matter-about-need = { $line }
      { $words }
      电话 { $phone }。办得怎么样，客户要听到答复。
# $line（哪件事）$phone（电话）$words（原话和推荐的内容）
matter-about-lead = { $line }
      { $words }
      电话 { $phone }。请按客户说的时间回电；客户不要了就不再劝。
# $line（哪件事）$phone（电话）$words（评分和原话）
matter-about-low_satisfaction = { $line }
      { $words }
      电话 { $phone }。请今天联系客户，再把答复写给客户。
matter-do-answer = 答复客户
matter-ask-answer = 请写给客户的答复，客户会照原话看到：办了什么，还有什么。
# $phrase（不能用的话）$instead（可以这样说）
matter-answer-forbidden = “{ $phrase }”是服务忌语，没有发出去。请换个说法再写一遍，比如：“{ $instead }”
matter-customer-answered = 好的，客户会看到您的答复。
