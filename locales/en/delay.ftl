### The customer hears of a delay: the reason, a request for understanding, and their choice (AP-4)

# $name (how they are called) $window (window) $minutes (minutes) $reason (reason)
delay-ask = Hello { $name }, this is { $company }. About our visit on { $window }: our installer will be about { $minutes } minutes late ({ $reason }). We are very sorry and ask for your understanding. What would suit you?
delay-wait = I can wait
delay-move = Another time
delay-cancel = Cancel this visit
delay-hint = Reply “1” to wait, “2” for another time, “3” to cancel this visit.
delay-ask-instead = All right. Another time, or don't you need this visit any more?
# $minutes (minutes)
delay-thanks = Thank you for waiting. The installer comes as soon as possible, about { $minutes } minutes late.
delay-over = Thank you. This visit has changed meanwhile; say “my appointments” to see it.
# Text message. $name (how they are called) $window (window) $minutes (minutes) $reason (reason) $link (link)
delay-text = { $company }: Hello { $name }, the visit on { $window } will be about { $minutes } minutes late ({ $reason }). We are very sorry. Wait, change or cancel: { $link } Hotline { $hotline }
