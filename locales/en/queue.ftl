### What waits for dispatchers, supervisors and agents

# $count (how many)
queue-unassigned = { $count } bookings of the back office have no installer yet: ask for the visits of the day to see them.
# $count (how many) $unassigned (those without an installer, or empty)
queue-ask = { $count } matters need you. Which one first? { $unassigned }
queue-hint = Please reply with the number of a matter.
queue-empty = Nothing needs you now.
queue-only-unassigned = Nothing else needs you, but these have no installer yet:
queue-more = There are more, show them
