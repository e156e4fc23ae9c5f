### The installer can't come (AP-4, AP-5)

# $visit (which visit)
give-up-ask-sure = You can't make { $visit }, is that right? Then I look for somebody else first, and ask the customer for another time only when nobody is free.
# $visit (which visit), its window has begun
give-up-ask-sure-begun = { $visit }: you can't go, right? Its time has begun, so that it counts as missed; the customer gets an apology and another time.
give-up-yes = Right, I can't
give-up-no = I'll go after all
give-up-hint = Please reply “1” if you can't go, or “2” if you'll go.
# $visit (which visit)
give-up-kept = All right, { $visit } stays with you.
# $visit (which visit)
give-up-replaced = Somebody else will keep the time: { $visit }. You needn't go.
# $visit (which visit)
give-up-told = Nobody else is free then. The customer is told why at once and asked for another time: { $visit }. You needn't go.
# $visit (which visit)
give-up-missed = The window has begun, so this counts as a missed visit: { $visit }. The customer gets an apology and is asked for another time.
# $visit (which visit) $supervisor (supervisor and phone)
give-up-escalated = This visit is protected ({ $visit }) and can't simply be taken off; a supervisor has been told. Until they answer it stays yours; please call them at once: { $supervisor }.
