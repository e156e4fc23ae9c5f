### Reminders of a visit: the evening before, and two hours before. Silence never cancels

# $name (how they are called) $kind (kind of work) $window (window) $late (will be late, may be empty)
reminder-ask-evening = Hello { $name }, this is { $company }. A reminder: our installer comes on { $window } ({ $kind }).{ $late } Does that still suit you? Without an answer we come as agreed.
# $name (how they are called) $kind (kind of work) $window (window) $late (will be late, may be empty)
reminder-ask-soon = Hello { $name }, this is { $company }. Our installer comes today, { $window } ({ $kind }). Please have somebody at home and your phone at hand.{ $late }
# $name (how they are called) $kind (kind of work) $window (window) $late (will be late, may be empty) $change (how it is changed)
reminder-ask-near = Hello { $name }, this is { $company }. Our installer comes today, { $window } ({ $kind }). Please have somebody at home and your phone at hand.{ $late } { $change }
# $minutes (minutes) $latest (latest time)
reminder-late = {" "}Our installer said about { $minutes } minutes late, here by { $latest }.
reminder-confirm = Confirm
reminder-move = Another time
reminder-cancel = Cancel the visit
reminder-hint = Reply “1” to confirm, “2” for another time, “3” to cancel; without an answer we come as agreed.
# $change (how it is changed)
reminder-hint-near = Reply “1” to confirm; without an answer we come as agreed. { $change }
reminder-ask-instead = All right. Another time, or don't you need the visit any more?
# $name (how they are called, not used here) $kind (kind of work, not used here) $window (window)
reminder-thanks = Thank you, see you on { $window }.
# Text message. $name (how they are called) $kind (kind of work) $window (window) $late (will be late, may be empty) $link (link)
reminder-text = { $company }: Hello { $name }, a reminder of our visit on { $window } ({ $kind }).{ $late } Confirm, change or cancel: { $link } Hotline { $hotline }
# Text message, too near to be changed. $name (how they are called) $kind (kind of work) $window (window) $late (will be late, may be empty) $link (link)
reminder-text-near = { $company }: Hello { $name }, a reminder of our visit on { $window } ({ $kind }); please have somebody at home.{ $late } Confirm: { $link } To change it, call { $hotline }
