### The installer reports that the work is done (CL-1, CL-2)

finish-none = There is no visit of yours in work now. Say “arrived” at the customer's door first, and “done” when the work is.
finish-recap = Back to your report.
# $visit (which visit)
finish-ask-done = { $visit }: what was done? For example “replaced the modem, new fibre connector”.
finish-hint-done = Please say in one sentence what was done; the customer reads it.
finish-ask-tests = What did you measure? Light or speed will do, for example “-22.5 dBm, down 940 Mbps”. If it can't be tested, say so and why.
finish-hint-tests = Please give the light (dBm) or the speed (Mbps), for example “-22.5 dBm, down 940 Mbps”; or say why it can't be tested.
finish-ask-why-not-measured = Why can't it be tested? One reason is enough; it goes on record.
# $items (required items that are open)
finish-ask-override = Required items are still open:
    { $items }
    If they are done, reply “all done” or the numbers, such as “1 2 done, 3 not done, …”; what is not done needs its reason, which a supervisor sees.
# $count (how many are left) $items (required items that are open, under the numbers they had)
finish-ask-override-left = { $count ->
    [one] One required item is still open:
   *[other] { $count } required items are still open:
}
    { $items }
    If one is done, reply with its number, such as “2 done”; what is not done needs its number and the reason, which a supervisor sees.
# $items (numbered items) asked once more
finish-ask-override-again = These are still open; “all done” if they are done, else the number and the reason:
    { $items }
finish-hint-override = Reply “all done” or the numbers; of what is not done, its number and the reason.
# $most (the highest number)
finish-beyond = The numbers only go up to { $most }, so nothing was noted.
# $why (the reason) $items (required items that are open)
finish-ask-which = Which of these is “{ $why }” about?
    { $items }
    Reply with the numbers, such as “1 3”, or “all of them”.
finish-hint-which = Please reply with the numbers, such as “1 3”, or “all of them”.
# $count (how many) $items (required items left open, each with its reason)
finish-left-open = ; { $count ->
    [one] One required item is left open
   *[other] { $count } required items are left open
}: { $items }
# $phrase (a forbidden phrase) $instead (what can be said)
finish-wording = . Please note: the customer would read “{ $phrase }”, which we don't use; better say “no”, and put it like this: “{ $instead }”
# $visit (which visit) $done (what was done) $tests (values) $left (required items left open, or empty) $lapses (extras that are off, or empty) $wording (a note on the wording, or empty)
finish-read-back = { $visit }
    Done: { $done }{ $tests }{ $left }{ $lapses }{ $wording }
    Is that right? A yes is your signature, and the customer sees it at once.
# The installer is not sure whether it is done
finish-ask-over = Is the work of this visit done?
finish-hint-over = Reply “yes, it is done” or “not yet”.
finish-is-over = Yes, it is done
finish-not-over = Not yet
finish-goes-on = All right, nothing is reported yet. When it is done, say “done” and what you did.
finish-right = Yes, I sign
finish-wrong = No, say it again
finish-hint-sure = Please reply “yes” or “no”.
# $visit (which visit)
finish-reported = Reported, and your signature is on record: { $visit }. Please let the customer check the work and confirm it themselves: on their phone, with a signature on the page, or by reading you the six-digit code that they were sent, which you write to me. If they can't, say “can't sign”.
# $visit (which visit)
finish-waits = This is reported already and waits for the customer: { $visit }. They can confirm or sign on their phone, or read you the six-digit code. To change the report say “done” with what was done; if they can't confirm, say “can't sign”.
# $visit (which visit)
finish-older = A later report is on record already; this one was written before it and doesn't count: { $visit }.
# $visit (which visit)
finish-not-arrived = Your arrival is not on record: { $visit }. Say “arrived” first, then send this report once more.
# $visit (which visit)
finish-over = This visit is over: { $visit }.
finish-undone = What is left to do, isn’t fixed or isn’t connected is not done: nothing was reported, and the customer is not asked to sign (CL-1). If you can go on, report it once it works; if you can’t, say “there is a problem” or what it is, such as “need a splitter”: the customer hears at once, and another visit is arranged where it takes one.
# $words (words of the report)
finish-unagreed = There is no yes of the customer's on record for “{ $words }”: extra work is done and reported only once they have seen its price on their own phone and agreed (DS-4). This report was not taken, and the customer hasn't seen it. To add it, say “extra” with what and how much, such as “extra: 1 socket”, and report once they agree; if nothing was added, report again without it. What is fitted already and isn't wanted has to come off again, and nothing may be charged.
# Only “all of them” was said to a list of what is open
finish-all-how = All of them done, or none of them? Nothing was noted: reply “all done” if they are done; what is not needs its number and the reason.
# Why nothing was measured, said while the open items are asked for. $why (the reason)
finish-untested = Noted why nothing was measured: { $why }.
