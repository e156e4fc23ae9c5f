### 人工接手：客户看得到是谁，同事的话原样转达（CT-9 把关）

relay-role-dispatcher = 调度员
relay-role-supervisor = 主管
relay-role-agent = 客服
# $role（岗位）$name（姓名）
relay-who = { $role }{ $name }
# $who（谁）$name（姓名）$text（这一条不用）
relay-staff-here = 您好，我是{ $who }，接下来由我为您服务，您直接说就行。
# $who（谁）$name（姓名）$text（说的话）
relay-from-staff = { $who }：{ $text }
# $who（谁，这一条不用）$name（姓名）$text（这一条不用）
relay-handed-back = { $name }这边办好了，接下来还是我（智能助手）为您服务。有需要随时说。
relay-goes-on = 现在是同事在这里为您服务，您直接说就行；要找智能助手，说“助手”。
relay-back = 好的，接下来还是我（智能助手）为您服务。
relay-say-again = 刚才要是和同事说好了要改，请再跟我说一遍，我来办。
relay-none-agreed = 您现在没有约好的上门；刚才要是和同事说好了时间，请再跟我说一遍，我来登记。
# $name（客户）$text（客户的话）
relay-customer = { $name }：{ $text }
# 只有同事看得到：这位客户有一次上门等着确认
relay-doubt = （这位客户有一次上门等着确认。这句话已经记成“还有问题”，师傅听到了，这次上门没有办结。）
relay-begun = 已经接手，客户看到了您的名字。刚才说过的话：
# $text（说的话）
relay-line-person = 客户：{ $text }
# $text（说的话）
relay-line-assistant = 助手：{ $text }
relay-ask = 您说的每一句都会原样发给客户；只有“帮（客户姓名）约（时间）”“查（客户姓名）”“（客户姓名）那单……”“待办”是对我说的，说“交回”就交还给助手。
# $text（没有发出的话）
relay-held = 没有发出：“{ $text }”像是对我说的。要发给客户吗？
relay-held-send = 发给客户
relay-held-keep = 不发
relay-kept = 好的，没有发给客户。
relay-sent = 已发给客户。
# $phrase（用语）$instead（可以这样说）
relay-forbidden = 没有发出：“{ $phrase }”属于服务忌语，请换一种说法，比如：“{ $instead }”
relay-over = 这次对话已经结束了，没有发出。
relay-ended = 好的，已经交还给助手。
