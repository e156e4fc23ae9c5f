### Words for the installer: a dog, a call from downstairs

# $text (the customer's words) $window (window) $kind (kind of work)
note-kept = All right, the installer of { $window } ({ $kind }) sees this when setting out: “{ $text }”.
