### 核实身份（CT-2）：登记号码收到验证码；号码在不在册，回答都一样

identify-recap = 我们接着核实身份。
identify-ask-phone = 为了保护您的信息，先核实一下身份。请输入办理业务时登记的手机号。
# $phone（打码的号码）
identify-ask-phone-again = 可以换一个登记过的号码，或者稍后再输入 { $phone }。
identify-hint-phone = 请输入登记的手机号，11 位数字。号码不用了，可以回复“人工”。
identify-why = 手机号只用来确认是您本人：您的地址和预约，别人拿不到。
# $code（验证码）短信正文
identify-text = 【{ $company }】验证码 { $code }，{ $codeMinutes } 分钟内有效，用于上门服务核实身份。请不要告诉别人；不是您本人操作请忽略。
# $phone（打码的号码）
identify-ask-code = 如果 { $phone } 是登记过的号码，验证码已经发到这部手机上。请输入 6 位验证码，{ $codeMinutes } 分钟内有效。
identify-resend = 重新发送
identify-other-phone = 换个号码
identify-hint-code = 请输入短信里的 6 位数字；没收到可以回复“重新发送”。
identify-resent = 如果号码登记过，新的验证码已经发出，之前的作废。
identify-wrong = 验证码不对，请核对后再输一次。
identify-wrong-again = 这个也不对。要的是最新那条短信里的 6 位数字；没收到可以回复“重新发送”。
identify-expired = 验证码已经过期，请回复“重新发送”。
# $minutes（分钟）
identify-too-often = 验证码发得太频繁了，请 { $minutes } 分钟后再试。
identify-locked = 验证码多次不对，为了安全，{ $lockMinutes } 分钟内不能再试。急事请拨打{ $hotline }。
identify-unavailable = 抱歉，目前发不了短信验证码，在这里没法核实身份。请从{ $company }的网站或应用登录后进入，或拨打{ $hotline }。
identify-ask-account = 这个号码登记了几个账号，您要办的是哪一个？
# $tail（账号末四位）$area（片区）
identify-account = 尾号 { $tail }（{ $area }）
identify-hint-account = 请回复数字，选一个账号。
# $name（称呼）
identify-done = { $name }，身份核实好了，谢谢。
# 说过不是本人，又核实了。$name（称呼）
identify-done-again = { $name }，身份核实好了，谢谢。刚才说的更正不算了，照常跟您联系。
