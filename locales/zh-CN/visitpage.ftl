### 一次上门的签字页面（CL-1 到 CL-3）

# $window（时段）$kind（业务）$installer（师傅）$badge（工号）
visitpage-visit = { $window } { $kind }，{ $installer }（工号 { $badge }）
# $done（做了什么）
visitpage-done = 师傅说做好了：{ $done }
visitpage-check = 请先检查，好用了再签字。
visitpage-checked = 我检查过了，做好了
visitpage-draw = 请用手指在框里签名：
visitpage-clear = 重新签
visitpage-sign = 确认并签字
visitpage-instead = 不方便签名，可以在聊天里回复“确认”，或者把短信里的验证码念给师傅。
visitpage-open = 还有什么没弄好？
visitpage-send-open = 告诉师傅还有问题
visitpage-draw-first = 请勾选并在框里签名；不方便签名的，请在聊天里确认，或者把验证码念给师傅。
visitpage-no-cookie = 您的浏览器没有保存 Cookie，页面上签不了。请在聊天里确认，或者把验证码念给师傅。
visitpage-refused = 这台设备是师傅用过的，不能在上面替客户签字。请在您自己的手机上打开，或拨打客服 { $hotline }。
visitpage-over = 这个页面现在没有要签的：可能已经签过，或者链接过期了。有问题请拨打客服 { $hotline }。
visitpage-noted = 记下了，已经告诉师傅。这次上门还没有办结，弄好后会再请您检查。
visitpage-thanks = 谢谢您，签字已收到，这次上门办结。
visitpage-failed = 没有发出去，请检查网络后再试一次。
visitpage-other-language = English
visitpage-no-script = 请打开浏览器的 JavaScript，或者在聊天里确认。
