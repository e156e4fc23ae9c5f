### Cancelling a visit

cancel-recap = Back to cancelling your visit.
cancel-nothing = You have no visit booked, so there is nothing to cancel.
# $window (window) $kind (kind of work; may be left unused)
cancel-too-late = Your visit, { $window }, is less than { $changeMinutes ->
    [120] two hours
   *[other] { $changeMinutes } minutes
} away and can't be cancelled here any more; a colleague will see what can be done.
# $window (window) its time has come or gone
cancel-begun = The time of your visit, { $window }, has come, so it can't be cancelled here any more. If nobody has arrived, reply “a person” and a colleague will see what can be done, or call { $hotline }.
# $window (window) $kind (kind of work)
cancel-ask-reason = You would like to cancel the { $kind } visit, { $window }. May I ask why?
# $visits (several visits, each named once)
cancel-several-ask-reason = You would like to cancel these visits: { $visits }. May I ask why?
cancel-reason-solved = It works again
cancel-reason-time = The time doesn't suit
cancel-reason-unwanted = I don't need it any more
cancel-reason-unsaid = I'd rather not say
cancel-hint-reason = Please choose one, or give the reason in a few words.
# $window (window) $kind (kind of work)
cancel-ask-end = The { $kind } visit, { $window }: what shall I do?
# $visits (several visits, each named once)
cancel-several-ask-end = These visits: { $visits }. What shall I do?
# one of several visits. $window (window) $kind (kind of work)
cancel-visit = { $kind }, { $window }
# $first $rest (visits)
cancel-visits = { $first }; { $rest }
cancel-end-move = Change it to another time
cancel-end-close-order = Cancel the visit and the order
cancel-several-end-close-order = Cancel these visits and their orders
cancel-end-keep-order = Cancel this visit only, keep the order for later
cancel-several-end-keep-order = Cancel these visits only, keep the orders for later
cancel-end-nothing = Don't cancel
# "No need" may mean either
cancel-ask-unneeded = Do you mean that you don't need the visit, or that it need not be cancelled? Please choose:
# Neither is cancelled before it is said whether the order goes as well
cancel-ask-order = Not cancelled yet. Shall I cancel the order as well? “Yes” cancels both, “no” only the visit.
cancel-hint-order = Please reply “yes” (visit and order) or “no” (only the visit); until then everything stays as it is.
# Asked whether it is cancelled before the reason was told
cancel-not-yet = Not cancelled yet: the visit stands until you confirm.
# Asked whether the installer knows
cancel-installer-told = We tell the installer as soon as it is cancelled; you need not.
# Asked what cancelling costs
cancel-cost = Whether anything is charged for cancelling I can't say for certain; reply “a person” and a colleague tells you. Nothing is cancelled until you choose.
# Asked something else
cancel-cannot-say = I can't say for certain; reply “a person” and a colleague tells you.
cancel-hint-end = Please reply with a number; until then everything stays as it is.
# $visits (several visits, each named once)
cancel-several-kept = All right, nothing was cancelled. These visits stand: { $visits }.
# $window (window) $visit (which visit; may be empty)
cancel-kept = All right, nothing was cancelled: { $window }{ $visit } stands.
# $window (window) $kind (kind of work)
cancel-done = The { $kind } visit, { $window }, is cancelled, and the order with it. Write whenever you need us.
# $visits (several visits, each named once)
cancel-several-done = These visits are cancelled, and the orders with them: { $visits }. Write whenever you need us.
# $window (window) $kind (kind of work)
cancel-done-order-open = The { $kind } visit, { $window }, is cancelled; the order stays open. To book again, just name a time.
# $visits (several visits, each named once)
cancel-several-done-order-open = These visits are cancelled: { $visits }; the orders stay open. To book again, just name a time.
cancel-changed-meanwhile = This visit has just been changed. Say “my appointments” to see how it stands.
# They don't want work of which they have neither a visit nor an order. $kind (work)
cancel-none-of-kind = There is no { $kind } booked or ordered for you, so nobody comes for that.
# The same, and a visit of another kind is agreed. $kind (work) $agreed (work of the agreed visit) $window (window)
cancel-none-of-kind-stands = There is no { $kind } booked or ordered for you, so nobody comes for that. The { $agreed } visit of { $window } stands; if it is that one you don't want, say “cancel the { $agreed }”.
# $thing (what it would be about: the tv)
cancel-none-of-thing = There is no visit and no order for the { $thing }, so nobody comes for that.
# The same, and a visit about something else is agreed. $thing $agreed (its work) $window (window)
cancel-none-of-thing-stands = There is no visit and no order for the { $thing }, so nobody comes for that. The { $agreed } visit of { $window } stands; if it is that one you don't want, say “cancel the { $agreed }”.
