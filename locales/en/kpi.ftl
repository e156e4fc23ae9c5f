### How key figures are counted, printed in reports. The words are those that are counted by and must read well together; for supervisors and managers.

# $part (text) what was reached  $whole (text) what is counted
kpi-share = { $part } ÷ { $whole }
# $part (text) conditions  $whole (text) what is counted
kpi-count = number with: { $part }; of { $whole }
# $whole (text) what is counted
kpi-count-all = number of { $whole }
# $measure (text) what is measured  $whole (text) what is counted
kpi-mean = mean of { $measure }, over { $whole }
# $measure (text) what is measured  $whole (text) what is counted
kpi-median = median of { $measure }, over { $whole }
kpi-and = { " " }and{ " " }
kpi-or = ,{ " " }
# $conditions (text) conditions
kpi-where = { " " }({ $conditions })
# $conditions (text) conditions
kpi-unless = , without: { $conditions }
# $fact (text) a fact
kpi-not = not: { $fact }
# $attribute (text) an attribute  $values (text) its values
kpi-is = { $attribute }: { $values }
# $measure (text) what is measured  $limit (text) the limit
kpi-within = { $measure } { $limit }
# $number (text) a number
kpi-limit-at-most = at most { $number }
# $number (text) a number
kpi-limit-at-least = at least { $number }
# $number (text) a number
kpi-limit-below = below { $number }
# $number (text) a number
kpi-limit-above = above { $number }

kpi-of-contacts = orders whose deadline for the first contact has passed in the month
kpi-of-visits = visits whose window ended in the month: completed, missed or arrived at, not those completed before it began
kpi-of-told = delays, moves and cancellations of ours in the month
kpi-of-misses = misses of the month
kpi-of-protections = orders protected in the month
kpi-of-orders = orders done or cancelled in the month
kpi-of-faults = faults reported in the month and not cancelled
kpi-of-evaluations = visits whose customer was asked in the month to rate them
kpi-of-monthly-surveys = satisfaction surveys sent in the month
kpi-of-answers-due = matters whose deadline for an answer has passed in the month
kpi-of-reported = matters reported in the month

kpi-fact-contacted-in-time = contacted (told, called or agreed) by the deadline
kpi-fact-cancelled-before = cancelled before the deadline and not contacted
kpi-fact-arrived-in-time = arrived in time (in the window, or by the latest time told before it and not refused)
kpi-fact-missed = missed
kpi-fact-missed-by-us = missed by the company
kpi-fact-completed-that-day = completed on that day
# $faultySoonDays (number) days
kpi-fact-faulty-soon = another fault reported within { $faultySoonDays } days
kpi-fact-told-before-window = message handed to the channel, or told by telephone, before the window opened (whoever could not be reached was not told)
# $missesMonths (number) months
kpi-fact-second = missed by the company already in the { $missesMonths } months before
kpi-fact-of-protected = the order was protected already
kpi-fact-contradicted = cause contradicted by the customer
kpi-fact-missed-again = missed by the company again afterwards
kpi-fact-done = done
kpi-fact-cancelled = cancelled
kpi-fact-by-visit = done by a visit, not before it
kpi-fact-one-visit = one visit only
kpi-fact-in-time = done by the deadline
kpi-fact-repaired = repaired
kpi-fact-still-running = not yet due
kpi-fact-answered = scored by the customer
kpi-fact-declined = declined by the customer
kpi-fact-answered-in-time = answered by the deadline
kpi-fact-replaced = replaced by a newer wish
kpi-fact-unfounded = found not to be true
kpi-fact-settled = settled

kpi-measure-minutes-to-contact = minutes from the order to the first contact
kpi-measure-minutes-late = minutes late
kpi-measure-minutes-ahead = minutes between the message (or the call) and the opening of the window
kpi-measure-hours-taken = hours from the order to its end
kpi-measure-hours-to-repair = hours from the report to the repair
kpi-measure-hours-open = hours since the report, where not repaired,
kpi-measure-score = score
kpi-measure-points = satisfaction (lowest score 0, highest 100)

kpi-attribute-kind = kind
kpi-attribute-cause = cause
kpi-attribute-matter = matter
kpi-cause-company = company
kpi-cause-customer = customer
kpi-cause-third-party = third party
kpi-cause-force-majeure = force majeure
kpi-matter-handover = handover
kpi-matter-record-correction = record correction
kpi-matter-opt-out = opt-out
kpi-matter-call-task = call
kpi-matter-compensation = compensation
kpi-matter-second-miss = second miss
kpi-matter-protected-at-risk = protected visit at risk
kpi-matter-miss-reported = nobody came
kpi-matter-miss-contradicted = cause of a miss contradicted
kpi-matter-time-request = time insisted on
kpi-matter-protected-order = protected order
kpi-matter-begun-in-closure = begun in a closed time
kpi-matter-checklist-overridden = checklist overridden
kpi-matter-hasty-checklist = hasty checklist
kpi-matter-stranger-at-door = stranger at the door
kpi-matter-late-report = late report
kpi-matter-breach-reported = breach reported
kpi-matter-low-rating = low rating
kpi-matter-forged-signature = forged signature
kpi-matter-unsigned-visit = unsigned visit
kpi-matter-no-line = no line
kpi-matter-order-returned = order returned
kpi-matter-low-satisfaction = low monthly evaluation
kpi-matter-need = need
kpi-matter-lead = lead
kpi-matter-billing-doubt = doubt about a bill
kpi-matter-billing-dispute = dispute about a bill
