### 师傅过了约定的时间才到门口（AP-3）

# $name（称呼）$window（时段）$kind（业务）$installer（师傅）$badge（工号）
came-late-say = { $name }您好，{ $installer }（工号 { $badge }）现在到您门口了，比约好的 { $window } 晚了，这次是我们失约，非常抱歉。您现在方便，就请师傅把{ $kind }办了；不方便，跟师傅说一声，或者直接告诉我别的时间。
# 短信。$name（称呼）$window（时段）$kind（业务）$installer（师傅）$badge（工号）
came-late-text = 【{ $company }】{ $name }您好，{ $installer }（工号 { $badge }）现在到您门口了，比约好的{ $window }晚了，非常抱歉。方便就请师傅现在办{ $kind }，不方便请跟师傅说，我们另约。客服{ $hotline }
# $name（称呼）$window（时段）$kind（业务）$installer（师傅）$badge（工号）$at（师傅报的到达时间）
came-late-reported = { $name }您好，{ $installer }（工号 { $badge }）报的是 { $at } 已经到您家，网络慢，消息刚刚才收到，所以刚才跟您说了没有按时到，抱歉打扰。师傅在的话，请照常办{ $kind }，不用另约。没见到人就说“没人来”，马上转给师傅和主管。
# 短信。$name（称呼）$window（时段）$kind（业务）$installer（师傅）$badge（工号）$at（师傅报的到达时间）
came-late-text-reported = 【{ $company }】{ $name }您好，{ $installer }（工号 { $badge }）报的是{ $at }已经到您家，消息刚刚才收到，抱歉打扰。师傅在就请照常办{ $kind }，不用另约；没见到人请拨{ $hotline }。
# $visit（哪一单）
came-late-staff = { $visit }：师傅刚到门口，过了约定的时间，失约照记。客户愿意就现在办，不愿意再另约。
# 短信。$link（链接）
came-late-text-staff = 【{ $company }】有师傅过了约定的时间才到门口，请点开查看：{ $link }
