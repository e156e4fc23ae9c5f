### 一次上门的签字页面（CL-1 到 CL-3）

visitpage-title = 上门服务确认
visitpage-report = 师傅说做好了
visitpage-label-when = 约定时段
visitpage-label-kind = 业务
visitpage-label-installer = 上门师傅
visitpage-label-done = 做了什么
visitpage-label-tests = 线路测试
visitpage-label-extras = 另外收费
visitpage-label-total = 合计
# $name（姓名）$badge（工号）
visitpage-installer = { $name }（工号 { $badge }）
# $reason（为什么没测）
visitpage-not-tested = 没有测试：{ $reason }
# $item（项目）$quantity（数量）$unit（单位）$price（单价，元）$total（合计，元）
visitpage-extra = { $item } { $quantity } { $unit }，单价 { $price } 元/{ $unit }，共 { $total } 元
visitpage-no-extras = 没有。除了您自己同意的加装，师傅不能收钱。
# $total（合计，元）
visitpage-total = { $total } 元
visitpage-check = 请先检查，好用了再签字。
visitpage-checked = 我检查过了，做好了
visitpage-draw = 请用手指在框里写您的名字：
visitpage-clear = 重新签
visitpage-sign = 确认并签字
visitpage-sending = 正在发送…
visitpage-instead = 不方便签名，可以在聊天里回复“确认”，或者把短信里的验证码念给师傅。
visitpage-open = 还有什么没弄好？
visitpage-send-open = 告诉师傅还有问题
visitpage-tick-first = 请先检查，做好了就勾选“我检查过了”，再签字。
visitpage-draw-first = 请在框里写您的名字，点一下不算签名。
visitpage-open-first = 请写一下哪里没弄好，再告诉师傅。
visitpage-no-cookie = 您的浏览器没有保存 Cookie，页面上签不了。请在聊天里确认，或者把验证码念给师傅。
visitpage-refused = 这台设备是师傅用过的，不能在上面替客户签字。请在您自己的手机上打开，或拨打客服 { $hotline }。
visitpage-over = 这个页面现在没有要签的：师傅可能重新报了完工，或者链接过期了。请看最新的短信或聊天；有问题请拨打客服 { $hotline }。
visitpage-signed = 这次上门已经签过字、办结了，不用再签。谢谢您。有问题请拨打客服 { $hotline }。
visitpage-waits = 您说的问题已经告诉师傅，这次上门还没有办结，这里现在没有要签的。弄好后会再请您检查。有问题请拨打客服 { $hotline }。
visitpage-thanks = 谢谢您，签字已收到，这次上门办结。
visitpage-failed = 没有发出去，您写的和签的都还在。请检查网络后再点一次。
visitpage-other-language = English
visitpage-no-script = 请打开浏览器的 JavaScript，或者在聊天里确认。
