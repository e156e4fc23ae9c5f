### The installer will be late (AP-4)

late-ask-minutes = By about how many minutes?
late-hint-minutes = Please say about how long, for example “30 minutes” or “one hour”.
# $visit (which visit) $minutes (minutes)
late-told = All right, the customer hears at once: { $visit }, about { $minutes } minutes late. I'll tell you what they choose.
# Said once more. $visit (which visit) $minutes (minutes in all) $before (minutes said before)
late-told-anew = All right, the customer hears at once: { $visit }, about { $minutes } minutes late in all ({ $before } were said before). If that is not so, just say how late in all.
# $visit (which visit) $minutes (minutes)
late-told-within = All right, the customer hears at once: { $visit }, about { $minutes } more minutes. Please arrive before the window ends; later counts as a miss.
# $visit (which visit) $minutes (minutes)
late-told-missed = All right, the customer hears at once: { $visit }, about { $minutes } minutes from now. Said after the window began, and not for within it, this counts as a miss; please hurry, I'll tell you what they choose. Please say it beforehand next time.
# $visit (which visit) $minutes (minutes)
late-told-already = The customer knows already: { $visit }, { $minutes } minutes late. No need to say it again.
# $visit (which visit) $minutes (minutes)
late-being-called = That is on record: { $visit }, { $minutes } minutes late. The customer can't be reached just now; a colleague is asked to call. No need to say it again.
# $visit (which visit) $minutes (minutes)
late-too-long = { $minutes } minutes is too long; for { $visit } that counts as not coming.
# $visit (which visit)
late-changed = This visit was changed after you wrote that, so the customer was not told: { $visit }. If you will still be late, please say it again.
