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
note-ask-address = 好的，请把正确的地址发给我（小区、楼栋、单元、门牌）：师傅会看到，同事来改。
# $day $time（最晚什么时候）$ticket（编号）跟在“师傅会看到”后面
note-address-by = 这次上门的地址由同事来改，最晚 { $day } { $time } 改好并在这里告诉您，编号 { $ticket }；改好以前工单上还是原来的地址。
note-taken-back = 好的，刚才那句话删掉了，师傅不会看到。
note-nothing-kept = 工单里没有您刚才留的话，师傅不会看到。
note-read-already = 抱歉，师傅已经出发，那句话他出发时已经看到，撤不回来了。
