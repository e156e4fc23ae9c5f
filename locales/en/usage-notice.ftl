### The month's usage and bill (FO-1): beyond the plan first, amount and due date, then plan, as of when, use, balance. $month (which month)
### No figure in a text message: the phone may be in somebody else's hands.

# $month (number) which month
usage-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
# $first (a line) $rest (those below)
usage-lines = { $first }
    { $rest }
# $first $second (data and calls)
usage-and = { $first }; { $second }
# $minutes (minutes)
usage-minutes = { $minutes } min

# $name (how they are called) $month (which month) $account (use and amounts)
usage-notice-open = Hello { $name }, this is { $company }. { $account }
    If anything is unclear or looks wrong, just say so and I check it at once; for a person, reply “agent”.
# $month (which month)
usage-notice-neutral = Hello, this is { $company }. Your usage and bill for { $month } are ready. To protect your information I show them once I know it is you: just reply “my bill”. For a person, reply “agent”.
# Text message. $month (which month) $link (link)
usage-notice-text = { $company }: your { $month } usage and bill are ready: { $link } Or reply "my bill". Help { $hotline }
# $name (how they are called) $month (which month) $yuan (yuan) $mean (mean, yuan) $months (how many months) $account (use and amounts)
usage-jump = Hello { $name }, this is { $company }. Your bill for { $month } is { $yuan } yuan; the { $months } months before came to { $mean } yuan on average. That is a big jump, so we tell you right away.
    { $account }
    If it looks wrong, just say so and I check it at once; for a person, reply “agent”.
# Text message. $month (which month) $link (link)
usage-text-jump = { $company }: your { $month } bill is much higher than usual. See { $link } or reply "my bill". Help { $hotline }
# $name (how they are called) $month (which month) $from (before, yuan) $to (now, yuan) $account (use and amounts)
usage-corrected = Hello { $name }, this is { $company }. Your bill for { $month } has been corrected: we told you { $from } yuan, now it is { $to } yuan, and that counts. Sorry for the trouble.
    { $account }
    If anything is unclear, just say so and I check it at once; for a person, reply “agent”.
# Text message. $month (which month) $link (link)
usage-text-corrected = { $company }: your { $month } bill has been corrected: { $link } Or reply "my bill". Help { $hotline }
# $note (a remark, may be empty) $account (use and amounts)
usage-asked = { $note }{ $account }
    If anything is unclear or looks wrong, just say so and I check it at once.
# $note (a remark, may be empty) $day (day) $use (what was used)
usage-asked-use = { $note }As of the end of { $day }: { $use }. I have no figures for what was used since.
# $month (the month that is there) $wanted (the month asked for)
usage-other-month = I don't have a bill for { $wanted } yet, so here is { $month }.
    {""}
# a visit was wanted in the same message, and comes first
usage-after = I also have your question about the bill in mind; it comes right after the visit.
usage-none = I don't have a bill of yours yet; ask at any time once it is there. If a colleague should look, reply “agent”.
usage-choice-details = Details, and compare with last month
usage-choice-fine = No questions
usage-hint = For the details and the comparison with last month reply “1”; if something looks wrong, just say so; if all is clear, reply “2”.
usage-thanks = All right. If anything comes up, just say so.

