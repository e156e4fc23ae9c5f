### 客户的对话开在登录过师傅账号的手机上：不怪客户，可能真是借手机；在这里不签字、不同意、不打分（CL-3、DS-4、DS-6）

# $name（称呼）$installer（师傅）$badge（工号）$kind（业务）$done（做了什么）$tests（测试值）$lapsed（作废的加装，没有就空着） $charged（同意的加装，没有就空着）
borrowed-sign = { $name }，{ $installer }（工号 { $badge }）说这次{ $kind }做好了：{ $done }{ $tests }{ $charged }{ $lapsed }。请您检查一下。这台手机登录过师傅的账号，在这里不能签字，也不显示验证码：好用了，请在您自己手机的对话里确认，或拨打客服 { $hotline }；还有问题，在这里说就行。
borrowed-agree = 谢谢您。这台手机登录过师傅的账号，在这里同意不算数，所以没有记。请在您自己手机的对话里再回复一次，不方便就拨打客服 { $hotline }。
borrowed-rate = 谢谢您。这台手机登录过师傅的账号，在这里打分不算数，所以没有记。请用您自己的手机再发 { $closeOutCode }。
