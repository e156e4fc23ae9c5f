### 每月满意度评价（FO-5）：照实评，不引导、不求分；随时可以不评

satisfaction-item-punctuality = 守时
satisfaction-item-attitude = 态度
satisfaction-item-skill = 技术
satisfaction-item-cleanliness = 整洁
satisfaction-item-result = 效果
satisfaction-item-overall = 总体
# $greeting（问候）$items（要评的几项）$most（最高分）
satisfaction-ask = { $greeting }我是{ $company }的智能助手。想请您评一评近来我们的服务，好让我们看到要改的地方。一共六项：{ $items }。每项 1 到 { $most } 分，1 分是很不满意，{ $most } 分是很满意，照您的感受说就好。可以一句话说完，比如“守时2，态度4，其余3”，也可以直接说哪里好、哪里不好。不想评回复“不评”，找同事回复“人工”，不想再收到回复“退订”；如果您不是本人，请回复“不是我”。
# 短信。$link（链接）
satisfaction-text = 【{ $company }】想请您评一评近来我们的服务，一分钟就好，好让我们看到要改的地方：{ $link } 不想评不用回复，不想再收到请回复“退订”。客服{ $hotline }
