### 上门以后的评价：几句话，随时可以不评

# $name（称呼）
after-visit-ask = { $name }您好，这里是{ $company }。这次师傅上门，想请您说说这几项是不是这样（可以一起回，比如“都是”“1 2 好，3 没有”“都有，就是没穿鞋套”；不想评，回复“不评”）：
      1 穿工服、戴工牌
      2 进门穿鞋套
      3 走前收拾干净
      4 没收礼、没要东西，除您同意的加装外没收钱
      5 按约好的时间到
after-visit-hint = 请告诉我哪几项做到了、哪几项没有，比如“都是”“1 2 好，3 没有”“没穿鞋套”；不想评，回复“不评”。
after-visit-ask-taken = 第 4 项想跟您确认一下：师傅收过或者要过钱、礼物、东西吗？
after-visit-taken = 收过或者要过
after-visit-not-taken = 没有，什么都没要
after-visit-hint-taken = 请回复 1 或 2。
after-visit-ask-score = 谢谢您。这次上门总的来说，您打几分？1 分最低，5 分最高，照您的感受说就好。
after-visit-hint-score = 请回复 1 到 5 的数字；不想评，回复“不评”。
after-visit-thanks = 谢谢您的评价，我们记下了。以后有需要，随时找我们。
after-visit-corrected = 好的，已经改过来。
after-visit-ask-remark = 还有什么想跟我们说的，直接写就行；没有的话不用回复。
after-visit-hint-remark = 想说什么，写一两句就行；没有就回复“没有”。
after-visit-no-remark = 好的，谢谢您。有需要随时找我们。
after-visit-remark-kept = 您的话已经记下，谢谢您。
after-visit-declined = 好的，不再问您了。有需要随时找我们。
after-visit-recap = 关于上次上门的评价，还差一点，不想评就回复“不评”。
# $ticket（编号）
after-visit-sorry = 这次没有让您满意，非常抱歉。您的评价已经转给主管，编号 { $ticket }，主管会尽快联系您，了解情况。
# 短信。$name（称呼）$link（链接）
after-visit-text = 【{ $company }】{ $name }您好，师傅上门的事办完了，想请您说说做得怎么样，一分钟就好：{ $link } 客服{ $hotline }
# 只回了“好”：先问清楚
after-visit-ask-all = 想跟您确认一下：刚才那五项，师傅都做到了吗？
after-visit-all = 都做到了
after-visit-some = 有没做到的
after-visit-ask-which = 好的，是哪几项没做到？说编号就行，比如“3 没有”。
