### The order ended elsewhere, or staff took the visit back: the customer hears at once, and why (AP-4)

# $name (how they are called) $kind (kind of work) $window (window)
taken-off-cancelled = Hello { $name }, this is { $company }. Your order ({ $kind }) has been withdrawn, so the visit on { $window } is cancelled and nobody will come. If you still need a visit, just tell me and I'll arrange it.
# $name (how they are called) $kind (kind of work) $window (window)
taken-off-done = Hello { $name }, this is { $company }. Your order ({ $kind }) has been completed, so the visit on { $window } is no longer needed. If the problem is still there, just tell me and I'll arrange a visit.
# Text message. $name (how they are called) $kind (kind of work) $window (window) $link (link)
taken-off-text-cancelled = { $company }: Hello { $name }, your order ({ $kind }) has been withdrawn and the visit on { $window } is cancelled. Still need one? { $link } Hotline { $hotline }
# Text message. $name (how they are called) $kind (kind of work) $window (window) $link (link)
taken-off-text-done = { $company }: Hello { $name }, your order ({ $kind }) has been completed and the visit on { $window } is cancelled. Still a problem? { $link } Hotline { $hotline }
# $name (how they are called) $kind (kind of work) $window (window)
taken-off-asked = Hello { $name }, this is { $company }. As you asked, your order ({ $kind }) and the visit on { $window } are cancelled. If you didn't ask for it, or need a visit again, just tell me and I'll arrange it.
# $name (how they are called) $kind (kind of work) $window (window)
taken-off-later = Hello { $name }, this is { $company }. As you asked, the visit on { $window } ({ $kind }) is cancelled; your order stays open. Tell me when it suits you and I'll arrange it.
# $name (how they are called) $kind (kind of work) $window (window)
taken-off-solved = Hello { $name }, this is { $company }. Your problem ({ $kind }) has been solved, so the visit on { $window } is no longer needed. If it is still there, just tell me and I'll arrange a visit.
# $name (how they are called) $kind (kind of work) $window (window)
taken-off-mistaken = Hello { $name }, this is { $company }. We are very sorry: we made your order ({ $kind }) twice, so the visit on { $window } is cancelled and nobody will come. If you still need a visit, just tell me and I'll arrange it.
# Text message. $name (how they are called) $kind (kind of work) $window (window) $link (link)
taken-off-text-asked = { $company }: Hello { $name }, as you asked, your order ({ $kind }) and the visit on { $window } are cancelled. Still need one? { $link } Hotline { $hotline }
# Text message. $name (how they are called) $kind (kind of work) $window (window) $link (link)
taken-off-text-later = { $company }: Hello { $name }, as you asked, the visit on { $window } ({ $kind }) is cancelled; your order stays open. Another time: { $link } Hotline { $hotline }
# Text message. $name (how they are called) $kind (kind of work) $window (window) $link (link)
taken-off-text-solved = { $company }: Hello { $name }, your problem ({ $kind }) is solved and the visit on { $window } is cancelled. Still there? { $link } Hotline { $hotline }
# Text message. $name (how they are called) $kind (kind of work) $window (window) $link (link)
taken-off-text-mistaken = { $company }: Hello { $name }, we are very sorry, your order ({ $kind }) was made twice; the visit on { $window } is cancelled. Still need one? { $link } Hotline { $hotline }
# $name (how they are called) $kind (kind of work) $window (window) $reason (reason)
taken-off-kept = Hello { $name }, this is { $company }. We are very sorry: the visit on { $window } ({ $kind }) is cancelled. The reason: { $reason }. Your order stays open. Tell me when it suits you and I'll arrange it.
# What we say where the back office gave no reason
taken-off-our-plans = our plans have changed
# Text message. $name (how they are called) $kind (kind of work) $window (window) $reason (reason) $link (link)
taken-off-text-kept = { $company }: Hello { $name }, we are very sorry, the visit on { $window } ({ $kind }) is cancelled. The reason: { $reason }. Your order stays open. Another time: { $link } Hotline { $hotline }
# $name (how they are called) $kind (work)
taken-off-order-cancelled = Hello { $name }, this is { $company }. Your order ({ $kind }) has been withdrawn, so there is no visit to arrange any more. If you still need one, just tell me and I'll arrange it.
# $name (how they are called) $kind (work)
taken-off-order-done = Hello { $name }, this is { $company }. Your order ({ $kind }) has been completed, so there is no visit to arrange any more. If the problem is still there, just tell me and I'll arrange one.
# Text message. $name (how they are called) $kind (work) $link (link)
taken-off-text-order-cancelled = { $company }: Hello { $name }, your order ({ $kind }) has been withdrawn; there is no visit to arrange any more. Still need one? { $link } Hotline { $hotline }
# Text message. $name (how they are called) $kind (work) $link (link)
taken-off-text-order-done = { $company }: Hello { $name }, your order ({ $kind }) has been completed; there is no visit to arrange any more. Still a problem? { $link } Hotline { $hotline }
