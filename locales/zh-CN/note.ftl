### 给师傅的话：家里有狗、到楼下打电话

# $text（客户的话）$window（时段）$kind（业务），下面各条都有
note-kept = 好的，{ $window } { $kind }的师傅出发时会看到这句话：“{ $text }”。
# $text（客户的话）$window（时段）$kind（业务）
note-told = 好的，这句话马上转给 { $window } { $kind }的师傅：“{ $text }”。
# $text（客户的话）$window（时段）$kind（业务）
note-not-kept = 抱歉，“{ $text }”这句话没能记到 { $window } { $kind }的工单里。请在师傅来电时直接告诉师傅，或者回复“人工”，请同事转告。
note-no-visit = 您现在没有约好的上门，这句话还没有地方记。要约师傅上门，直接说情况和时间就行，约好以后再说一遍。
# $text（客户的话）
note-kept-for-later = 好的，这句话先记在工单里，上门的师傅会看到：“{ $text }”。上门时间还没约，说个时间就可以约。
# $text（客户的话）$window（时段）$kind（业务）
noted-say = { $window } { $kind }的客户有话给您：“{ $text }”。
note-ask-address = 好的，请把正确的地址发给我（小区、楼栋、单元、门牌），我转告师傅。地址变到了别的片区、要在资料里改的，回复“人工”，同事来办。
