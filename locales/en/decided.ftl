### What the customer of a near visit has decided, for the installer

# $window (window) $kind (kind of work)
decided-say-waits = The customer will wait: { $window } { $kind }. Please come as soon as you can, safely.
# $window (window) $kind (kind of work)
decided-say-moved = The customer has moved the visit: no need to go for { $window } { $kind }.
# $window (window) $kind (kind of work)
decided-say-cancelled = The customer has cancelled: no need to go for { $window } { $kind }.
# $window (window) $kind (kind of work)
decided-say-company-moved = The dispatcher has moved it: no need to go to { $window }, { $kind }.
# $window (window) $kind (kind of work)
decided-say-company-cancelled = The dispatcher has cancelled it: no need to go to { $window }, { $kind }.
# $window (window) $kind (kind of work)
decided-say-reassigned = Another installer takes { $window } { $kind }: no need for you to go.
# $window (window) $kind (kind of work)
decided-say-done = The back office has closed { $window }, { $kind } as done: no need to go if you haven't been.
# $window (window) $kind (kind of work)
decided-say-missed = Nobody got to { $window }, { $kind } in time: it is on record, the customer is asked for another time, and there is no need to go now, unless you are at the door already: then say “arrived”.
# $window (window) $kind (kind of work)
decided-say-miss-recorded = { $kind }, { $window }: recorded as not done; the customer chooses another time, you need not wait any longer.
# $window (window) $kind (kind of work)
decided-say-not-reached = The customer can't be reached just now and doesn't know yet that you will be late: { $window } { $kind }. A colleague is asked to call; I'll tell you when they have got through.
# $window (window) $kind (kind of work)
decided-say-told-by-call = A colleague has told the customer by telephone that you will be late: { $window } { $kind }. Please come as soon as you can, safely.
# $window (window) $kind (kind of work)
decided-say-not-missed = { $kind }, { $window }: not over yet. Please call the customer again and wait a little.
# $window (window) $kind (kind of work) $minutes (minutes)
decided-say-delay-told = The customer has been told that you will be { $minutes } minutes late: { $window } { $kind }. Come earlier if you can; if that is wrong, tell me how late you will be.
# Text message. $said (one of the above)
decided-text = { $company }: { $said }
