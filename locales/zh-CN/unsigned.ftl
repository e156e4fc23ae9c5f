### 客户没法签字（CL-3）

unsigned-ask-reason = 客户为什么没法确认？说一句原因，调度会接着处理。
unsigned-hint-reason = 请说一句原因，比如“客户临时出门了，家里只有孩子”。
# $visit（哪一单）
unsigned-left = 记下了，这一单先不办结，已转给调度：{ $visit }。谁都不替客户签字；客户晚些时候自己确认也可以。
# $visit（哪一单）
unsigned-again = 调度已经在处理了：{ $visit }。
# $visit（哪一单）
unsigned-no-report = 还没有完工报告：{ $visit }。做完了先说“完工”，再说客户为什么签不了；没做成的，直接说是什么情况。
