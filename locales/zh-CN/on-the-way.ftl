### 告诉客户：师傅出发了

# $name（称呼）$window（时段）$installer（师傅）$badge（工号） $about（大约几点到，没说就空着）
on-the-way-say = { $name }您好，{ $installer }（工号 { $badge }）已经出发，会在 { $window } 之间到{ $about }，请家里留人，保持电话畅通。
# 短信。$name（称呼）$window（时段）$installer（师傅）$badge（工号） $about（大约几点到，没说就空着）
on-the-way-text = 【{ $company }】{ $name }您好，{ $installer }（工号 { $badge }）已经出发，会在{ $window }之间到{ $about }，请保持电话畅通。客服{ $hotline }
# $name（称呼）$window（时段）$installer（师傅）$badge（工号）$by（最晚几点）
on-the-way-late-say = { $name }您好，{ $installer }（工号 { $badge }）已经出发。会比约好的 { $window } 晚一些，最晚 { $by } 到，请您谅解，请家里留人，保持电话畅通。
# 短信。$name（称呼）$window（时段）$installer（师傅）$badge（工号）$by（最晚几点）
on-the-way-late-text = 【{ $company }】{ $name }您好，{ $installer }（工号 { $badge }）已经出发，比约好的{ $window }晚一些，最晚{ $by }到，请您谅解，请保持电话畅通。客服{ $hotline }
# $time（几点）
on-the-way-about = （大约 { $time } 到）
