### The order ended elsewhere, and the agreed visit with it (AP-4)

# $name (how they are called) $kind (kind of work) $window (window)
taken-off-cancelled = Hello { $name }, this is { $company }. Your order ({ $kind }) has been withdrawn, so the visit on { $window } is cancelled and nobody will come. If you still need a visit, just tell me and I'll arrange it.
# $name (how they are called) $kind (kind of work) $window (window)
taken-off-done = Hello { $name }, this is { $company }. Your order ({ $kind }) has been completed, so the visit on { $window } is no longer needed. If the problem is still there, just tell me and I'll arrange a visit.
# Text message. $name (how they are called) $kind (kind of work) $window (window) $link (link)
taken-off-text = { $company }: hello { $name }, your order ({ $kind }) has ended and the visit on { $window } is cancelled. Still need one? { $link } Hotline { $hotline }
