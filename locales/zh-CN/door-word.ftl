### 门口的暗号：客户认得师傅，师傅认得客户（DR-5）

# $chinese（中文的词）$english（英文的词）
door-word-in = { $chinese }
# $yours（客户说的词）$theirs（师傅答的词）
door-word-with = 门口对暗号：您说“{ $yours }”，师傅答“{ $theirs }”；答不上来请别开门，马上告诉我们。
# $yours（客户说的词）$theirs（师傅答的词）$installer（师傅）$badge（工号）
door-word-say = 今天上门的是{ $installer }（工号 { $badge }）。在门口您说“{ $yours }”，师傅会答“{ $theirs }”。请再看一眼工牌；答不上来请别开门，马上告诉我们，比如“他说的是……”。
# $yours（客户说的词）$theirs（师傅答的词）$installer（师傅）$badge（工号）
door-word-right = 对得上，是“{ $theirs }”。请再看一眼工牌：{ $installer }，工号 { $badge }。
door-word-none = 您今天没有约好的上门，我们不会派人来。有人自称是我们的人，请别开门，回复“人工”；觉得危险请打 110。
door-word-stranger = 对不上，请别开门，也别让他进屋。我们的同事马上给您打电话；觉得危险请打 110。
# $yours（客户说的词）$theirs（师傅答的词）
door-word-installer = 门口对暗号：客户说“{ $yours }”，您答“{ $theirs }”。客户没说这个词，先核对姓名和地址。
