### 师傅说开门了（DR-5、DR-6）

# $visit（哪一单）
door-opened-noted = 好，记下了：{ $visit }。请先问好、说姓名和来意、出示工牌，客户同意再进门，鞋套穿好（DR-5、DR-6）。
# $visit（哪一单）
door-opened-first-arrive = 还没有您的到达记录：{ $visit }。先说“到了”，再接着办。
