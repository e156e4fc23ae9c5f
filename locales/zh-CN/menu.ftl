### 问候与菜单（CT-1：先问好，说清楚是谁）

menu-welcome = 您好，这里是{ $company }的上门服务助手。您可以直接说要办的事，比如“家里宽带断了，周六上午能来吗”，也可以选：
# $name（称呼）
menu-welcome-known = { $name }，您好，这里是{ $company }的上门服务助手。您可以直接说要办的事，比如“家里宽带断了，周六上午能来吗”，也可以选：
menu-colleague = 您好，这里是{ $company }的上门服务助手。您可以直接说，也可以选：
menu-plain = 您想办哪一件？
menu-again = 要办哪一件，回复数字，或者用自己的话说一句。
menu-unsure = 抱歉，我还没明白您的意思。您是想办哪一件？
menu-book = 预约上门
menu-show = 查看我的预约
menu-move = 改时间
menu-cancel = 取消上门
menu-handover = 人工服务
menu-set-out = 出发了
menu-at-the-door = 到了
menu-late = 要晚到
menu-give-up = 来不了
menu-checklist = 检查表
menu-finish = 完工
menu-site-problem = 现场有问题
menu-extra = 客户要加装
menu-unsigned = 客户签不了
menu-my-day = 我的单子
menu-queue = 我的待办
menu-handle = 查一单上门（改时间、取消、换师傅、报晚到）
# 解绑了的师傅写来
menu-unbound = 您好，这里是{ $company }。这个账号现在没有绑定师傅。您如果是师傅，请找本片区的调度或主管要邀请码，再回复“绑定”加邀请码；急事请拨打{ $hotline }。您如果是客户，请选择：