# $month (which month) $yuan (yuan) $over (how much beyond, may be empty)
usage-overage = Your { $month } bill includes { $yuan } yuan beyond your plan{ $over }.
# $overage (how much beyond) $amount (the bill)
usage-overage-and-amount = { $overage } { $amount }
# $what (of what)
usage-over = {" "}({ $what })
# $amount (how much)
usage-over-data = { $amount } of data
# $amount (how much)
usage-over-voice = { $amount } of calls
# $month (which month) $day (up to which day) $plan (plan) $used (what was used)
usage-used = { $month } use ({ $plan }, up to { $day }): { $used }.
# $month (which month) $day (up to which day) $plan (plan)
usage-plan = { $month } plan (up to { $day }): { $plan }.
# $month $day (numbers, a day)
usage-day = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
usage-your-plan = your plan
usage-of-data = data
usage-of-voice = calls
# $what (data or calls) $total (in the plan) $used (used) $rest (left)
usage-use-left = { $what } { $used } of { $total }, { $rest } left
# $what (data or calls) $total (in the plan) $used (used) $rest (beyond)
usage-use-over = { $what } { $used } of { $total }, { $rest } beyond the plan
# $what (data or calls) $total (in the plan) $used (used)
usage-use-of = { $what } { $used } of { $total }
# $what (data or calls) $total (in the plan)
usage-use-all = { $what } { $total }, all of it used
# $what (data or calls) $total (in the plan)
usage-use-unused = { $what } { $total }, none of it used
# $what (data or calls) $used (used)
usage-use-alone = { $what } { $used }
# $what (data or calls)
usage-use-none = no { $what }
# $month (which month) $yuan (yuan)
usage-amount = Your { $month } bill is { $yuan } yuan.
# $month (which month) $yuan (yuan) $day (due date)
usage-amount-by = Your { $month } bill is { $yuan } yuan, due by { $day }.
# $month (which month) $yuan (yuan)
usage-amount-paid = Your { $month } bill, { $yuan } yuan, is paid.
# $month (which month) $yuan (yuan)
usage-amount-settled = Your { $month } bill, { $yuan } yuan, is paid; nothing to do.
# $month (which month) $yuan (yuan) $over (paid too much, yuan)
usage-amount-over = Your { $month } bill, { $yuan } yuan, is paid; the { $over } yuan more that you paid is on your account.
# $month (which month) $yuan (yuan) $owed (still to pay, yuan)
usage-amount-owed = Your { $month } bill is { $yuan } yuan, of which { $owed } yuan is to be paid.
# $month (which month) $yuan (yuan) $owed (still to pay, yuan) $day (due date)
usage-amount-due = Your { $month } bill is { $yuan } yuan; please pay it by { $day }.
# $month (which month) $yuan (yuan) $owed (still to pay, yuan) $day (due date)
usage-amount-rest-due = Your { $month } bill is { $yuan } yuan; please pay the remaining { $owed } yuan by { $day }.
# $month (which month) $yuan (yuan) $owed (still to pay, yuan) $day (due date)
usage-amount-overdue = Your { $month } bill is { $yuan } yuan; { $owed } yuan is not on record as paid and was due by { $day }. If you have paid it, please disregard this.
# $month (which month)
usage-amount-none = Your { $month } bill is 0 yuan, nothing to pay.
# $month (which month) $yuan (yuan)
usage-amount-credit = Nothing to pay for { $month }: the bill is { $yuan } yuan in your favour.
# $yuan (yuan)
usage-balance = Your account balance is { $yuan } yuan.
# $yuan (yuan)
usage-balance-aside = Your account balance is { $yuan } yuan; it has not been taken off this bill.
# $yuan (yuan)
usage-arrears = Separately, your account shows { $yuan } yuan owed; to ask what for, reply “agent”.
# $yuan (yuan)
usage-arrears-unclear = Your account shows { $yuan } yuan owed; I can't see from it whether this bill is part of that. To ask, reply “agent”.
# $month (which month) $day (day) $yuan (before, yuan)
usage-was-corrected = (The bill for { $month } was corrected on { $day }; it was { $yuan } yuan before.)

# $month (which month) $yuan (yuan)
usage-total = { $month } comes to { $yuan } yuan:
# $month (which month) $yuan (yuan)
usage-total-credit = nothing to pay for { $month }, the bill is { $yuan } yuan in your favour:
# $note (a remark, may be empty) $total (what it comes to) $items (lines) $comparison (comparison)
usage-details = { $note }Here are the details; { $total }
    { $items }
    { $comparison }
    Is that clear?
# $note (a remark, may be empty) $total (what it comes to) $items (lines) $comparison (comparison)
usage-verified = { $note }I have checked it right away; { $total }
    { $items }
    { $comparison }
    Is that clear? If it still looks wrong, I note it down and a colleague verifies it.
