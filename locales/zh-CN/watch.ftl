### 重点保障的上门（AP-5）：上次失约过，这次一定要按时到

# $visit（哪一单）$address（地址）
watch-evening = 重点保障：{ $visit }，{ $address }。上次我们失约了，这次请务必按时到；有困难请今晚就说。
# $visit（哪一单）$address（地址）
watch-day = 重点保障，就在今天：{ $visit }，{ $address }。上次我们失约了，这次请务必按时到；有困难请马上说。
# $visit（哪一单）$address（地址）
watch-installer = 重点保障：{ $visit }，{ $address }。还没有记录您出发，请尽快出发并回复“出发”；去不了请马上回复“来不了”。
# $visit（哪一单）$address（地址）$installer（师傅和电话）
watch-evening-staff = 重点保障：{ $visit }，{ $address }。上次我们失约了，这次由{ $installer }去，请盯着按时到。
# $visit（哪一单）$address（地址）$installer（师傅和电话）
watch-day-staff = 重点保障，就在今天：{ $visit }，{ $address }。上次我们失约了，这次由{ $installer }去，请盯着按时到。
# $visit（哪一单）$address（地址）$installer（师傅和电话）
watch-staff = 重点保障：{ $visit }，{ $address }。{ $installer }还没有出发，请马上联系。
# $link（链接）
watch-text = 【{ $company }】重点保障的上门快到时间了，请点开查看：{ $link }
