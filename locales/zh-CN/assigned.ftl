### 师傅多了一单

# $visit（哪一单）$address（地址）
assigned-say = 给您安排了一单：{ $visit }，{ $address }。有困难请马上说“来不了”。
# $link（链接）
assigned-text = 【{ $company }】给您新安排了一单上门，请点开查看：{ $link }
