### A compensation for a missed visit was approved

# $days (days)
compensated-within = , within { $days } days
# $name (how they are called) $yuan (yuan) $within (within how long, may be empty)
compensated-say = Hello { $name }, this is { $company }. Because we missed our visit you receive { $yuan } yuan, credited to your account{ $within }. We apologise once more.
# Text message. $name (how they are called) $yuan (yuan) $within (within how long, may be empty)
compensated-text = { $company }: Hello { $name }, because we missed our visit you receive { $yuan } yuan, credited to your account{ $within }. We apologise once more. Hotline { $hotline }
# $window (window)
compensation-open = The compensation for the visit that we missed on { $window } is with a supervisor; you hear from us as soon as it is approved. To ask how it stands, reply “a person”.
# $window (window)
compensation-approved = The compensation for the visit that we missed on { $window } is approved; the message that we sent you says how much and when. With any question reply “a person”.
# Nothing has gone wrong: asked what there is if somebody is late
compensation-if-late = If somebody is late or can't come, you hear it first, with the reason, and it is for you to wait, choose another time or cancel. If we miss it through our own fault, we apologise and book anew at once; a supervisor reviews a compensation by our rules, and you hear as soon as it is approved.
compensation-by-person = A compensation is for a colleague to look into and answer; reply “a person” and I pass it on at once.
