### What waits for dispatchers, supervisors and agents

# $line (a line) $rest (the lines after it)
queue-line-and-rest =
    { $line }
    { $rest }
# $count (how many)
queue-ask = { $count ->
    [1] One matter needs you. Shall it be that one? Reply 1.
   *[other] { $count } matters need you. Which one first?
}
# $count (how many) $unassigned (visits without an installer, a line each)
queue-ask-unassigned =
    { $count ->
        [1] One matter needs you
       *[other] { $count } matters need you
    }, and these visits have no installer yet:
    { $unassigned }
    Which one first?
queue-hint = Please reply with the number of a matter.
queue-empty = Nothing needs you now.
queue-only-unassigned = Nothing else needs you, but these have no installer yet:
# $count (how many)
queue-more = { $count } more tickets; say “tickets” to see them
