### 每月满意度评价（FO-5）：照实评，不引导、不求分；随时可以不评

satisfaction-item-punctuality = 守时
satisfaction-item-attitude = 态度
satisfaction-item-skill = 技术
satisfaction-item-cleanliness = 整洁
satisfaction-item-result = 效果
satisfaction-item-overall = 总体
satisfaction-topic-late = 迟到
satisfaction-topic-attitude = 态度
satisfaction-topic-skill = 技术
satisfaction-topic-mess = 没收拾干净
satisfaction-topic-not-fixed = 没修好
satisfaction-topic-speed = 网速
satisfaction-topic-drops = 掉线
satisfaction-topic-price = 资费
satisfaction-topic-charge = 收费
satisfaction-topic-wait = 等得久
satisfaction-topic-hotline = 客服电话
satisfaction-topic-praise = 表扬
satisfaction-topic-other = 其他
# $greeting（问候）$items（要评的几项）$most（最高分）
satisfaction-ask = { $greeting }我是{ $company }的智能助手，想听您评评近来的服务，一分钟就好；不想评不用回复。{ $items }，各 1 到 { $most } 分（1 分很不满意，{ $most } 分很满意），比如“守时2，态度4，其余3”，直接说也行。找同事回复“人工”，不想再收到回复“退订”；如果您不是本人，请回复“不是我”。
# 近来没有上门的。$greeting（问候）$items（要评的）$most（最高分）
satisfaction-ask-unvisited = { $greeting }我是{ $company }的智能助手，想听您评评近来的服务；不想评不用回复。{ $items }您打几分？1 到 { $most } 分，1 分很不满意，{ $most } 分很满意，直接说哪里好、哪里不好也行。找同事回复“人工”，不想再收到回复“退订”；如果您不是本人，请回复“不是我”。
# 短信。$link（链接）
satisfaction-text = 【{ $company }】想听您评评近来的服务，一分钟：{ $link } 不想评不用回复。客服{ $hotline }，拒收回复“退订”
satisfaction-recap = 刚才请您评的是近来的服务，不想评回复“不评”。
# $most（最高分）
satisfaction-hint = 请打分：1 到 { $most } 分，1 分很不满意，{ $most } 分很满意；只说总体几分，或者分项说，比如“守时2，态度4，其余3”，也可以直接说。不想评回复“不评”。
# $most（最高分）
satisfaction-ask-overall = 您说的记下了。总体您打几分？1 分很不满意，{ $most } 分很满意；不想打分就不用回复。
# $score（几分）
satisfaction-ask-which = { $score } 分是六项都给，还是只说总体？
satisfaction-all = 六项都是
satisfaction-overall = 只说总体
# $items（还差的几项）$most（最高分）
satisfaction-ask-rest = 记下了。还差：{ $items }。要不要也评一下（1 到 { $most } 分）？不评也行，回复“就这些”。
# $words（客户说的）$items（还差的几项）$most（最高分）
satisfaction-ask-rest-said = 记下了，您说的“{ $words }”也记下了。还差：{ $items }。要不要也评一下（1 到 { $most } 分）？不评也行，回复“就这些”。
# $items（还差的几项）$most（最高分）
satisfaction-remind = 您好，这里是{ $company }。您前几天的评价还差：{ $items }。想补就回一句（1 到 { $most } 分）；不补不用回复，不会再提醒。不想再收到回复“退订”。
# $item（哪一项）$score（几分）
satisfaction-score = { $item }{ $score }
# $scores（每项几分）
satisfaction-kept = 记下了：{ $scores }。记得不对，直接说要改成几分。
satisfaction-words-kept = 您的话记下了，我们会认真看。
# $ticket（编号）$day（哪天）$time（几点以前）
satisfaction-sorry = 没有让您满意，非常抱歉。这件事由没有参与其中的主管来看，编号 { $ticket }，{ $day } { $time } 以前在这里答复您。
satisfaction-ask-wrong = 能告诉我们是哪里没做好吗？不想说也没关系，不用回复。
satisfaction-ask-word = 还有想跟我们说的，直接写就行；没有就不用回复。
satisfaction-hint-word = 想说什么，写一两句就行；没有就回复“没有”。
satisfaction-thanks = 谢谢您告诉我们。
# $words（客户说的）
satisfaction-thanks-words = 您说的“{ $words }”也记下了，谢谢您告诉我们。
satisfaction-no-word = 好的，谢谢您。
satisfaction-word-kept = 您的话记下了，谢谢您。
satisfaction-wrong-kept = 您说的已经转给主管，和评分一起看。谢谢您告诉我们。
satisfaction-declined = 好的，不评了，近期也不再为这个打扰您。有需要随时找我们。
satisfaction-enough = 就这些
# 短信，唯一一次提醒。$link（链接）
satisfaction-remind-text = 【{ $company }】您前几天的评价还差几项，想补请点：{ $link } 不补不用回复，不会再提醒。客服{ $hotline }，拒收回复“退订”
# 别的话说完了，顺便问。$items（要评的几项）$most（最高分）
satisfaction-ask-along = 顺便问一下，近来我们的服务您觉得怎么样？一共六项：{ $items }，每项 1 到 { $most } 分，1 分很不满意，{ $most } 分很满意，比如“守时2，态度4，其余3”，也可以直接说哪里好、哪里不好。没空不用回，不想评回复“不评”；这个月不再为评价另发消息。
satisfaction-left = 好的，您先忙。想说的时候随时在这里说。
# 唯一一次提醒，问的是还没回音的。$items（要评的几项）$most（最高分）
satisfaction-ask-again = 您好，这里是{ $company }。前几天想请您评一评近来的服务：{ $items }，每项 1 到 { $most } 分，1 分很不满意，{ $most } 分很满意，也可以直接说哪里好、哪里不好。想说就回一句；没空不用回，不想评回复“不评”，不想再收到回复“退订”。只提醒这一次。
# 短信，唯一一次提醒。$link（链接）
satisfaction-reminder-text = 【{ $company }】前几天想请您评评近来的服务，想说请点：{ $link } 不评不用回复，只提醒这一次。客服{ $hotline }，拒收回复“退订”
satisfaction-borrowed = 谢谢您。这台手机登录过师傅的账号，在这里打分不算数，所以没有记。请在您自己手机的对话里再说一次。
# 近来没有上门的，顺便问。$items（要评的）$most（最高分）
satisfaction-ask-along-unvisited = 顺便问一下，近来我们的服务您觉得怎么样？{ $items }您打几分？1 到 { $most } 分，1 分很不满意，{ $most } 分很满意，也可以直接说哪里好、哪里不好。没空不用回，不想评回复“不评”；这个月不再为评价另发消息。
# 近来没有上门的，提醒。$items（要评的）$most（最高分）
satisfaction-ask-again-unvisited = 您好，这里是{ $company }。前几天想请您评一评近来的服务：{ $items }您打几分？1 到 { $most } 分，1 分很不满意，{ $most } 分很满意，直接说也行。没空不用回，不想评回复“不评”，不想再收到回复“退订”。只提醒这一次。
