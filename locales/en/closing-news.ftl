### The installer hears that the customer confirmed, or that something is open (CL-1, CL-4, CL-5)

# $window (window) $kind (kind) $words (the customer's words) $rated (yes: the code was sent already)
closing-news-closed = The customer has confirmed, both have signed, and the visit is closed: { $window } { $kind }.{ $rated ->
    [yes] {""}
   *[no] {" "}Please remind the customer to send { $closeOutCode } from their phone to rate this visit; the score is theirs to give.
} Take your things, say goodbye with a smile and close the door softly.
# $window (window) $kind (kind) $words (the customer's words)
closing-news-doubted = The customer says that something is open: { $window } { $kind }, “{ $words }”. The visit is not closed. Please look at it now, and say “done” with what was done when it is.
# Text message. $window (window) $kind (kind) $words (the customer's words) $link (link) $rated (yes: the code was sent already)
closing-news-text-closed = { $company }: the customer has confirmed, { $window } { $kind } is closed.{ $rated ->
    [yes] {""}
   *[no] {" "}Please remind them to send { $closeOutCode } to rate it.
} { $link }
# Text message. $window (window) $kind (kind) $words (the customer's words) $link (link)
closing-news-text-doubted = { $company }: the customer says that something is open: { $window } { $kind }, “{ $words }”. Please look at it now: { $link }
# $window (window) $kind (kind of work) $words (empty)
closing-news-unconfirmed = The customer has not confirmed: { $window } { $kind }. The visit is not closed and the code does not count; please ask the customer what is still to be done.
# Text message. $window (window) $kind (kind of work) $words (empty) $link (link)
closing-news-text-unconfirmed = { $company }: the customer has not confirmed { $window } { $kind }; it is not closed. { $link }
# Just closed. $window (window) $kind (kind) $words (the customer's words)
closing-news-not-fixed = The visit that you have just closed, { $window } { $kind }: the customer says that it doesn't work: “{ $words }”. If you are still there, please have another look at once; if you have left, there is no need to go back: another time is being agreed with the customer.
# Text message. $window (window) $kind (kind) $words (the customer's words) $link (link)
closing-news-text-not-fixed = { $company }: { $window } { $kind }, just closed: the customer says that it doesn't work: “{ $words }”. If you are still there, please have another look at once: { $link }
