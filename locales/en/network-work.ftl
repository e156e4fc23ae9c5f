### Planned works on the network (FO-3): customers of the area are told beforehand, and of nothing else

# $name (how they are called) $works (what is done) $from $to (from when to when)
network-work-say = Hello { $name }, this is { $company }. There are planned works on the network in your area: { $works }. From { $from } to { $to } your connection may be interrupted; we are sorry for the trouble. It comes back by itself. If it is still down afterwards, just say so here, and we see to it at once.
# $day (day) $time (time)
network-work-time = { $time } on { $day }
# A text message. $name (how they are called, not used here) $works (what is done) $from $to (from when to when)
network-work-text = [{ $company }] Planned works in your area: { $works }, from { $from } to { $to }. Your connection may be interrupted and comes back by itself; we are sorry for the trouble. Hotline { $hotline }
