### How far the five monthly ones have come. For operators and managers; short words that fit into a table.

# $month (text) the month
coverage-empty = Nothing of the five monthly ones has been planned for { $month }.
coverage-stopped = "Won't be sent" is what had not gone out when its kind was stopped.
coverage-formula = formula: due = waiting + sent + skipped + failed + outcome unknown + won't be sent; sent has what was asked along (in another talk, in place of its own message), too; delivered and asked along are counted within sent, answered and declined within sent and outcome unknown; a channel without receipts has sent only.

coverage-kind = kind
coverage-campaign = progress
coverage-due = due
coverage-waiting = waiting
coverage-sent = sent
coverage-delivered = delivered
coverage-told = asked along
coverage-answered = answered
coverage-declined = declined
coverage-skipped = skipped
coverage-failed = failed
coverage-unknown = outcome unknown
coverage-never = won't be sent
coverage-reason = reason
coverage-state = state
coverage-channel = channel
coverage-due-at = due at
coverage-sent-at = sent at
coverage-answered-at = answered at
coverage-declined-at = declined at
coverage-reached = sent of the five
coverage-customers = customers

coverage-kind-usage-notice = usage notice
coverage-kind-promotion = promotion
coverage-kind-pre-check = pre-check
coverage-kind-needs = needs
coverage-kind-satisfaction = satisfaction

coverage-campaign-none = not planned
coverage-campaign-planned = planned
coverage-campaign-running = running
coverage-campaign-paused = paused
coverage-campaign-stopped = stopped
coverage-campaign-finished = finished

coverage-state-none = none
coverage-state-stopped = won't be sent
coverage-state-due = waiting
coverage-state-claimed = waiting
coverage-state-sending = being sent
coverage-state-sent = sent
coverage-state-delivered = delivered
coverage-state-told = asked along in another talk, in place of the message
coverage-state-failed = failed
coverage-state-unknown = outcome unknown
coverage-state-skipped = skipped

coverage-skip-wrong-person = wrong person
coverage-skip-opted-out = said no to these
coverage-skip-no-consent = no consent
coverage-skip-declined-lately = declined lately
coverage-skip-in-fault = in a fault
coverage-skip-in-complaint = in a complaint
coverage-skip-low-score-lately = low score lately
coverage-skip-already-told = told already
coverage-skip-cap-reached = cap reached
coverage-skip-visit-today = visit on that day
coverage-skip-no-channel = no channel
coverage-skip-no-data = no data
coverage-skip-too-late = month over
