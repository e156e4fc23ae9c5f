### Words for the installer: a dog, a call from downstairs

# $text (the customer's words) $window (window) $kind (kind of work), in all that follow
note-kept = All right, the installer of { $window } ({ $kind }) sees this when setting out: “{ $text }”.
# $text (the customer's words) $window (window) $kind (kind of work)
note-told = All right, this goes to the installer of { $window } ({ $kind }) right now: “{ $text }”.
# $text (the customer's words) $window (window) $kind (kind of work)
note-not-kept = Sorry, “{ $text }” could not be kept with the order of { $window } ({ $kind }). Please tell the installer when they call, or reply “person” and a colleague passes it on.
note-no-visit = You have no visit agreed, so there is nothing to keep this with yet. To book one, say what is wrong and when; then say it again.
# $text (the customer's words)
note-kept-for-later = All right, this is kept with your order, and the installer who comes will see it: “{ $text }”. No time is agreed yet; name one and I book it.
# $text (the customer's words) $window (window) $kind (kind of work)
noted-say = The customer of { $window } ({ $kind }) says: “{ $text }”.
note-ask-address = All right, please send me the correct address (estate, building, flat): the installer reads it, and a colleague puts it right.
# $day $time (until when) $ticket (number) behind what was kept for the installer
note-address-by = A colleague puts the address of this visit right by { $day }, { $time }, and tells you here, number { $ticket }; until then it reads as before.
note-taken-back = All right, that is deleted; the installer does not see it.
note-nothing-kept = Nothing of what you wrote last is kept with the order, so the installer does not see it.
note-read-already = Sorry, the installer has set out and has read that already; it can't be taken back.
