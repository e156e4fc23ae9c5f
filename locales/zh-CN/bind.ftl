### 师傅的聊天账号：邀请、绑定、手机丢了就解绑

invite-recap = 我们接着邀请师傅绑定账号。
invite-not-yours = 邀请师傅由本片区的调度或主管来办，急的话请直接联系他们。
# $name（师傅）$code（邀请码）$until（有效期止）
invite-done =
    { $name }的邀请码：{ $code }
    只能用一次，{ $until } 前有效，之前给的码作废。请当面或打电话告诉本人，别发在群里。
    可以这样说：“打开跟我们聊天的窗口，回复：绑定 { $code }”
unbind-recap = 我们接着解绑师傅的账号。
unbind-not-yours = 您的片区里没有可以解绑的师傅，请联系师傅所在片区的调度或主管。
# $name（师傅）$count（解绑了几个账号）
unbind-done =
    { $name }的聊天账号已经全部解绑{ $count ->
        [0] {""}
       *[other] （{ $count } 个）
    }，没用过的邀请码、发过的链接也都作废，之前登录的网页不能再用。
    手机找回来或换了新的，回复“邀请{ $name }”重新绑定。在这之前通知到不了本人，今天的上门请打电话跟本人说。
which-installer-ask = 是哪位师傅？您的片区有：
# $name（师傅）$badge（工号）
which-installer-line = { $name }（{ $badge }）
which-installer-hint = 请回复数字，或者师傅的名字、工号。
join-ask-code = 请输入邀请码，是调度或主管给您的 8 位字母和数字。
join-hint = 请输入 8 位邀请码，比如“绑定 K7M2P4XR”。没有邀请码，请找调度或主管要。
# $name（师傅）
join-done = { $name }，绑定好了。以后这个账号就是您的：回复“今天”看上门，出发、到了、晚点都可以在这里说，通知也发到这里。
# $name（师傅）
join-already = 这个账号已经是{ $name }的了，不用再绑定。回复“今天”看上门。
join-customer = 这个账号登记的是客户，不能绑定成师傅。如果您是师傅，请换一个账号再输入邀请码；如果登记错了，先回复“不是我”。
join-unknown = 没有这个邀请码，请核对后再输入一次。
join-expired = 这个邀请码过期了，请找调度或主管再要一个。
join-used = 这个邀请码已经用过了，每个码只能用一次。不是您用的，请马上告诉调度或主管。
join-replaced = 这个邀请码作废了，后来又给过您一个新的，请用新的那个。
join-withdrawn = 这个邀请码作废了，请找调度或主管再要一个。
# $minutes（分钟）
join-too-often = 试的次数太多了，请 { $minutes } 分钟后再试，或者找调度、主管核对邀请码。
# $name（说的是谁）
which-installer-not-yours = 您的片区里没有{ $name }。别的片区的师傅，请那边的调度或主管来办；急的话，马上打电话给他们。是下面哪位？
