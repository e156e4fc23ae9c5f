### 口令，比如 96181（CL-4）

closeout-opened = 收到，谢谢您给这次上门打分。
closeout-repeated = 这次上门的口令已经收到过了，谢谢您，不用再发。
closeout-late = 谢谢您。这次上门办结已经超过 { $closeOutMinutes } 分钟，口令不再起作用；有意见请直接说，或拨打客服 { $hotline }。
closeout-not-in-work = 您现在没有师傅正在上门。师傅在您家里的时候，或者刚办结，再发这个口令就可以打分。
closeout-wrong-person = 口令要由客户自己在手机上发，这里不算。请提醒客户来打分。
# 师傅自己写了“5分”
closeout-own-score = 分数要由客户自己在手机上打，您写的没有记。想说会晚到，请连“晚”字一起说，比如“晚5分钟”。
closeout-stranger = 还不知道您是哪位客户，这次没有记。请说“查看预约”，核实身份以后再发一次口令。
