### 办结：感谢、联系卡、打分（CL-4、CL-5）

# 联系卡：师傅姓名、工号和公司热线，不给师傅的私人电话。$name（称呼）$installer（师傅）$badge（工号）
visit-closed-say = 谢谢{ $name }，您的确认记下了，这次上门办结。以后有问题请直接在这里说，或拨打客服 { $hotline }，报{ $installer }（工号 { $badge }）就行。
# 短信。$installer（师傅）$badge（工号）$rating（not_begun：还没有打分）
visit-closed-text = 【{ $company }】您的确认已收到，这次上门办结，谢谢。有问题请找{ $installer }（工号 { $badge }）或拨打客服{ $hotline }。{ $rating ->
    [not_begun] 想打分请在聊天里回复 { $closeOutCode }。
   *[other] {""}
}
# $name（称呼）$installer（师傅）$badge（工号）
visit-closed-by-us-say = { $name }，这次上门我们办结了：同事问过您，不是您签的字。还没弄好，或者没有人问过您，请说“人工”或拨打客服 { $hotline }，报{ $installer }（工号 { $badge }），我们马上处理。
visit-closed-rate = 请给这次服务打个分：{ $closeOutMinutes } 分钟内回复 { $closeOutCode } 就行。
# 评价做到一半，先去弄没修好的了
visit-closed-rate-on = 刚才的评价还没做完，想接着评，回复“评价”就行。
# 短信。$installer（师傅）$badge（工号）$rating（not_begun：还没有打分）
visit-closed-by-us-text = 【{ $company }】{ $installer }（工号 { $badge }）的上门，我们问过您以后办结了，不是您签的字。还没弄好，或者没有人问过您，请拨打客服{ $hotline }。{ $rating ->
    [not_begun] 想打分请在聊天里回复 { $closeOutCode }。
   *[other] {""}
}
