### 换了师傅：说过晚到或者出发的，告诉客户现在谁来、什么时候到（AP-4）

# $name（称呼）$window（时段）$installer（师傅）$badge（工号）$change（怎么改）
replaced-say = { $name }您好，这里是{ $company }。您的上门换了一位师傅，改由{ $installer }（工号 { $badge }）来，会在约好的 { $window } 之间到，前面通知的情况以这条为准，请您谅解。{ $change }
# 短信。$name（称呼）$window（时段）$installer（师傅）$badge（工号）
replaced-text = 【{ $company }】{ $name }您好，您的上门改由{ $installer }（工号 { $badge }）来，会在约好的{ $window }之间到，前面的通知以这条为准，请您谅解。客服{ $hotline }
