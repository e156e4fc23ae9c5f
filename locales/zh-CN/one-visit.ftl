### 几次维修并成一次上门：客户不想师傅来几趟

one-visit-ask = 可以一次上门都弄好，另外的就取消。您想放在哪一次？
# $window（时段）
one-visit-at = 都放在 { $window }
one-visit-apart = 不用，还是分开来
one-visit-hint = 请回复数字选一次；没选之前，原来的安排不变。
# $window（时段）取消的那次 $kind（业务，坏了什么）$kept（时段）留下的那次
one-visit-joined = 好的，都放在 { $kept } 一次弄。{ $window } 的{ $kind }上门取消了。
# $window（时段）没取消的那次 $kind（业务，坏了什么）
one-visit-stays = { $window } 的{ $kind }上门没有取消，还按原来约的。
one-visit-kept-apart = 好的，还是按原来约的，分开上门。
