### 找错人（CT-7）：道歉，不再打扰，更正记录
wrong-person-ask = 抱歉，请问是我们找错人了，还是刚才的字打错了？
wrong-person-hint = 是我们找错人了，回复“1”；是打错字了，回复“2”。
wrong-person-meant = 找错人了
wrong-person-slip = 打错字了
# 说“搬走了”，没说是谁
wrong-person-ask-moved = 抱歉，请问是我们要找的客户搬走了，还是您自己要搬家？
wrong-person-hint-moved = 客户搬走了、您不是本人，回复“1”；是您自己要搬家，回复“2”。
wrong-person-moved = 要找的人搬走了，我不是本人
wrong-person-moved-myself = 我自己搬家
wrong-person-moving = 好的。要把宽带移到新地址，直接说“移机”和方便的时间就行；要取消约好的上门，说“取消上门”。
wrong-person-none = 没关系，您重新说一遍就行。
# 说自己就是本人，刚才看错了
wrong-person-self = 没关系，知道是您本人了，照常跟您联系。
wrong-person-sorry = 非常抱歉打扰您了。我们已记下更正，不会再按这位客户与您联系。
