### 师傅来不了（AP-4、AP-5）

# $visit（哪一单）
give-up-ask-sure = { $visit } 这一单您去不了，对吗？确认后先找别的师傅，没有人再请客户另选时间。
# $visit（哪一单），时段已经开始
give-up-ask-sure-begun = { $visit } 这一单您去不了，对吗？约定的时段已经开始，确认以后算失约，马上向客户道歉、另约时间。
give-up-yes = 对，去不了
give-up-no = 还是我去
give-up-hint = 请回复“1”去不了，或者“2”还是您去。
# $visit（哪一单）
give-up-kept = 好的，{ $visit } 还是您去。
# $visit（哪一单）
give-up-replaced = 已经安排别的师傅按时上门：{ $visit }。您不用去了。
# $visit（哪一单）
give-up-told = 这个时间没有别的师傅，马上告诉客户原因，请客户另选时间：{ $visit }。您不用去了。
# $visit（哪一单）
give-up-missed = 约定时段已经开始，这次算失约：{ $visit }。马上向客户道歉，请客户另选时间。
# $visit（哪一单）$supervisor（主管和电话）
give-up-escalated = 这一单是重点保障（{ $visit }），不能直接取消，已经报给主管。主管答复之前，这一单还是您的，请马上电话联系主管：{ $supervisor }。