usage-choice-clear = That's clear
usage-choice-wrong = Still wrong
usage-hint-clear = If that is clear, reply “1”; if it still looks wrong, reply “2”, and a colleague verifies it.
# $item (line) $yuan (yuan)
usage-line = · { $item } { $yuan } yuan
# $item (line) $yuan (yuan)
usage-line-off = · { $item } −{ $yuan } yuan
usage-no-items = The bill has a total only, no items.
usage-item-plan = monthly plan fee
usage-item-data_overage = data beyond the plan
usage-item-voice_overage = calls beyond the plan
usage-item-overage = use beyond the plan
usage-item-value_added = value-added services
usage-item-discount = discount
usage-item-other = other fees
# $last (the month before)
usage-same = The same as { $last }.
# $last (the month before) $yuan (yuan)
usage-more = { $yuan } yuan more than { $last }.
# $last (the month before) $yuan (yuan)
usage-less = { $yuan } yuan less than { $last }.
# $month (which month)
usage-no-last = There is no bill of the month before { $month } to compare with.
# $yuan (yuan) $item (line) $why (why)
usage-change-more = { $yuan } yuan more is { $item }: { $why }.
# $yuan (yuan) $item (line) $why (why)
usage-change-less = { $yuan } yuan less is { $item }: { $why }.
# $yuan (yuan) $item (line) $why (why)
usage-of-overage = { $item }, { $yuan } yuan: { $why }.
# $total (in the plan) $used (used) $over (beyond)
usage-why-beyond = { $over } beyond the plan, which has { $total }; { $used } was used
# $total (in the plan) $used (used) $over (beyond) $last (the month before) $was (in the plan then)
usage-why-beyond-less = { $over } beyond the plan, which has { $total }; { $used } was used. In { $last } the plan had { $was }; on record it is the same plan, and I can't see from the account why it has less
# $from $to (plans)
usage-why-plan-changed = the plan changed from “{ $from }” to “{ $to }”
# $last (the month before)
usage-why-new = { $last } had none
# $month (which month)
usage-why-gone = { $month } has none any more
# $last $month (both months) $from $to (yuan)
usage-why-changed = { $from } yuan in { $last }, { $to } yuan in { $month }
# $last $month (both months) $to (yuan)
usage-why-off-new = { $to } yuan off in { $month }, none in { $last }
# $last $month (both months) $from (yuan)
usage-why-off-gone = { $from } yuan off in { $last }, none in { $month }
# $last $month (both months) $from $to (yuan)
usage-why-off-changed = { $from } yuan off in { $last }, { $to } yuan off in { $month }
usage-why-unproved-use = on record the use did not go beyond the plan; I can't see from the account why it is charged
# $last $month (both months) $from $to (yuan)
usage-why-unproved-plan = { $from } yuan in { $last }, { $to } yuan in { $month }; on record the plan is the same, and I can't see from the account why it changed
# $last $month (both months) $from $to (yuan)
usage-why-unproved-other = { $from } yuan in { $last }, { $to } yuan in { $month }; I can't see from the account what it is for
# $yuan (yuan)
usage-unlisted = { $yuan } yuan of the difference is in none of the lines.
usage-all-explained = That is all of the difference.
# $yuan (yuan)
usage-unexplained = For { $yuan } yuan of it I can't see the cause from the account.

# $month (which month) $ticket (number) $owner (who) $day $time (by when)
usage-doubt-kept = All right, your doubt about the bill for { $month } is noted under { $ticket }. { $owner } verifies it, and you get the answer here by { $day }, { $time }.
# $month (which month) $ticket (number) $owner (who) $day $time (by when)
usage-doubt-known = Your doubt about the bill for { $month } is noted already, under { $ticket }. { $owner } verifies it, and you get the answer here by { $day }, { $time }. What you said just now is added to it.
usage-sorry = I'm sorry that your bill worries you and that you had to ask.
# $month (month) $ticket (number) $owner (who has it) $day $time (deadline) asked how far it is
usage-doubt-stands = It is still being verified: your doubt about the bill for { $month }, { $ticket }, is with { $owner }, and you get the answer here by { $day }, { $time }. I'm sorry for the wait; what you said just now is added to it.
usage-hint-more = If there is more about the bill, just say so and I add it to what is noted; otherwise there is no need to reply.
# $month (month) $ticket (number) the customer wants it verified no more
usage-doubt-off = All right, your doubt about the bill for { $month } ({ $ticket }) is withdrawn; nobody verifies it any more.
# the customer says that they didn't ask about a bill, and none is doubted
usage-doubt-none = All right, we leave the bill; no doubt was noted down.
usage-doubt-told = All right, I tell you here what comes of it.
usage-owner-billing_doubt = Customer service
usage-owner-billing_dispute = A supervisor
# $name (how they are called) $month (which month) $ticket (number) $answer (the colleague's answer as written)
usage-answer-say = Hello { $name }, this is { $company }. Your doubt about the bill for { $month } ({ $ticket }) has been verified. The answer:
    { $answer }
    Does that settle it?
usage-answer-settled = That settles it
usage-answer-unsettled = It doesn't settle it
usage-answer-hint = If that settles it, reply “1”; if not, reply “2”, and a supervisor verifies it anew.
# Text message. $link (link)
usage-answer-text = { $company }: there is an answer to your question about your bill: { $link } Help { $hotline }
# $ticket (number)
usage-answer-closed = All right, { $ticket } is closed. Thank you for telling us.
# $ticket (number) $owner (who) $day $time (by when)
usage-answer-raised = I see, that answer did not settle it, and we are sorry. { $owner }, a supervisor, verifies it anew under { $ticket }, and you get the answer here by { $day }, { $time }.
