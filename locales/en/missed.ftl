### Not coming, and promises not kept: apology, reason, a new time at once (AP-4, AP-5)

# $name (how they are called) $kind (kind of work) $window (window) $reason (reason)
cannot-come-sorry = Hello { $name }, this is { $company }. We are very sorry: our installer can't come on { $window } ({ $kind }; { $reason }), and nobody else is free then. Please forgive us, and tell us a time that suits you.
# Text message. $name (how they are called) $kind (kind of work) $window (window) $reason (reason) $link (link)
cannot-come-text = { $company }: Hello { $name }, we are very sorry, our installer can't come on { $window } ({ $kind }; { $reason }). Please choose another time: { $link } Hotline { $hotline }
# $name (how they are called) $kind (kind of work) $window (window)
missed-company-again = Hello { $name }, this is { $company }. We have let you down again and are very sorry: we did not come on { $window } ({ $kind }) as agreed. It is with our supervisors as the gravest matter there is. Let us agree a new time that suits you, right away.
# $name (how they are called) $kind (kind of work) $window (window)
missed-company = Hello { $name }, this is { $company }. We are very sorry: we did not come on { $window } ({ $kind }) as agreed and have cost you time. Let us agree a new time that suits you, right away.
# $name (how they are called) $kind (kind of work) $window (window)
missed-force-majeure = Hello { $name }, this is { $company }. Because of the weather or the like the visit on { $window } ({ $kind }) could not take place; we are sorry. Let us agree a new time that suits you.
# $name (how they are called) $kind (kind of work) $window (window)
missed-third-party = Hello { $name }, this is { $company }. For reasons at the site (no access, a power cut) the visit on { $window } ({ $kind }) could not be completed; we are sorry. Let us agree a new time that suits you; if that isn't what happened, just tell me and a supervisor looks into it.
# $name (how they are called) $kind (kind of work) $window (window)
missed-customer = Hello { $name }, this is { $company }. Our installer came on { $window } ({ $kind }) and could not meet you. Tell us when it suits you and we'll agree a new time; if that isn't what happened (“I was at home”), just tell me and a supervisor looks into it.
# $responsible (who is responsible)
missed-responsible = { $responsible } is responsible for this from now on, until it is done.
# Text message. $name (how they are called) $kind (kind of work) $window (window) $link (link)
missed-text = { $company }: Hello { $name }, the visit on { $window } ({ $kind }) did not take place as agreed; we are very sorry. Please choose a time, you come first: { $link } Hotline { $hotline }
# Text message. $name (how they are called) $kind (kind of work) $window (window) $link (link)
missed-text-others = { $company }: Hello { $name }, the visit on { $window } ({ $kind }) could not be done; we are sorry. Please see why, choose another time, or tell us if it was otherwise: { $link } Hotline { $hotline }
# $name (how they are called) $kind (kind of work) $window (window)
missed-judged = Hello { $name }, a supervisor has looked into the visit on { $window } ({ $kind }) that you wrote about: it was our fault that nobody came as agreed. We are very sorry to have cost you time.
# $window (the window agreed since)
missed-judged-booked = The visit agreed for { $window } stays; this time we will keep it.
# Text message. $name (how they are called) $kind (kind of work) $window (window) $link (link)
missed-text-judged = { $company }: Hello { $name }, we looked into the visit on { $window } ({ $kind }): it was our fault, and we are very sorry. More, and the next visit: { $link } Hotline { $hotline }
# $window (window) $day (day) $time (time)
contradict-noted = Thank you, I have noted what you say about the visit of { $window }. A supervisor looks into it and you hear from us by { $day }, { $time }.
# $window (window)
contradict-at-the-door = Your words go to the installer of { $window } and to the dispatcher right away: the installer says that nobody answered the door. Please look outside and keep your phone at hand; if nobody comes, reply “agent”.
# $window (window)
contradict-waits = A supervisor is looking into the visit of { $window }; you hear from us as soon as it is decided.
# $window (window)
contradict-decided = A supervisor has looked into the visit of { $window } and decided. If you see it differently, reply “agent” and a colleague talks to you.
# $window (window)
contradict-ours = The missed visit of { $window } is our fault, and we are sorry. Somebody sees to your new visit. To talk about it, reply “agent”.
# The installer has come late and is there. $window (window)
contradict-ours-there = We were not there in time for { $window }; that is our fault, and we are very sorry. The installer has reported arriving since: if it suits you now, please let them do it; if not, just tell me another time; if nobody is there, say “nobody came”.
# The customer lets whoever came late do the work now. $kind (kind of work)
missed-do-now = Thank you; please let the installer do the { $kind } now, no other time is needed. Once it is done, please check it and confirm when it works; if anything is wrong, just say so.
miss-reason-same = the reason is the one that we told you
miss-reason-company = it was our fault
miss-reason-customer = our installer came and could not meet you
miss-reason-third-party = the reason lay with a third party at the site
miss-reason-force-majeure = the reason was the weather or the like
# $name (salutation) $kind (kind of work) $window (window) $cause (cause)
miss-judged-say = { $name }, a supervisor has looked into the { $kind } visit of { $window }: { $cause }. We are sorry for the trouble. If you see it differently, reply “agent” and a colleague talks to you.
# text message. $name (salutation) $kind (kind of work) $window (window) $cause (cause)
miss-judged-text = { $company }: { $name }, we looked into the { $kind } visit of { $window }; { $cause }. If you see it differently, call { $hotline }.
# $window (window) $cause (cause)
missed-why = Nobody came on { $window }; on record: { $cause }. If that is not so, tell me and a supervisor looks into it.
# $arrived (when they arrived) $knocked (since when they have been knocking)
contradict-knocking = The installer reports being at the door since { $arrived } and knocking since { $knocked }. Your words have gone to them at once: what they did before counts no more, and they are to knock again. Please open and look, and keep your phone at hand; if nobody is there, reply “a person”.
# $arrived (when the installer reported arriving)
contradict-arrived = The installer reported arriving at { $arrived }. I am passing on at once that you have seen nobody, so that they get in touch, and a supervisor looks into it. Please look at the door and keep your phone near; if still nobody comes, reply “a person”.
# $window (window)
contradict-refused = Your words go to the installer of { $window } and to the dispatcher right away: the installer says that you would not let them in. Please look outside and keep your phone at hand; if nobody comes, reply “agent”.
# $arrived (when they reported arriving)
contradict-not-knocked = The installer reports being at the door since { $arrived }; no knock is on record. Your words have gone to them at once, and they are to knock. Please open and look, and keep your phone at hand; if nobody is there, say “nobody came” and a supervisor looks into it.
# $arrived (when the installer says they arrived)
contradict-there = The installer reports having arrived at { $arrived }; your words go to them at once. Please open and look, and keep your phone at hand; if nobody is there, reply “a person”.
# $arrived (when the installer says they arrived)
contradict-let-in = The installer reports having arrived at { $arrived } and being let in; your words go to them at once. If you see nobody, reply “a person”, and one of us asks at once.
