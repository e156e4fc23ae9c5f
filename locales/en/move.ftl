### Changing the time

move-recap = Back to changing the time of your visit.
# $window (window) the agreed time  $visit (visit) which visit it is
move-not-yet = The agreed time still is { $window }{ $visit }; nothing has been moved yet.
move-nothing = You have no visit booked. To book one, just tell me what is the matter and when suits you.
# $window (window)
move-too-late = Your visit, { $window }, is less than { $changeMinutes ->
    [120] two hours
   *[other] { $changeMinutes } minutes
} away and can't be changed here any more; a colleague will see what can be done.
change-here = To change or cancel it, just say so.
change-by-person = Within { $changeMinutes ->
    [120] two hours
   *[other] { $changeMinutes } minutes
} of a visit it can't be changed or cancelled here; reply “a person” and a colleague will see what can be done.
# $window (window) its time has come or gone
move-begun = The time of your visit, { $window }, has come and can't be changed here any more. If nobody has arrived, reply “a person” and a colleague will see what can be done, or call { $hotline }.
# $window (window) the installer is there already
move-at-work = The installer is at your place for { $window }, so the time can't be changed any more. If something isn't right, just say what, and the installer sees it at once; for anything else reply “a person”.
# $window (window) the time as agreed $visit (which visit; may be empty)
move-ask-time = Your visit is agreed for { $window }{ $visit }. When would you like it instead?
# $kind (kind of work) $from (window) the old one $window (window) the new one
move-confirm = Shall I move your { $kind } visit from { $from } to { $window }?
move-confirm-yes = Yes, move it
move-change-time = Another time
move-change-stop = Leave it as it is
move-ask-change = All right, would you like:
# $window (window) the one being read back
move-unsure = No hurry, the time stays as it was for now. If { $window } suits, reply “yes”; if not, name another time, or reply “leave it”.
# $window (window) the one being read back
move-hint-confirm = This is about moving it to { $window }. Reply “yes” to move it, name another time, or reply “leave it” to keep it.
# $window (window) the one being read back
move-not-done-yet = Not moved yet: reply “yes” and I move it to { $window }; or name another time, or reply “leave it” to keep it.
# $window (window) $kind (kind of work)
move-done = Moved: { $window }, { $kind } visit. Please keep your phone at hand.
# $window (window) $visit (which visit; may be empty)
move-kept = All right, the time stays: { $window }{ $visit }.
# $window (window) the time that stays $visit (which visit; may be empty)
move-stopped = All right, the time stays: { $window }{ $visit }. To cancel the visit, say “cancel the visit”.
move-changed-meanwhile = This visit has just been changed. Say “my appointments” to see how it stands.

# asked where there are several visits
which-appointment-ask = Which visit do you mean?
# $window (window) $kind (kind of work)
which-appointment-choice = { $window } { $kind }
which-appointment-hint = Please reply with the number of the visit.
