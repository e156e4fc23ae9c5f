### The customer can't sign (CL-3)

unsigned-ask-reason = Why can't the customer confirm? One sentence; a dispatcher takes it from there.
unsigned-hint-reason = Please give a reason, for example “the customer had to leave, only a child is at home”.
# $visit (which visit)
unsigned-left = Noted. The visit stays open and a dispatcher has it: { $visit }. Nobody signs for the customer; they can still confirm it themselves later.
# $visit (which visit)
unsigned-again = A dispatcher has it already: { $visit }.
# $visit (which visit)
unsigned-no-report = There is no report yet: { $visit }. If the work is done say “done” first, then why the customer can't sign; if it isn't, just say what is the matter.
