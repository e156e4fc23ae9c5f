### 同事怎么联系

# $name（姓名）$phone（电话）
reach-say = { $name }（{ $phone }）
reach-nobody = 还没定人
