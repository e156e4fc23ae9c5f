### The back office has moved a visit; the customer hears at once, and their wish counts (AP-4)

# $name (how they are called) $from (window before) $window (window now)
rescheduled-ask-plain = Hello { $name }, this is { $company }. We are very sorry: your visit on { $from } has to move to { $window }. Does that suit you?
rescheduled-fine = That's fine
rescheduled-move = Another time
rescheduled-cancel = Cancel this visit
rescheduled-hint = Reply “1” if that is fine, “2” for another time, “3” to cancel this visit.
# $name (how they are called, not used here) $from (window before, not used here) $window (window now)
rescheduled-thanks = Thank you, see you on { $window }.
# Text message. $name (how they are called) $from (window before) $window (window now) $link (link)
rescheduled-text-plain = { $company }: Hello { $name }, we are very sorry, your visit on { $from } has to move to { $window }. If that doesn't suit: { $link } Hotline { $hotline }
# $name (how they are called) $from (window before) $window (window now) $reason (reason)
rescheduled-ask-because = Hello { $name }, this is { $company }. We are very sorry: your visit on { $from } has to move to { $window }. The reason: { $reason }. Does that suit you?
# Text message. $name (how they are called) $from (window before) $window (window now) $reason (reason) $link (link)
rescheduled-text-because = { $company }: Hello { $name }, we are very sorry, your visit on { $from } has to move to { $window }. The reason: { $reason }. If that doesn't suit: { $link } Hotline { $hotline }
# $name (how they are called) $from (window before) $window (window now)
rescheduled-ask-asked = Hello { $name }, this is { $company }. As you asked, your visit has moved from { $from } to { $window }. Is that right?
# Text message. $name (how they are called) $from (window before) $window (window now) $link (link)
rescheduled-text-asked = { $company }: Hello { $name }, as you asked, your visit has moved from { $from } to { $window }. If that doesn't suit: { $link } Hotline { $hotline }
# $name (how they are called) $kind (work) $window (window now)
rescheduled-ask-booked = Hello { $name }, this is { $company }. We have arranged { $kind ->
    [inspection] an inspection
    [installation] an installation
   *[other] a { $kind }
} visit for you: { $window }. Does that suit you? If not, you choose another time.
# Text message. $name (how they are called) $kind (work) $window (window now) $link (link)
rescheduled-text-booked = { $company }: Hello { $name }, we have arranged { $kind ->
    [inspection] an inspection
    [installation] an installation
   *[other] a { $kind }
} visit for you on { $window }. If that doesn't suit, choose your own time: { $link } Hotline { $hotline }
