### Dispatchers and supervisors look after any visit in their chat

handle-ask-which = Which visit? Name the customer, the last four figures of the phone, the order, the installer or the area.
handle-hint-which = A name, the last four figures of the phone or an order number, such as “0001”; “never mind” to leave it.
handle-none = There is no such visit (from today on, in your areas). Please give the customer's name, the last four figures of the phone or the order again. For an order without a time write “book” and the name.
handle-several = Which one?
# $count (how many are listed)
handle-many = There are more than these { $count }. Choose one, or say it more exactly: the full name or the order.
# $installer (installer and phone) $journey (set out, arrived) $delay (delay that the customer was told of)
handle-stands = Installer: { $installer }{ $journey }{ $delay }
# $time (time)
handle-set-out = , set out at { $time }
# $time (time)
handle-arrived = , arrived at { $time }
# $time (time) $minutes (minutes)
handle-delay-told = , customer told at { $time }: { $minutes } minutes late
# $visit (which visit) $phone (phone) $address (address) $stands (installer and how it goes)
handle-ask-action = { $visit }
    Phone: { $phone }, address: { $address }
    { $stands }
    What shall be done?
# $visit (which visit) $phone (phone) $address (address) $stands (installer and how it goes) $day (day) $time (time)
handle-ask-action-after-limit = { $visit }
    Phone: { $phone }, address: { $address }
    { $stands }
    The order's limit is { $day } { $time }; this visit is later.
    What shall be done?
handle-do-late = It will be late, tell the customer
handle-do-cannot-come = Nobody can come, find somebody or another time
handle-do-missed = The customer was not met, or others kept us out
handle-do-move = Another time
handle-do-cancel = Cancel
handle-do-assign = Another installer
handle-hint = Please choose one by its number.
handle-ask-time = To which time?
handle-ask-installer = Who shall go?
handle-nobody = Nobody else can go at that time. What shall be done? Say “never mind” to leave it as it is.
# $installer (installer)
handle-installer-cannot = { $installer } can't go at that time: busy, or not for this area or this kind of work.
# $installer (installer)
handle-installer-already = { $installer } is the one who goes already.
# $what (what is done)
handle-ask-sure = { $what }. Is that right?
handle-yes = Yes, do it
handle-no = Not now
# $visit (which visit) $minutes (minutes) $reason (reason)
handle-what-late = { $visit }: tell the customer that it will be { $minutes } minutes late because of { $reason }
# $visit (which visit) $reason (reason)
handle-what-cannot-come = { $visit }: can't be kept because of { $reason }; find somebody else, or ask the customer for another time
# $visit (which visit) $cause (cause)
handle-what-missed = { $visit }: record that it did not take place (“{ $cause }”), tell the customer and ask for another time
# $visit (which visit) $window (window) $reason (reason)
handle-what-move = { $visit }: move it to { $window }, tell the customer why ({ $reason }), and tell the installer
# $visit (which visit) $reason (reason)
handle-what-cancel = { $visit }: cancel visit and order, tell the customer why ({ $reason }), and tell the installer
# $visit (which visit) $reason (reason, not used here)
handle-what-later = { $visit }: cancel the visit, keep the order, the customer will name another time; tell the installer
# $visit (which visit) $installer (installer)
handle-what-assign = { $visit }: the same time, with { $installer } instead
# $visit (which visit), in all that follow
handle-kept = All right, nothing was changed: { $visit }.
# $visit (which visit)
handle-done-late = The customer hears it now: { $visit }. What they choose goes to the installer.
# $visit (which visit)
handle-done-late-missed = The customer hears our apology and how long it still takes: { $visit }. Said after the window began, this counts as a miss; the installer still goes, and hears what the customer chooses.
# $visit (which visit)
handle-too-long = That late is as good as not coming: { $visit }. Please choose “Nobody can come”.
# $visit (which visit)
handle-gave-up-replaced = Another installer keeps it in time: { $visit }.
# $visit (which visit)
handle-gave-up-told = Nobody else can go; the customer hears the reason and chooses another time: { $visit }.
# $visit (which visit)
handle-gave-up-missed = The window has begun, so this is a miss: { $visit }. The customer hears an apology and chooses another time.
# $visit (which visit)
handle-gave-up-escalated = This visit is protected; a supervisor decides: { $visit }.
# $visit (which visit)
handle-missed-recorded = Recorded: { $visit }. The customer hears why and chooses another time; if they see it differently, a supervisor looks into it.
# $visit (which visit)
handle-missed-early = The window has not begun, so this can't be recorded yet: { $visit }. If the customer wants another time, choose “Move”. Nothing was changed.
# $visit (which visit) $window (window)
handle-done-move = Moved to { $window }: { $visit }. Customer and installer hear of it.
# $visit (which visit)
handle-done-cancel = Cancelled: { $visit }. Customer and installer hear of it.
# $visit (which visit)
handle-done-assign = Done: { $visit }. The new installer hears of it.
# $visit (which visit)
handle-needs-supervisor = This visit is protected ({ $visit }): only the customer or a supervisor may change it. Nothing was changed.
# $visit (which visit)
handle-taken = Something has just changed and it could not be done: { $visit }. Please try again.
# $visit (which visit)
handle-begun = The window has begun, so it can't be moved or cancelled any more ({ $visit }). If nobody can come, choose “Nobody can come”: it is a miss. If the customer wants the change, choose that as the reason. Nothing was changed.
# $visit (which visit)
handle-changed = This visit has changed meanwhile; nothing was done. It is now: { $visit }. Say it again if it is still to be done.
# $card (the visit)
handle-card-protected-dispatcher = Protected (we missed it before): only the customer or a supervisor moves or cancels it; another installer for the same time is fine.
    { $card }
# $card (the visit)
handle-card-protected-supervisor = Protected (we missed it before): a change is your decision, and goes on record.
    { $card }
# $visit (which visit)
handle-visit-protected = { $visit } (protected)
# $visit (which visit)
handle-has-arrived = The installer has arrived; nothing was changed: { $visit }.
# $visit (which visit)
handle-late-already = The customer knows already: { $visit }. The installer will hear what they choose.
# $visit (which visit)
handle-late-being-called = That is on record: { $visit }. The customer can't be reached just now; a colleague is asked to call.
handle-over = This visit is over or has changed; nothing was done.
handle-not-yours = Visits are changed by dispatchers and supervisors.
handle-why-move-asked = The customer asked for it
handle-why-asked = The customer doesn't need it any more
handle-why-later = The customer wants another time later (the order stays)
handle-why-solved = The problem is solved
handle-why-mistaken = The order was a mistake or made twice
handle-why-cannot-come = We can't come (find somebody else first; the order stays)
handle-reason-asked = the customer asked for it
handle-reason-later = the customer wants another time later
handle-reason-solved = the problem is solved
handle-reason-mistaken = the order was a mistake or made twice
