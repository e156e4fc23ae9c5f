### The monthly messages as operators see them on the command line. Kinds, states and reasons are in the words of coverage.ftl.

campaign-about = plan, look at, begin, pause, end and follow the monthly messages of one kind; "outreach status" shows all five
campaign-argument-verb = plan, preview, start, pause, resume, stop or status
campaign-argument-kind = usage-notice, promotion, pre-check, needs or satisfaction; with status, left out for all five
campaign-option-month = the month, YYYY-MM; left out for this month
campaign-option-follow = with status: until it has ended; Ctrl-C leaves, and stops nothing
campaign-option-yes = with stop: don't ask
campaign-progress = Customers
# $verb (what was typed) $verbs (what there is)
campaign-verb-unknown = There is no "{ $verb }". There are: { $verbs }.
# $kind (what was typed) $kinds (what there is)
campaign-kind-unknown = There is no kind "{ $kind }". Kinds: { $kinds }.
# $verb (what to do) $kinds (what there is)
campaign-kind-missing = "outreach { $verb }" needs a kind: { $kinds }.
# $month (what was typed)
campaign-month-unusable = "{ $month }" is no month. A month is written as 2026-11.
# $first $second (months)
campaign-month-other = Only this month ({ $first }) and the next ({ $second }) can be planned and begun. Check --month.
# $month (month)
campaign-not-planned = This campaign of { $month } has not been planned yet. Run "outreach plan" first.
# $month (month)
campaign-nothing-planned = Nothing of this kind is planned in { $month }. Check --month.
# $remedy (how it stands, and what can be done)
campaign-wrong-state = That can't be done now: { $remedy }
campaign-remedy-planned = the campaign is planned and has not begun. "outreach start" begins it now, "outreach stop" ends it for good.
campaign-remedy-running = the campaign is running. "outreach pause" holds it, "outreach stop" ends it for good.
campaign-remedy-paused = the campaign is paused. "outreach resume" goes on with it, "outreach stop" ends it for good.
campaign-remedy-stopped = the campaign is stopped and can't be begun again. The next month's can be planned as always.
campaign-remedy-finished = the campaign is finished; nothing is left to send.
# $url (address)
campaign-broken-off = The service at { $url } broke off. What was done stays; run the command again.
# $count (customers)
campaign-planning = { $count } planned …
# $added (new) $planned (all)
campaign-planned = { $added } customers were added; { $planned } are planned.
campaign-planned-planned = It begins by itself with its day; before that nothing is sent without "outreach start".
campaign-planned-alone = OUTREACH_PLAN has no days for this kind: nothing is sent without "outreach start".
campaign-planned-running = The campaign is running; those who were added are written to as well.
campaign-planned-paused = The campaign is paused; nothing is sent before "outreach resume".
# $campaign (which) $state (state)
campaign-line = { $campaign }: { $state }
# $days (days) $from $to (hours)
campaign-days = planned for { $days }, { $from }–{ $to }, the customer's own time
# $from $to (days)
campaign-days-span = { $from } to { $to }
campaign-days-none = by hand
# $count (customers)
campaign-rate = { $count } a minute
# $rate (rate) $remaining (time left) $lastDue (when the last is due, if any)
campaign-pace = { $rate }, { $remaining }{ $lastDue }
# $at (time)
campaign-last-due = , the last is due { $at }
# $hours (hours) $minutes (minutes)
campaign-remaining = { $hours } h { $minutes } min left
# $minutes (minutes)
campaign-remaining-minutes = { $minutes } min left
# $days (days) $hours (hours)
campaign-remaining-days = { $days } d { $hours } h left
campaign-remaining-unknown = time left not known
campaign-nobody-works = No process does the waiting work: nothing can be sent now. Start one with ROLE=work.
# $campaign (which) $count (customers)
campaign-stop-confirm = End { $campaign }? { $count } have not been written to; it can't be begun again. Type y to end it:
campaign-not-stopped = It was not ended.
# $count (customers)
campaign-stopped-for-good = It can't be begun again; { $count } who were not written to won't be.
# $kind (which) $talk (in whose talk) $count (customers)
campaign-along = Whose { $talk } finds all well is asked the { $kind } in that same talk, and gets no message of it: { $count } so far.
campaign-count-claimed = in hand
campaign-count-never = won't be sent
campaign-skipped = Skipped, by reason:
campaign-failed = Failed, by reason:
campaign-head-outcome = as of now
campaign-head-count = customers
campaign-head-kind = kind
campaign-head-days = days
campaign-head-hours = hours (customer's)
campaign-head-state = state
campaign-head-done = done/planned
# $done (customers) $count (customers)
campaign-done-stopped = { $done }; { $count } won't be sent
campaign-outcome-write = written to now
campaign-outcome-later = written to later in the month
campaign-outcome-no-data-yet = no data yet, looked at again
campaign-outcome-undeliverable = reached over no network; somebody calls
