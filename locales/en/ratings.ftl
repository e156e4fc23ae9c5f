### An installer’s own evaluations (DS-5): figures alone, without customers, their words, days and areas; nothing from too few

# $month (which month) $most (highest points)
ratings-monthly = The monthly evaluation of { $month } (1 to { $most } points):
# $item (which item) $mean (mean points) $count (customers) $low $high (where it probably lies)
ratings-item = { $item }: { $mean } on average from { $count } customers, probably between { $low } and { $high }
# $item (which item) $mean (points) $count (customers)
ratings-same = { $item }: { $count } customers, who all gave { $mean }
# $least (from how many points on) $satisfied (satisfied customers) $count (customers) $low $high (where it probably lies, per cent)
ratings-satisfied = satisfied overall ({ $least } points or more): { $satisfied } of { $count }, probably between { $low }% and { $high }%
# $month (which month) $topics (topics with their counts)
ratings-topics = Often spoken of in the comments of { $month }: { $topics }
# $topic (what about) $count (customers)
ratings-topic = { $topic } ({ $count } customers)
ratings-probably = “Probably” means: only some of the customers answered; had all of them, it would most likely lie there. The more answer, the closer it gets.
# $month (which month) $visits (visits)
ratings-visits = What customers said after visits in { $month } ({ $visits } visits):
# $norm (norm) $what (what it asks for) $yes (times kept) $no (times not kept)
ratings-norm = { $norm } { $what }: kept { $yes }, not kept { $no }
# $months (which months) $least (fewest answers)
ratings-few = { $months }: not enough answers yet (fewer than { $least }), so no figures, so that nobody can be recognised.
# $month (which month) $day (from which day on) $days (days after its end) $least (fewest customers)
ratings-next = { $month } can be seen from { $day } on: a month is shown { $days } days after its end, and nothing that fewer than { $least } customers said.
