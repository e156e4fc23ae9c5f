### 有新的待办，用一句话说，不打断手上的事

# $count（件数）$late（超时的件数，这一条不用）
news-say = 您有 { $count } 件待办，回复“待办”查看。
# $count（件数）$late（超时的件数）
news-late = 您有 { $count } 件待办，其中 { $late } 件已超时，回复“待办”查看。
# $link（链接）
news-text = 【{ $company }】您有新的待办，请点开，回复“待办”查看：{ $link }
