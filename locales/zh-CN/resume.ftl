### 隔了几天再来（CT-8）
resume-ask = 您好，上次的事还没办完，要接着办吗？
resume-hint = 接着办回复“1”，不办了回复“2”；有别的事，直接说就行。
resume-yes = 接着办
resume-no = 不用了
resume-dropped = 好的，那件事就放下了。需要办什么，直接说就行。
