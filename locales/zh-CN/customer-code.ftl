### 客户把验证码念给师傅（CL-2、CL-3）

# $visit（哪一单）$rated（yes：已经发过口令）
customer-code-closed = 验证码对，客户已确认，双方都签字了，这一单办结：{ $visit }。{ $rated ->
    [yes] {""}
   *[no] 请提醒客户在手机上发 { $closeOutCode } 给这次服务打分，由客户自己打。
}收拾好东西，微笑道别，轻关门。
# $visit（哪一单）$left（还能试几次）
customer-code-wrong = 验证码不对：{ $visit }。请客户看最新一条短信或消息再念一遍，还能试 { $left } 次。
# $visit（哪一单）
customer-code-locked = 错得太多，这一单不能再用验证码了，主管会收到：{ $visit }。请客户在自己手机上确认或签名。
# $visit（哪一单）
customer-code-gone = 没有等客户确认的完工报告：{ $visit }。先说“完工”；客户说还有问题的，处理好再报一次。
# $visit（哪一单）
customer-code-again = 客户已经确认过了：{ $visit }。
# $visit（哪一单）
customer-code-refused = 这个确认没有记：登记的客户电话和您的一样，不能算客户本人签字，主管会核实：{ $visit }。
# $visit（哪一单）
customer-code-doubted = 客户说还有问题，验证码不算数：{ $visit }。请先看客户说的，弄好了再说“完工”和做了什么，客户会收到新的验证码；也可以请客户在自己的聊天里回复“确认”。
