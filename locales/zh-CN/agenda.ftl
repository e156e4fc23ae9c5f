### 一天的单子：师傅看自己的，调度、主管看片区的

agenda-none = 这段时间没有约好的上门。
# $count（几单）
agenda-head = 共 { $count } 单：
# $visit（哪一单）$address（地址）$installer（师傅）
agenda-line = · { $visit }，{ $installer }
# $visit（哪一单）$address（地址）$installer（师傅）
agenda-line-protected = · { $visit }，{ $installer }，重点保障
# $listed（列了几单）
agenda-more = 只列出前 { $listed } 单；说得具体一些，比如“明天上午”。
# $visit（哪一单）$installer（师傅）$problem（什么问题）
agenda-left = · 没做完：{ $visit }，{ $installer }（{ $problem }）
# $visit（哪一单）$name（客户姓名）
unassigned-line = · 未派：{ $visit }。后台定的时间，还没有师傅；说“约{ $name }”加时间，就能定下来。
# $visit（哪一单）$name（客户姓名，这一条不用）
unassigned-without-order = · 未派：{ $visit }。后台定的时间，还没有工单和师傅；请后台补上工单。
