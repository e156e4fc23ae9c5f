### 门口的暗号：客户认得师傅，师傅认得客户（DR-5）

# $chinese（中文的词）$english（英文的词）
door-word-in = { $chinese }
# $yours（客户说的词）$theirs（师傅答的词）
door-word-with = 门口对暗号：您说“{ $yours }”，师傅答“{ $theirs }”；答不上来请别开门，马上告诉我们。
# $yours（客户说的词）$theirs（师傅答的词）$installer（师傅）$badge（工号）
door-word-say = 今天上门的是{ $installer }（工号 { $badge }）。在门口您说“{ $yours }”，师傅会答“{ $theirs }”。请再看一眼工牌；答不上来请别开门，马上告诉我们，比如“他说的是……”。
# $window（约的时段）$yours（客户说的词）$theirs（师傅答的词）$installer（师傅）$badge（工号）
door-word-doubt = 您先别开门，隔着门问一问。今天约的是 { $window }，上门的是{ $installer }（工号 { $badge }），请他出示工牌。您说“{ $yours }”，我们的师傅会答“{ $theirs }”。名字、工牌不对，或者答不上来，请别开门，马上告诉我们，比如“他答不上来”；觉得危险请打 110。
door-word-unassigned = 今天上门的师傅还没有定下来，我们还没有派人到您那里。有人自称是我们的人，请先别开门，回复“人工”，同事马上核实；觉得危险请打 110。
door-word-unknown = 拿不准是谁，请先别开门；觉得危险请打 110。我来查今天有没有派人到您那里。
# $yours（客户说的词）$theirs（师傅答的词）$installer（师傅）$badge（工号）
door-word-right = 对得上，是“{ $theirs }”。请再看一眼工牌：{ $installer }，工号 { $badge }。
door-word-none = 您今天没有约好的上门，我们不会派人来。有人自称是我们的人，请别开门，回复“人工”；觉得危险请打 110。
door-word-stranger = 对不上，请别开门，也别让他进屋。我们的同事马上给您打电话；觉得危险请打 110。
# 师傅报过开门以后
door-word-stranger-inside = 对不上，请让他马上停手出去，您到安全的地方等。我们的同事马上给您打电话；觉得危险请打 110。
# $window（约的时段）$yours（客户说的词）$theirs（师傅答的词）$installer（师傅）$badge（工号）
door-word-doubt-inside = 我们记的是门已经开了。今天约的是 { $window }，上门的是{ $installer }（工号 { $badge }），请他出示工牌；您说“{ $yours }”，他应该答“{ $theirs }”。对不上，或者您不放心，请他先出去，马上告诉我们，比如“他答不上来”；觉得危险请打 110。
door-word-told-at-home = 您在家的话也转给门口敲门的师傅了，请他报姓名、出示工牌，等您核对好。
# $yours（客户说的词）$theirs（师傅答的词）
door-word-installer = 门口对暗号：客户说“{ $yours }”，您答“{ $theirs }”。客户没说这个词，先核对姓名和地址。
