### Something needs one of staff; one line, which interrupts nothing

# $count (how many) $late (how many are overdue, not used here)
news-say = { $count ->
    [1] One matter needs you
   *[other] { $count } matters need you
}; reply “queue” to see them.
# $count (how many) $late (how many are overdue)
news-late = { $count ->
    [1] One matter needs you and is overdue
   *[other] { $count } matters need you, { $late } of them overdue
}; reply “queue” to see them.
# $link (link)
news-text = { $company }: something needs you; open { $link } and reply “queue”.
