### 出发、到达（AP-3）

# $visit（哪一单）
set-out-done = 好的，已经告诉客户您出发了：{ $visit }。路上小心，到了说“到了”。
# $visit（哪一单）
set-out-again = 已经记过您出发了：{ $visit }。
