### 待办：现场没做成的工单

matter-kind-no_line = 没有线路，等我们落实
matter-kind-order_returned = 现场没做成，工单退回
# $line（哪件事）$phone（电话）$address（地址）$words（师傅的原话）$problem（什么问题）
matter-about-no_line = { $line }
    师傅说：{ $words }
    地址：{ $address }，客户电话：{ $phone }。请落实线路：能装了就请客户约时间；装不了，先打电话跟客户说清楚，再撤工单。
# $line（哪件事）$phone（电话）$address（地址）$words（师傅的原话）$problem（什么问题）
matter-about-order_returned = { $line }
    现场问题：{ $problem }；师傅说：{ $words }
    地址：{ $address }，客户电话：{ $phone }。请联系客户：可以做了就请客户约时间；不做了，跟客户说清楚再撤工单。
matter-do-visit_again = 可以做了，请客户约时间
matter-do-order_over = 做不了，撤工单
matter-visit-again = 好的，工单恢复了，已经请客户约时间。
matter-order-over = 记下了，工单撤了，客户会收到通知。
matter-order-stays = 这张工单现在不能撤：重点保障的要主管在后台决定，或者客户已经另约了时间。
# $window（时段）$kind（业务）$problem（什么问题）
matter-tell-left-incomplete = 约在 { $window } 的{ $kind }，师傅到了，因为现场的问题没能做完（{ $problem }），非常抱歉
# $kind（业务）
matter-tell-can-go-on = 上次没能做完的{ $kind }，现在可以做了
matter-tell-goes-on = 现场的问题解决了，师傅接着做，不用另约时间
# $window（时段）
matter-tell-allow-work = { $window } 上门的师傅有一件事要客户自己在对话里同意才能做（比如进别的房间、打孔）；请客户打开对话回复，没回复之前师傅不会做
