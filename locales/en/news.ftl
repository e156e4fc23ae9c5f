### Something needs one of staff; one line, which interrupts nothing

# $count (how many) $late (how many are overdue, not used here)
news-say = { $count } matters need you; reply “queue” to see them.
# $count (how many) $late (how many are overdue)
news-late = { $count } matters need you, { $late } of them overdue; reply “queue” to see them.
# $link (link)
news-text = { $company }: something needs you; open { $link } and reply “queue”.
