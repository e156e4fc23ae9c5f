### The time that a customer had wanted has become free

# $name (how they are called) $freed (free window) $window (agreed window)
freed-ask = Hello { $name }, this is { $company }. The time you had wanted, { $freed }, has become free. Shall we move the visit there from { $window }? Without an answer it stays as agreed.
freed-yes = Yes, move it
freed-no = No, leave it
freed-hint = Reply “1” to move it, “2” to leave it; without an answer it stays as agreed.
# $name (how they are called, not used here) $freed (free window, not used here) $window (agreed window)
freed-kept = All right, the visit stays on { $window }.
# $name (how they are called, not used here) $freed (the free window, not used here) $window (the window agreed now)
freed-waits-on = All right, the visit stays on { $window }; if another time that you wanted becomes free, I'll tell you at once.
# Text message. $name (how they are called) $freed (free window) $window (agreed window) $link (link)
freed-text = { $company }: Hello { $name }, the time you wanted, { $freed }, has become free. To move the visit there: { $link } Otherwise it stays on { $window }. Hotline { $hotline }
# $window (agreed window) $kind (kind of work)
wait-earlier-kept = All right, your { $kind } visit on { $window } stays yours; if an earlier time becomes free, I'll tell you at once.
wait-earlier-no-visit = You have no visit booked. To book one, just say when it suits you, or “as soon as possible”.
wait-earlier-once-agreed = All right: once the time is agreed, I'll tell you at once if an earlier one becomes free.
