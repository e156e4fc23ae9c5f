### Which visit the installer means

# $window (window) $kind (kind of work) $name (how the customer is called)
which-visit-line = { $window } { $kind }, { $name }
which-visit-ask = Which visit is it?
# $whose (whom they named)
which-visit-not-yours = None of your visits is “{ $whose }”. Which one do you mean?
# $whose (whom they named)
which-visit-none-of = None of your visits is “{ $whose }”; nothing was changed.
which-visit-hint = Please reply with the number of the visit.
which-visit-none = You have no visits to make today or tomorrow.
# $visit (which visit)
which-visit-over = This visit ({ $visit }) is over; nothing was changed.
# $visit (which visit) $at (the time)
which-visit-closed = That visit ({ $visit }) was closed at { $at }; nothing was changed.
# $visit (which visit) $problem (the problem)
which-visit-left = This visit ({ $visit }) has ended for now: { $problem }; nothing was changed. If it can be done after all, reply “it works after all” first, and then report it done.
# $visit (which visit) $at (when they arrived)
which-visit-arrived = You arrived at this visit at { $at }; nothing was changed and the customer has not been told: { $visit }. If you mean another visit, say so again with its time or its customer.
