### 客户说过的话有了结果（FO-4、FO-5）：告诉客户，问一句够不够

# $name（称呼）$about（客户当时说的）$answer（同事的答复）$who（谁答复的）
heard-back-ask = { $name }您好，这里是{ $company }。{ $about }有结果了。{ $who }答复：{ $answer }
      这样可以吗？可以就不用回复。
heard-back-somebody = 同事
heard-back-settled = 可以
heard-back-not-settled = 还没解决
heard-back-hint = 这样可以吗？回复“可以”，或者说说还差什么。
heard-back-ask-left = 抱歉没办到位。还差什么，您说一下，我转给同事接着办。
heard-back-hint-left = 一两句话就行，同事照您说的接着办。
heard-back-thanks = 好的，谢谢您。以后有什么需要，随时在这里说。
# $words（客户说的）$ticket（编号）$day（哪天以前答复）
heard-back-again = 抱歉还没办好。您说的“{ $words }”已经再交给同事，编号 { $ticket }，{ $day }以前在这里答复您。
heard-back-recap = 刚才说的是您上次那件事的答复。
# 短信。$link（链接）
heard-back-text = 【{ $company }】您之前说的事有答复了，请点开查看：{ $link } 客服{ $hotline }
# $words（客户的原话）
heard-back-words = 您上次说的“{ $words }”
heard-back-evaluation = 您上次的评价
