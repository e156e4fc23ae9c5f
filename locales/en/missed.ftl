### Not coming, and promises not kept: apology, reason, a new time at once (AP-4, AP-5)

# $name (how they are called) $kind (kind of work) $window (window) $reason (reason)
cannot-come-sorry = Hello { $name }, this is { $company }. We are very sorry: our installer can't come on { $window } ({ $kind }; { $reason }), and nobody else is free then. Please forgive us, and tell us a time that suits you.
# Text message. $name (how they are called) $kind (kind of work) $window (window) $reason (reason) $link (link)
cannot-come-text = { $company }: hello { $name }, we are very sorry, our installer can't come on { $window } ({ $kind }; { $reason }). Please choose another time: { $link } Hotline { $hotline }
# $name (how they are called) $kind (kind of work) $window (window)
missed-company = Hello { $name }, this is { $company }. We are very sorry: we did not come on { $window } ({ $kind }) as agreed and have cost you time. Let us agree a new time that suits you, right away.
# $name (how they are called) $kind (kind of work) $window (window)
missed-force-majeure = Hello { $name }, this is { $company }. Because of the weather or the like the visit on { $window } ({ $kind }) could not take place; we are sorry. Let us agree a new time that suits you.
# $name (how they are called) $kind (kind of work) $window (window)
missed-third-party = Hello { $name }, this is { $company }. For reasons at the site the visit on { $window } ({ $kind }) could not be completed; we are sorry. Let us agree a new time that suits you.
# $name (how they are called) $kind (kind of work) $window (window)
missed-customer = Hello { $name }, this is { $company }. Our installer came on { $window } ({ $kind }) and could not meet you. Tell us when it suits you and we'll agree a new time; if that isn't what happened, please reply “a person”.
# $responsible (who is responsible)
missed-responsible = { $responsible } is responsible for this from now on, until it is done.
# Text message. $name (how they are called) $kind (kind of work) $window (window) $link (link)
missed-text = { $company }: hello { $name }, the visit on { $window } ({ $kind }) did not take place as agreed; we are very sorry. Please choose a time, you come first: { $link } Hotline { $hotline }
