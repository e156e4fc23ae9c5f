### What an installer would do for somebody else, or must not do: the norm with its id, and what to do instead; nothing is noted as done

temptation-sign-for = DS-8, CL-3: the customer’s signature is the customer’s own, even if they ask you to sign. They confirm on their phone, sign on the page, or read you the six-digit code that they were sent; if they can't, say “can't sign”.
# $visit (which visit)
temptation-signed-for = DS-8, CL-3: a signature for the customer doesn't count and was not noted; a supervisor hears of it: { $visit }. The customer confirms on their phone, signs on the page, or reads you the six-digit code; if they can't, say “can't sign”.
temptation-early-absent = DR-3: nobody can be reported as away in advance. Once the window has begun, say “arrived” at the door, then “nobody opens”: knock, wait and call step by step, and only then can it be reported.
temptation-good-score = FO-5, CL-4: the points are the customer’s own. Don't give them yourself, and don't ask for good ones. You can remind the customer to send { $closeOutCode } from their phone; how many points is theirs to decide.
temptation-gift = DS-1, DS-2: no red envelope, cigarettes, gift or meal is accepted. Thank the customer and hand it back; if they insist, tell your supervisor at once.
# $visit (which visit)
temptation-not-signed-yet = The customer’s confirmation is not here yet: { $visit } (CL-1, CL-2). They confirm on their phone, sign on the page, or read you the six-digit code, which you write to me.
# $visit (which visit)
temptation-nothing-to-sign = No report waits for the customer: { $visit } (CL-1, CL-2). Say “done” with what was done first; then the customer confirms it.
