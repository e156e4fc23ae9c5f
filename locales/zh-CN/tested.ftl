### 完工报告里的测试值

# $dbm（分贝毫瓦）
tested-light = 光功率 { $dbm } dBm
# $mbps（兆）
tested-down = 下行 { $mbps } 兆
# $mbps（兆）
tested-up = 上行 { $mbps } 兆
# $one（一项）$other（另一项）
tested-and = { $one }、{ $other }
# $values（各项）
tested-measured = （测试：{ $values }）
# $reason（为什么没测）
tested-not-measured = （没有测试：{ $reason }）
