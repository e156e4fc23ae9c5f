### 给师傅的话：家里有狗、到楼下打电话

# $text（客户的话）$window（时段）$kind（业务）
note-kept = 好的，{ $window } { $kind }的师傅出发时会看到这句话：“{ $text }”。
