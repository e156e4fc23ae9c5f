### 找错人（CT-7）：道歉，不再打扰，更正记录
wrong-person-ask = 抱歉，请问是我们找错人了，还是刚才的字打错了？
wrong-person-meant = 找错人了
wrong-person-slip = 打错字了
wrong-person-none = 没关系，您重新说一遍就行。
wrong-person-sorry = 非常抱歉打扰您了。我们已记下更正，不会再按这位客户与您联系。
