### 师傅在现场拍的照片：施工前、施工后、表读数

# $count（几张）
photo-ask = 收到 { $count } 张照片。拍的是什么？
photo-kind-before = 施工前
photo-kind-after = 施工后
photo-kind-meter = 表读数
photo-hint = 请回复数字，或者直接说“前”“后”“表读数 1234”。
photo-ask-reading = 表上的读数是多少？看不清就回复“看不清”。
photo-hint-reading = 只回表上的数字就行，比如“1234”；看不清就回“看不清”。
# $count（几张）$kind（拍的什么）$visit（哪一单）
photo-kept = 已存 { $count } 张{ $kind }照片：{ $visit }。
# $reading（读数）
photo-kept-reading = 读数记为 { $reading }。
# $kind（拍的什么）$visit（哪一单）
photo-kept-already = 这张照片已经存过了，不重复存：{ $visit }。
# $visit（哪一单）$most（最多几张）
photo-enough = 这一单（{ $visit }）已经有 { $most } 张照片，不能再多了，刚才的没有保存。
photo-no-visit = 您现在没有正在进行的上门，照片没有保存。到了客户家先回复“到了”，再发照片。
photo-refused-no-photo = 发来的文件不是照片，没有保存。请发 JPEG、PNG 或 WebP 格式的照片。
photo-refused-format = 这种照片格式（HEIC）这里打不开，没有保存。请在手机相机设置里选“兼容性最佳”（JPEG），或者截图再发。
photo-refused-too-large = 照片太大了，没有保存。请选小一点的尺寸再发（不超过 10 MB、5000 万像素）。
photo-refused-damaged = 照片打不开，可能没传完整，没有保存。请再发一次。
photo-unseen = 抱歉，这里还看不了照片，同事也看不到。请用文字说一下情况。
