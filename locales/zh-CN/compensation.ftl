### 补偿为什么是这么多：给批的人看

# $window（没按时的那次）$scheme（标准）$reasons（怎么算）
compensation-why =
    没按时的上门：{ $window }
    标准：{ $scheme }
    怎么算：{ $reasons }
compensation-unknown = 这笔没有留下算法。
# $cap（元，最多补多少），下面各条都有
compensation-scheme-fujian-install = 福建，装机移机，最多 { $cap } 元
# $cap（元）
compensation-scheme-fujian-repair = 福建，维修检测，最多 { $cap } 元
# $cap（元）
compensation-scheme-xianning-install = 咸宁，装机移机，最多 { $cap } 元
# $cap（元）
compensation-scheme-xianning-repair = 咸宁，维修检测，最多 { $cap } 元
# $cap（元）
compensation-scheme-daily = 按天补偿，最多 { $cap } 元
# $reason（一条）$rest（后面各条）
compensation-and = { $reason }；{ $rest }
# $yuan（元）
compensation-once = 没按时上门一次 { $yuan } 元
# $days（天数）$yuan（元）
compensation-days = 晚 { $days } 天（不满一天算一天），每天 { $yuan } 元
compensation-own-days = 客户自己改期以后的天数不算
# $yuan（元）
compensation-capped = 超过上限，按 { $yuan } 元算
# $yuan（元）
compensation-paid = 减去之前同意的 { $yuan } 元
