### 客户核对并确认完工（CL-1、CL-2）

# $name（称呼）$installer（师傅）$badge（工号）$kind（业务）$done（做了什么）$tests（测试值）$code（验证码）$lapsed（作废的加装，没有就空着） $charged（同意的加装，没有就空着）
sign-ask = { $name }，{ $installer }（工号 { $badge }）说这次{ $kind }做好了：{ $done }{ $tests }{ $charged }{ $lapsed }。请您检查一下，好用了再确认；您的确认就是签字。不方便打字的话，检查好以后可以把验证码 { $code } 念给师傅，没检查前请不要告诉别人。
sign-confirm = 确认，做好了
sign-doubt = 还有问题
sign-hint = 检查过没问题请回复“确认”；还有问题请直接说哪里不好。
# 客户只回“嗯”“好的”
sign-nodded = 好的，不着急。检查过、好用了，请回复“确认”或者选 1；哪里不好，直接说。
# 短信。$installer（师傅）$badge（工号）$kind（业务）$done（做了什么）$tests（测试值）$code（验证码） $page（签字页面）
sign-text = 【{ $company }】{ $installer }（工号 { $badge }）说这次{ $kind }做好了：{ $done }{ $tests }。请检查后在此确认签字，或说还有什么问题：{ $page } 也可在检查后把验证码 { $code } 念给师傅。客服{ $hotline }
# 客户说好像好了、现在行了，还没有说确认
sign-good = 太好了。没有别的问题的话，请回复“确认”或者选 1，就算签字；哪里不好，直接说。
sign-gone = 这份完工单现在不用确认了，可能已经确认过，或者师傅还在处理。说“查看预约”可以看最新情况。
sign-refused = 抱歉，这个确认没有记下，因为看起来不是在您自己的手机上操作的，我们会核实。请用您自己的手机再确认，或拨打客服 { $hotline }。
