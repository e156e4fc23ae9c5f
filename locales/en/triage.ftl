### A look before a visit: the light, a restart; what helps saves a visit

triage-ask-light = Let me see whether it can be put right at once. Is the light marked LOS on the modem red, or blinking red? You can also just say when a visit would suit.
triage-light-red = Yes, red (or blinking)
triage-light-not_red = No
triage-light-unseen = I can't see it
triage-try-offline = Please unplug modem and router, wait 30 seconds, plug them in again and look after two minutes. Does it work?
triage-try-slow = Please switch the router off for 30 seconds, then try again close to it. Is it better?
triage-try-wifi = Please switch the router off for 30 seconds, put it up high with nothing in front, and try again. Is it better?
triage-try-tv = Please switch the set-top box off for 30 seconds, and check that its cable sits tight. Does it work?
triage-tried-helped = It works
triage-tried-no_help = It still doesn't
triage-tried-skipped = I'd rather have a visit
triage-hint = Please reply with a number; or just say when a visit would suit.
triage-again-light = Is the LOS light red? It is fine if you can't see it.
# they have tried it all already
triage-enough = No more trying then: we send somebody.
triage-again-tried = Does it work after the restart? If you would rather not try, just book a visit.
triage-helped = Good, that saves a visit; it is on record. Just tell me if anything else comes up.
