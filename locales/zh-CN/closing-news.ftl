### 师傅听到：客户确认了，或者还有问题（CL-1、CL-4、CL-5）

# $window（时段）$kind（业务）$words（客户原话）$rated（yes：已经发过口令）
closing-news-closed = 客户已确认，双方都签字了，这一单办结：{ $window } { $kind }。{ $rated ->
    [yes] {""}
   *[no] 请提醒客户在手机上发 { $closeOutCode } 给这次服务打分，由客户自己打。
}收拾好东西，微笑道别，轻关门。
# $window（时段）$kind（业务）$words（客户原话）
closing-news-doubted = 客户说还有问题：{ $window } { $kind }，“{ $words }”。这一单还没办结，请现在看一下，弄好了再说“完工”和做了什么。
# 短信。$window（时段）$kind（业务）$words（客户原话） $link（链接） $rated（yes：已经发过口令）
closing-news-text-closed = 【{ $company }】客户已确认，{ $window } { $kind } 办结。{ $rated ->
    [yes] {""}
   *[no] 请提醒客户发 { $closeOutCode } 打分。
}{ $link }
# 短信。$window（时段）$kind（业务）$words（客户原话） $link（链接）
closing-news-text-doubted = 【{ $company }】客户说还有问题：{ $window } { $kind }，“{ $words }”。请现在看一下：{ $link }
# $window（时段）$kind（业务）$words（空着）
closing-news-unconfirmed = 客户没有确认：{ $window } { $kind }。这一单还没办结，验证码不算数，请当面问客户还有什么没弄好。
# 短信。$window（时段）$kind（业务）$words（空着）$link（链接）
closing-news-text-unconfirmed = 【{ $company }】客户没有确认：{ $window } { $kind }，还没办结。{ $link }
# 刚办结。$window（时段）$kind（业务）$words（客户原话）
closing-news-not-fixed = 刚办结的 { $window } { $kind }，客户说还没好：“{ $words }”。要是还没走，请马上再看一下；已经走了就不用回去，助手在给客户另约时间。
# 短信。$window（时段）$kind（业务）$words（客户原话）$link（链接）
closing-news-text-not-fixed = 【{ $company }】刚办结的 { $window } { $kind }，客户说还没好：“{ $words }”。还没走的话请马上再看一下：{ $link }
