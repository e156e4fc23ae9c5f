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
note-ask-address = All right, please send me the correct address (estate, building, flat), and I pass it on to the installer. If it is in another part of town, or to be changed on file, say “person” for a colleague.
