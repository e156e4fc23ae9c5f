### The customer reads their code to the installer (CL-2, CL-3)

# $visit (which visit) $rated (yes: the code was sent already)
customer-code-closed = The code is right. The customer has confirmed, both have signed, and the visit is closed: { $visit }.{ $rated ->
    [yes] {""}
   *[no] {" "}Please remind the customer to send { $closeOutCode } from their phone to rate this visit; the score is theirs to give.
} Take your things, say goodbye with a smile and close the door softly.
# $visit (which visit) $left (tries left)
customer-code-wrong = The code is not right: { $visit }. Please ask the customer to read the latest message once more; { $left } tries left.
# $visit (which visit)
customer-code-locked = Too many were wrong: the code is no way for this visit any more, and a supervisor hears of it: { $visit }. Please let the customer confirm or sign on their own phone.
# $visit (which visit)
customer-code-gone = No report waits for the customer: { $visit }. Say “done” first; if the customer says something is open, see to it and report again.
# $visit (which visit)
customer-code-again = The customer has confirmed already: { $visit }.
# $visit (which visit)
customer-code-refused = This was not taken: the customer's phone on file is the same as yours, so it can't count as their own signature; a supervisor looks into it: { $visit }.
# $visit (which visit)
customer-code-doubted = The customer has said that something is open, so the code does not count: { $visit }. Please see to it, then say “done” with what was done; the customer gets a new code. Or they can reply “confirm” in their own chat.
