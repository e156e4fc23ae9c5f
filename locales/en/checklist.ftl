### The checklist: installers answer it while they work, a short part at a time

checklist-stage-before-leaving = Before leaving
checklist-stage-at-the-door = At the door
checklist-stage-inside = The work
checklist-stage-leaving = Closing
checklist-stage-discipline = Discipline
checklist-nothing = –
# $number (its number) $item (which item)
checklist-line = { $number }. { $item }
# $number (its number) $item (which item). The record tells, nobody is asked
checklist-line-by-record = { $number }. { $item } (taken from the record, no answer needed)
# $line (an item) $rest (the items after it)
checklist-lines =
    { $line }
    { $rest }
# $line (an item) $rest (the items after it)
checklist-items = { $line }; { $rest }
# $item (item) $why (the installer's reason)
checklist-item-why = { $item } ({ $why })
# $visit (which visit)
checklist-of = { $visit }
# $stage (which part) $lines (the items, one a line)
checklist-ask = { $stage }:
    { $lines }
    All fine? Reply “ok”. What isn't, by its number, such as “3 missing”.
# $stage (which part) $lines (the items, one a line)
checklist-ask-rest = { $stage }, still open:
    { $lines }
# $stage (which part) $lines (numbered items) looked at once more
checklist-ask-again = { $stage }, the same items, “ok” if all is fine:
    { $lines }
# $number (its number) $item (which item)
checklist-ask-instead = Number { $number } ({ $item }) isn't done. What was done instead? Reply “done” if it is by now, “skip” if nothing could be.
# $stage (the next part)
checklist-ask-next = Go on with “{ $stage }”?
checklist-hint-items = All fine? Reply “ok”. What isn't, by its number, such as “1 2 ok, 3 missing”.
checklist-hint-instead = Please write in a few words what was done instead; “done” if it is by now, “skip” if nothing could be.
checklist-hint-next = Reply “continue” to go on, “no” to leave it for now.
# $count (how many items)
checklist-only-so-many = This part has only { $count ->
    [1] one item
   *[other] { $count } items
}, so nothing was noted. Please reply once more.
checklist-backwards = Please give a range from the lower number to the higher, such as “3-6”. Nothing was kept; please reply once more.
# $item (which item)
checklist-corrected = Corrected: { $item }.
# $item (which item) $words (the installer's words)
checklist-instead-kept = Noted as not done: { $item }. You said: { $words }
# The number is of one item, the words are of another. $item (what the words are of) $words (the installer's) $number, $numbered (the item that has the number)
checklist-kept-by-words = Noted by your words as not done: { $item }. You said: { $words }. Nothing was noted for { $number } ({ $numbered }).
# The number is of one item, the words hardly are. $words (the installer's) $number, $numbered (the item that has the number)
checklist-not-of-number = Number { $number } is “{ $numbered }”, and “{ $words }” seems to be about something else. Nothing was noted; please check the number.
# $item (which item)
checklist-left = Noted as not done: { $item }.
# $item (which item)
checklist-left-required = Noted as not done: { $item }. It is to be seen to before the visit is closed, or the reason given.
# $stage (which part)
checklist-stage-over = “{ $stage }” is answered.
# $stage (which part) $count (how many items the record has yet to show)
checklist-stage-by-record = “{ $stage }”: what is yours to answer is answered. { $count ->
    [one] One item goes by the record and is still open.
   *[other] { $count } items go by the record and are still open.
}
checklist-at-the-door = Say “arrived” at the door, and the items for the door will come.
checklist-over = The whole checklist is answered, nothing is open.
# $count (how many items the record has yet to show)
checklist-over-by-record = All that is yours to answer is answered; { $count ->
    [one] one item goes by the record and is still open.
   *[other] { $count } items go by the record and are still open.
}
# $count (how many) $items (which items)
checklist-open = Before the visit is closed, { $count ->
    [one] one item is to be seen to
   *[other] { $count } items are to be seen to
}: { $items }
checklist-put-by = All right, it can wait. Reply “continue” to go on.
checklist-see-first = Please look first at what the numbers are:
# $stage (which part) $items (the items)
checklist-reminder = { $stage }: { $items }. Reply “checklist” to confirm them one by one.
# $items (which items, one a line, with why)
checklist-by-record =
    These are taken from the record and stay open for now:
    { $items }
# $item (which item) $why (what is missing)
checklist-lacks = · { $item } ({ $why })
checklist-lacks-arrival = no arrival on record; say “arrived” when you are there
checklist-lacks-line-tests = no values yet; give them with your report
# $reason (why nothing was measured)
checklist-lacks-values = your report says that nothing was measured: { $reason }
checklist-lacks-photos = no photo yet
checklist-lacks-confirmation = the customer hasn't confirmed yet
checklist-lacks-signatures = not signed by both yet
checklist-lacks-close-out = the customer hasn't sent { $closeOutCode } yet
# $stage (which part) $lines (its only item)
checklist-ask-one = { $stage }:
    { $lines }
    Fine? Reply “ok”. If not, reply “1 not done”, and what was done instead.
# $items (which items)
checklist-confessed = Kept as not done, as you said yourself; a tick doesn’t change it: { $items }.
# The visit's list has no such part. $stage (which part)
checklist-stage-empty = This visit’s checklist has nothing under “{ $stage }”.
# Not arrived yet: to be read only. $stage (which part) $lines (the items, one a line)
checklist-to-read =
    { $stage } (to be answered once you are there):
    { $lines }
    Say “arrived” at the door first, then answer them.
# Answered before the arrival. $stage (which part)
checklist-not-there = Your arrival is not on record. “{ $stage }” can be answered only once you are there, so nothing was noted. Say “arrived” at the door first.
