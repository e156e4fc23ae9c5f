### What waits for dispatchers, supervisors and agents

# $count (how many)
queue-ask = { $count } matters need you. Which one first?
queue-hint = Please reply with the number of a matter.
queue-empty = Nothing needs you now.
queue-more = There are more, show them
