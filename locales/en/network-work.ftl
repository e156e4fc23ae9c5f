### Planned works on the network (FO-3): customers of the area are told beforehand, and of nothing else

# $name (how they are called) $works (what is done, not used here) $romanWorks (what is done, "none" where it is told in Chinese) $span (from when to when)
network-work-say = Hello { $name }, this is { $company }. There are planned works on the network in your area{ $romanWorks ->
    [none] {""}
   *[other] {" "}({ $romanWorks })
}: { $span }. Your connection may drop meanwhile and comes back by itself; we are sorry for the trouble. If it is still down afterwards, just say so here, and we see to it at once.
# $day (day) $time (time)
network-work-time = { $day }, { $time }
# On one day. $day (day) $from $to (times)
network-work-span = { $day }, { $from }–{ $to }
# Over midnight. $from $to (from when to when)
network-work-spans = { $from } to { $to }
# A text message. $name (how they are called, not used here) $works (what is done, not used here) $romanWorks (what is done, "none" where it is told in Chinese) $span (from when to when)
network-work-text = { $company }: planned works { $span }{ $romanWorks ->
    [none] {""}
   *[other] {" "}({ $romanWorks })
}. Your internet may drop and comes back by itself; nothing to do. Help { $hotline }
