### The monthly messages as operators see them on the command line.

campaign-about = plan, look at, begin, pause, end and follow the monthly messages of one kind
campaign-argument-verb = plan, preview, start, pause, resume, stop or status
campaign-argument-kind = usage-notice, promotion, pre-check, needs or satisfaction
campaign-option-month = the month, YYYY-MM
campaign-option-follow = with status: until it has ended
campaign-progress = Customers
# $verb (what was typed) $verbs (what there is)
campaign-verb-unknown = There is no "{ $verb }". There are: { $verbs }.
# $kind (what was typed) $kinds (what there is)
campaign-kind-unknown = There is no kind "{ $kind }". Kinds: { $kinds }.
# $month (what was typed)
campaign-month-unusable = "{ $month }" is no month. A month is written as 2026-11.
campaign-not-planned = This campaign has not been planned yet. Run "outreach plan" first.
# $state (state)
campaign-wrong-state = That can't be done now: the campaign is { $state }.
# $url (address)
campaign-broken-off = The service at { $url } broke off. What was done stays; run the command again.
# $count (customers)
campaign-planning = { $count } planned …
# $added (new) $planned (all)
campaign-planned = { $added } customers were added; { $planned } are planned. Nothing is sent before its day, or "outreach start".
# $kind (kind) $month (month) $state (state)
campaign-line = { $kind } { $month }: { $state }
campaign-state-planned = planned
campaign-state-running = running
campaign-state-paused = paused
campaign-state-stopped = stopped
campaign-state-finished = finished
# $count (customers)
campaign-rate = { $count } a minute,
# $hours (hours) $minutes (minutes)
campaign-remaining = { $hours } h { $minutes } min left
campaign-remaining-unknown = time left not known
campaign-count-due = waiting
campaign-count-claimed = in hand
campaign-count-sending = being sent
campaign-count-sent = sent
campaign-count-delivered = delivered
campaign-count-failed = failed
campaign-count-unknown = outcome unknown
campaign-count-skipped = skipped
campaign-count-answered = answered
campaign-skipped = Skipped, by reason:
campaign-failed = Failed, by reason:
campaign-head-outcome = as of now
campaign-head-count = customers
campaign-reason-write = written to now
campaign-reason-later = written to later in the month
campaign-reason-no-data-yet = nothing to tell yet, looked at again
campaign-reason-undeliverable = reached over no network; somebody calls
campaign-reason-wrong-person = wrong person
campaign-reason-opted-out = opted out
campaign-reason-no-consent = no consent
campaign-reason-declined-lately = not interested lately
campaign-reason-in-fault = waits for a repair
campaign-reason-in-complaint = open complaint
campaign-reason-low-score-lately = low score lately
campaign-reason-already-told = has been told
campaign-reason-cap-reached = written to often enough
campaign-reason-visit-today = visits until the end of the month
campaign-reason-no-channel = no way to reach
campaign-reason-no-data = nothing to tell
campaign-reason-too-late = the month is over
