### Setting out and arriving (AP-3)

# $visit (which visit) $address (address)
set-out-done = All right, the customer hears that you are on your way: { $visit }, { $address }. Drive carefully, and say “arrived” when you are there.
# $about (trouble and the customer's words)
set-out-about = About it: { $about }
# $visit (which visit) $setOutHours (hours)
set-out-early = It is too early, and the customer has not been told: { $visit }. You can say so at most { $setOutHours } hours before; say “on my way” when you leave.
# $visit (which visit)
set-out-again = I have noted already that you set out: { $visit }.
# $visit (which visit)
set-out-changed = This visit was changed after you wrote, and the customer has not been told: { $visit }. If you are on the way now, please say “on my way” again.
# $visit (which visit)
set-out-after-arrival = Your setting out is noted as well: { $visit }. You have arrived already, so the customer is not told again.
# $visit (which visit) $said (when they said so)
set-out-late-report = Your setting out is noted afterwards: { $visit }, at { $said }. The promised time is over, so the customer is not told; say “arrived” when you are there.
# $visit (which visit)
set-out-late = The promised time is over: { $visit }. The customer has not been told and may be choosing another time. Call them before you go, and say “arrived” when you are there.
# “I’m off” alone, while the visit at hand is not reported as done
set-out-or-finished = The visit at hand isn’t reported as done yet, and nothing was noted. If the work is done, say “finished” and what was done; if you are off to the next customer, say “setting out”; if nobody opened, say “nobody opens”.
