### 晚到、来不了的原因，用客户听得懂、听得下去的话说（AP-4）

hindrance-ask = 是什么原因？客户会看到这一条。
hindrance-hint = 请回复数字选一个原因，或者直接说，比如“堵车”“车坏了”“上一单没完”。
hindrance-traffic = 路上堵车
hindrance-vehicle = 车辆出了故障
hindrance-previous_visit = 上一家的工作还没有做完
hindrance-illness = 师傅身体不适
hindrance-parts = 需要的材料还没有到
hindrance-weather = 天气原因
hindrance-schedule = 师傅的排班有变动
hindrance-area_closed = 片区临时封闭
hindrance-typhoon = 台风
hindrance-flood = 暴雨积水
hindrance-snow = 大雪结冰
hindrance-power_cut = 片区停电
hindrance-roadworks = 道路封闭
hindrance-emergency = 临时有紧急任务
