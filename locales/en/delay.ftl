### The customer hears of a delay: the reason, a request for understanding, and their choice (AP-4)

# $name (how they are called) $window (window) $minutes (minutes) $latest (by when) $reason (reason)
delay-ask = Hello { $name }, this is { $company }. About our visit on { $window }: our installer will be about { $minutes } minutes late ({ $reason }), here by { $latest }. We are very sorry and ask for your understanding. What would suit you?
# $name (how they are called) $window (window) $minutes (minutes) $reason (reason)
delay-ask-within = Hello { $name }, this is { $company }. About our visit on { $window }: our installer needs about { $minutes } minutes from now ({ $reason }), still within that time. We are sorry to keep you waiting and ask for your understanding. What would suit you?
# $name (how they are called) $window (window) $minutes (minutes) $reason (reason) $who (who is responsible, may be empty)
delay-ask-missed = Hello { $name }, this is { $company }. We are very sorry: we could not keep our visit on { $window } ({ $reason }); our installer needs about { $minutes } more minutes. We have cost you time and ask for your understanding. { $who } What would suit you?
delay-wait = I can wait
delay-move = Another time
delay-cancel = Cancel this visit
delay-hint = Reply “1” to wait, “2” for another time, “3” to cancel this visit.
delay-hint-instead = Reply “1” for another time, “2” to cancel this visit, or “I'll wait” after all.
delay-ask-instead = All right. Another time, or don't you need this visit any more?
# $minutes (minutes) $latest (by when)
delay-thanks = Thank you for waiting. The installer comes as soon as possible, about { $minutes } minutes late, by { $latest } at the latest.
# $minutes (minutes)
delay-thanks-begun = Thank you for waiting. The installer comes as soon as possible, in about { $minutes } minutes.
delay-over = Thank you. This visit has changed meanwhile; say “my appointments” to see it.
# Text message. $name (how they are called) $window (window) $minutes (minutes) $reason (reason) $link (link)
delay-text-within = { $company }: Hello { $name }, for the visit on { $window } our installer needs about { $minutes } more minutes ({ $reason }), still within that time. Sorry to keep you waiting. Change or cancel: { $link } Hotline { $hotline }
# Text message. $name (how they are called) $window (window) $minutes (minutes) $reason (reason) $link (link)
delay-text-missed = { $company }: Hello { $name }, we are very sorry, we could not keep the visit on { $window } ({ $reason }); about { $minutes } more minutes. Wait, change or cancel: { $link } Hotline { $hotline }
# Text message. $name (how they are called) $window (window) $minutes (minutes) $latest (by when) $reason (reason) $link (link)
delay-text = { $company }: Hello { $name }, the visit on { $window } will be about { $minutes } minutes late ({ $reason }), here by { $latest }. We are very sorry. Wait, change or cancel: { $link } Hotline { $hotline }
