### 每月的五件事：开头先问候、说我们是谁、为什么找您，再说怎么停、怎么找人（CT-1 到 CT-4）

# $name（称呼）
monthly-greeting-known = { $name }您好，
monthly-greeting = 您好，
# $first $rest（几样东西，连起来说）
monthly-list = { $first }、{ $rest }
