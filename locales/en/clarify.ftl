### Asked once when a message was not understood: the three likeliest things, then “something else” and “a colleague”. Never blame the customer.

clarify-ask = Sorry, I didn't quite get that. Is it one of these?
clarify-hint = Reply with the number of the one you mean; or say it in other words.
clarify-billing-doubt = Why my bill is what it is
clarify-book-visit = Have someone come
clarify-cancel = Cancel the visit
clarify-fault-report = Report a fault
clarify-need-request = Add or change equipment, or change plan
clarify-opt-in = Get your messages again
clarify-opt-out = Stop getting your messages
clarify-promo-interest = Hear about offers
clarify-query-appointment = Ask about my visit
clarify-reschedule = Change the time of the visit
clarify-stop-dialog = Leave this for now
clarify-technician-eta = Ask where the technician is
clarify-usage-query = See my usage and bill
clarify-arrived = I'm at the door
clarify-cannot-make-it = I can't do this visit
clarify-checklist-request = See the checklist
clarify-customer-absent = The customer isn't home
clarify-delay = I'll be late
clarify-departed = I've set out
clarify-finish-work = The work is done
clarify-no-answer-at-door = Nobody opens the door
clarify-norm-question = Look up a service rule
clarify-report-problem = There's a problem on site
clarify-sign-off = Have the customer sign
clarify-start-work = Start work
clarify-tick-item = Tick checklist items
clarify-today-visits = See today's visits
clarify-something-else = None of these, something else
clarify-human = Talk to a colleague
clarify-say-otherwise = All right. Please put it another way, and I'll see whether I can help.

# Something was done that the customer had not meant. $ticket (number)
take-back-withdrawn = I see, I misunderstood: { $ticket } is withdrawn, you need do nothing about it.
# $ticket (number) a colleague is at it already
take-back-told = I see, I misunderstood. A colleague is looking at { $ticket } already; I've told them that you didn't mean it.
take-back-nothing = I see, I misunderstood; I'll take no notice of that.
