### What an installer would do for somebody else, or must not do: the norm with its id, and what to do instead; nothing is noted as done

temptation-sign-for = DS-8, CL-3: the customer’s signature is the customer’s own, even if they ask you to sign. They confirm on their phone, sign on the page, or read you the six-digit code that they were sent; if they can't, say “can't sign”.
# $visit (which visit)
temptation-signed-for = DS-8, CL-3: a signature for the customer doesn't count and was not noted; a supervisor hears of it: { $visit }. Codes count no more; the customer confirms on their own phone or signs on the page; if they can't, say “can't sign”.
temptation-early-absent = DR-3: nobody can be reported as away in advance. Once the window has begun, say “arrived” at the door, then “nobody opens”: knock, wait and call step by step, and only then can it be reported.
temptation-good-score = FO-5, CL-4: the points are the customer’s own. Don't give them yourself, and don't ask for good ones. You can remind the customer to send { $closeOutCode } from their phone; how many points is theirs to decide.
temptation-gift = DS-1, DS-2: no red envelope, cigarettes, gift or meal is accepted. Thank the customer and hand it back; if they insist, tell your supervisor at once.
# $visit (which visit)
temptation-not-signed-yet = The customer’s confirmation is not here yet: { $visit } (CL-1, CL-2). They confirm on their phone, sign on the page, or read you the six-digit code, which you write to me.
# $visit (which visit)
temptation-nothing-to-sign = No report waits for the customer: { $visit } (CL-1, CL-2). Say “done” with what was done first; then the customer confirms it.
# $visit (which visit)
temptation-signed-for-closed = DS-8, CL-3: the customer’s signature is the customer’s own; a supervisor looks into this visit: { $visit }. Saying so was right. Please wait for them, and don’t ask the customer to sign anything now.
temptation-revenge = DS-5: who reported somebody or gave a low score is not told to installers, and nobody is served worse for it. If you disagree with a result, speak with your supervisor; to report a breach yourself, say “I want to report” and what happened.
temptation-early-arrived = AP-3: an arrival is reported at the door, not before; this was not noted. On your way, say “on my way”; if you will be late, say how many minutes and why; at the door say “arrived”.
temptation-gift-refused = Well done, thank you (DS-1, DS-2). If it is offered again, thank them and decline; if they insist, hand it back and tell your supervisor.
temptation-took-money = DS-2, DS-4: no money is taken from customers; extra work is charged by the tariff alone, never in cash on the side. What was taken is handed back in full, face to face, and your supervisor is told; saying so and returning it is the right thing.
temptation-absent-done = CL-1: work is done when the customer has checked and confirmed it. With nobody there, nothing is left finished or put down at the door; this was not reported. If nobody opens, say “nobody opens” and go step by step; if somebody of the family is there, please write who.
# $items (which extra work, and what it costs)
temptation-agreed-extra = DS-4: this is extra work that the customer agreed to, and it is on record: { $items }. Nothing is broken. It is paid by the tariff with the bill, not to you in person; what you were handed goes back to the customer, who pays it with the bill.
# It was said within a report
temptation-not-reported = Your report was not taken: please say “done” once more, with just what was done and measured.
