### 预约上门

book-recap-open = 我们接着说预约上门的事。
# $kind（业务）
book-recap = 我们接着预约{ $kind }上门。
# 误当成了预约
book-nothing-new = 好的，没有约新的。您现在没有约好的上门。
# 误当成了预约。$window（时段）$kind（业务）已经约好的一次
book-nothing-new-stands = 好的，没有约新的。您约好的 { $window } { $kind }上门没有变；要改时间、取消，或者想问什么，直接说。
book-ask-kind = 好的，为您预约上门。请问是哪一种？
# $noted（记下的时间）
book-noted-time = { $noted }请问上门是为哪一种？
# $noted（记下的时间）
book-noted-time-detail = { $noted }请简单说说是什么情况，比如“网断了，光猫红灯闪”。
# $address（记下的地址，不是登记的那个）
book-noted-place = 上门地址记下了：{ $address }。
book-hint-kind = 请选一种，回复数字就行；也可以说说情况，比如“网断了”“要移机”。
book-kind-install = 装机（新装宽带）
book-kind-repair = 维修（网络或电视有问题）
book-kind-move = 移机（搬到新地址）
book-kind-inspection = 检测（检查线路、WiFi）
# $kind（业务）$window（时段）已经约好的一次上门
book-ask-besides = 您已经约了{ $kind }：{ $window }。您是想：
book-besides-move = 改这次的时间
book-besides-along = 那次一起弄，我告诉师傅
book-besides-another = 另外再约一次
book-besides-neither = 都不用了
# $kind（业务）$window（时段）答的是“是”，看不出要哪一样
book-besides-yes = { $kind }已经约好了：{ $window }，到时候师傅来，不用再约。还要改时间、另约一次，请回复数字；不要这次了，回复“取消上门”。
book-hint-besides = 请回复数字选一项。
# $kind（业务）
book-ask-order = 您名下有几张{ $kind }工单，这次是为哪一张？
# $summary（内容）$order（工单号）
book-order = { $summary }（{ $order }）
book-order-new = 另报一个新问题
book-hint-order = 请回复数字，选这次上门的工单。
book-ask-detail = 请简单说说是什么情况，比如“网断了，光猫红灯闪”。
book-hint-detail = 请用一两句话说说是什么问题，方便师傅带齐东西。
book-ask-new-address = 请告诉我要移到的新地址（小区、楼栋、单元、门牌）。
book-time-later = 好的，时间等地址说好了再定。
book-ask-address = 请告诉我上门的地址（小区、楼栋、单元、门牌）。
book-hint-address = 请把地址说完整一些，比如“文明路252号13号楼1单元3201”。
# $kind（业务）$window（时段）$address（地址）$detail（情况，这一条不用）
book-confirm = 跟您核对一下：
    业务：{ $kind }
    时间：{ $window }
    地址：{ $address }
    都对吗？
# $kind（业务）$window（时段）$address（地址）$detail（客户说的情况）
book-confirm-detail = 跟您核对一下：
    业务：{ $kind }
    情况：{ $detail }
    时间：{ $window }
    地址：{ $address }
    都对吗？
# $kind（业务）$window（时段）$address（地址）$summary（工单内容，不长）$order（工单号）
book-confirm-order = 跟您核对一下：
    业务：{ $kind }
    工单：{ $summary }（{ $order }）
    时间：{ $window }
    地址：{ $address }
    都对吗？
# $kind（业务）$window（时段）$address（地址）$detail（客户说的情况）$summary（工单内容，不长）$order（工单号）
book-confirm-order-detail = 跟您核对一下：
    业务：{ $kind }
    工单：{ $summary }（{ $order }）
    情况：{ $detail }
    时间：{ $window }
    地址：{ $address }
    都对吗？
# $kind（业务）$window（时段）$address（地址）$detail（客户给师傅的话）
book-confirm-note = 跟您核对一下：
    业务：{ $kind }
    时间：{ $window }
    地址：{ $address }
    给师傅的话：{ $detail }
    都对吗？
# $kind（业务）$window（时段）$address（地址）$summary（工单内容，不长）$order（工单号）$detail（客户给师傅的话）
book-confirm-order-note = 跟您核对一下：
    业务：{ $kind }
    工单：{ $summary }（{ $order }）
    时间：{ $window }
    地址：{ $address }
    给师傅的话：{ $detail }
    都对吗？
# $text（客户说“是”的时候带给师傅的话）
book-note-heard = 给师傅的话记下了：“{ $text }”。
book-confirm-yes = 对，就这么约
book-change-time = 换个时间
book-change-place = 换个地址
book-change-stop = 先不约了
book-change-order = 另报一个新问题
book-ask-change = 好的，要改哪一项？
# 约的时间很近，约上以后这里改不了
book-near = 这个时间离得近，约上以后要改或取消，得请同事想办法。
# $window（时段）正在核对的时段
book-unsure = 不着急，现在还没约上。{ $window } 合适就回复“是”；不合适，说个您方便的时间，或者问“有哪些时间”。
# $window（时段）正在核对的时段
book-hint-confirm = 现在核对的是 { $window }。回复“是”就约上；要改就直接说，比如“改到下午”。
# $window（时段）$place（地址）正在核对的，不是登记的地址
book-hint-confirm-place = 现在核对的是 { $window }，地址：{ $place }。回复“是”就约上；要改就直接说，比如“改到下午”。
# $kind（业务）$window（时段）$change（怎么改）
book-done = 约好了：{ $window }，{ $kind }上门。师傅会在这个时段内到，请保持电话畅通。{ $change }
# $address（地址）不是登记的地址
book-done-place = 上门地址：{ $address }。
# $kind（业务）$window（时段）
book-already = 这张工单已经约好了：{ $window }，{ $kind }上门。要改时间，直接说“改时间”。
book-order-closed = 这张工单刚刚结束了，为您另建一张。
book-not-made = 好的，这次先不约，什么都没有登记。需要时随时说。
# $first $second（客户说的两件）
book-one-by-one = 一件一件来：先约“{ $first }”，再约“{ $second }”。
# $words（客户说的第二件）
book-now-the-other = 接着约另一件：“{ $words }”。
# 第一件不约了，第二件也不再问。$words（第二件的原话）
book-other-left = “{ $words }”也没有约；还要的话，说一声就行。
# $kind（要的业务）$wrong（约错的业务）$window（约错的那次的时段）
book-instead = 好的，改成{ $kind }：先把{ $kind }约上，再取消 { $window } 的{ $wrong }。
# $words（客户说的另一套房的事）
book-other-next = 两件事，一件一件来：这件约好，接着约“{ $words }”。
book-waits = 您原来想要的时间要是空出来，我马上告诉您。
book-waits-earlier = 前面有时间空出来，我马上告诉您。
book-put-off = 好的，先不约。什么时候方便，直接说个时间就行。
# $kind（业务）
book-stopped-order = 好的，先不约。{ $kind }工单给您留着，什么时候方便，直接说时间就行。
# $kind（业务）我们约它的时候，客户说了别的事
book-order-aside = 好的，先说您这件事。{ $kind }工单先放着，不想要就说一声，我来撤。
# 重启过，没用
book-still-broken = 知道了，重启没用，我写给师傅了，请师傅上门看。
# Said at a read-back or where a time is asked: the trouble is still there
book-still-out = 还没好，我知道了，让您久等了；师傅来了会查。
# Said there too: they don't know what is wrong
book-cause-unknown = 说不清是什么问题没关系，师傅来了会查。
