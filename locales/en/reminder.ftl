### Reminders of a visit: the evening before, and two hours before. Silence never cancels

# $name (how they are called) $kind (kind of work) $window (window)
reminder-ask-evening = Hello { $name }, this is { $company }. A reminder: our installer comes on { $window } ({ $kind }). Does that still suit you? Without an answer we come as agreed.
# $name (how they are called) $kind (kind of work) $window (window)
reminder-ask-soon = Hello { $name }, this is { $company }. Our installer comes today, { $window } ({ $kind }). Please have somebody at home and your phone at hand.
reminder-confirm = Confirm
reminder-move = Another time
reminder-cancel = Cancel the visit
reminder-hint = Reply “1” to confirm, “2” for another time, “3” to cancel; without an answer we come as agreed.
reminder-ask-instead = All right. Another time, or don't you need the visit any more?
# $name (how they are called, not used here) $kind (kind of work, not used here) $window (window)
reminder-thanks = Thank you, see you on { $window }.
# Text message. $name (how they are called) $kind (kind of work) $window (window) $link (link)
reminder-text = { $company }: Hello { $name }, a reminder of our visit on { $window } ({ $kind }). Confirm, change or cancel: { $link } Hotline { $hotline }
