### A problem on site: a part missing, no line, the customer's own yes, a landlord's no; the customer hears at once, with what happens now (AP-1, AP-4, DS-6)

site-problem-kind-needs-parts = a part or material is missing
site-problem-kind-no-line = there is no line or port
site-problem-kind-other-rooms = another room must be entered
site-problem-kind-drilling = drilling is needed
site-problem-kind-furniture = furniture must be moved
site-problem-kind-others-equipment = another provider's equipment is in the way
site-problem-kind-landlord-refuses = the landlord refuses
site-problem-kind-property-refuses = the property management refuses
site-problem-kind-danger = the electricity isn't safe
# $part (what is missing) $when (when it is there)
site-problem-part = a part is missing: { $part }{ $when }
# $day (which day)
site-problem-part-on = , there from { $day }
site-problem-ask-kind = What is the problem? Reply with a number, or just say it:
site-problem-hint-kind = Please reply with a number, or say what the problem is, for example “we need a splitter”.
site-problem-ask-what = What should the customer agree to? Please be exact, the customer reads your own words, for example “run the cable through the bedroom, one hole in the wall”.
site-problem-hint-what = One sentence on what the customer should agree to, such as “one hole in the wall”; “never mind” to stop.
# $phrase (a forbidden phrase) $instead (what can be said)
site-problem-what-forbidden = The customer reads your own words, and “{ $phrase }” must not be used, so nothing was sent. Please say only what the customer should agree to, for example “run the cable through the bedroom, one hole in the wall”; to explain, you can say: “{ $instead }”
site-problem-ask-part = Which part is missing?
site-problem-hint-part = The name of the part is enough, such as “a splitter” or “20 m of drop cable”.
site-problem-ask-part-on = From which day is it there? A date is enough; reply “don't know” if you don't.
site-problem-hint-part-on = A day is enough, such as “Thursday” or “1 December”; “don't know” if you don't.
# $visit (which visit) $problem (what the problem is)
site-problem-sure = { $visit }: { $problem }. This visit ends here, and the customer hears why at once. Is that right?
# $visit (which visit) $problem (what the problem is)
site-problem-sure-reported = { $visit }: { $problem }. What you reported as done counts no more, this visit ends here, and the customer hears why at once. Is that right?
site-problem-yes = Yes, end it here
site-problem-no = No, I'll go on
site-problem-hint-sure = Please reply “yes” or “no”.
# $visit (which visit)
site-problem-goes-on = All right, nothing is noted and the visit goes on: { $visit }.
site-problem-arrive-first = Say “I'm here” at the customer's door first, then what the problem is. If you are not there yet and will be late or can't come, just say why.
site-problem-none = You have no visit in work now.
site-problem-own-yes = Only the customer's own reply in their chat counts, not what you pass on (norm DS-6). Please ask them to look at their phone; you hear at once. Until then, please don't begin.
# $visit (which visit) $problem (what the problem is)
site-problem-done-second-visit = Noted: { $visit }, { $problem }. This visit ends here; the customer is being asked for another time, and your arrival stands as it is noted. Please explain it to the customer, and clean up before you leave. If it can be done after all, reply “it's fine after all”.
# $visit (which visit) $problem (what the problem is) $ticket (number) $day (which day) $time (what time)
site-problem-done-no-line = Noted: { $visit }, { $problem }. This visit ends here; a dispatcher has it, number { $ticket }, and answers the customer by { $day }, { $time }. Please explain it to the customer, and clean up before you leave.
# $visit (which visit) $problem (what the problem is) $ticket (number) $day (which day) $time (what time)
site-problem-done-order-returned = Noted: { $visit }, { $problem }. This visit ends here; the order has gone back, number { $ticket }, and a dispatcher contacts the customer by { $day }, { $time }. Please don't argue with anybody, and clean up before you leave.
# $visit (which visit) $problem (what the problem is) $ticket (number) $day (which day) $time (what time)
site-problem-done-danger = Noted: { $visit }, { $problem }. This visit stops here, number { $ticket }, and a dispatcher contacts the customer by { $day }, { $time }. Please warn the customer not to touch anything, have the breaker switched off if that is safe, and take care yourself; call 119 if there is fire.
# $visit (which visit) $words (their words)
site-problem-done-customer-yes = The customer is asked for their own yes: “{ $words }” ({ $visit }). Please don't begin before it; you hear at once.
# $visit (which visit) $problem (what the problem is)
site-problem-known-left = That is noted already: { $visit }, { $problem }. The customer knows. If it can be done after all, reply “it's fine after all”.
# $visit (which visit) $words (their words)
site-problem-known-asked = The customer has been asked already: “{ $words }” ({ $visit }). Please don't begin before their yes.
# $visit (which visit) $words (their words)
site-problem-known-yes = The customer has agreed already: “{ $words }” ({ $visit }).
# $visit (which visit) $words (their words)
site-problem-known-no = The customer does not want it: “{ $words }” ({ $visit }). Please don't do it; if there is another way, say exactly what it is and the customer is asked again.
# $visit (which visit) $words (their words) $says (the customer's words)
site-problem-known-but = To “{ $words }” the customer says: “{ $says }” ({ $visit }). Please do it as they say.
# $day (which day)
site-problem-before-part = The technician has to get the part first and can come from { $day } on. Please choose a time on that day or later.

# $ticket (number) $day (which day) $time (what time)
site-problem-no-line-waits = Colleagues are seeing to a line for you, number { $ticket }, and answer you by { $day }, { $time }. Once there is one you are asked for a time at once; until then a visit would be in vain.
agreed-now-say = Wonderful, and thank you for seeing to it.

problem-over-none = No problem of yours is on record.
# $visit (which visit)
problem-over-resumed = All right, { $visit } goes on, and the customer knows. Report the work as done as usual.
# $visit (which visit)
problem-over-not-needed = All right, the customer isn't asked any more: { $visit }. What they have not agreed to, please don't do.
# $visit (which visit)
problem-over-rebooked = { $visit }: the customer has agreed another time since, so this visit can't go on. If you are still there and can do it now, please tell the dispatcher.
# $visit (which visit)
problem-over-missed = { $visit }: this visit came after its time, and the customer is being asked for another. If you can do it now, please tell the dispatcher.
# $visit (which visit)
problem-over-taken = { $visit }: your time has been given to another visit, so this one can't go on. The customer will agree another time; please ask the dispatcher if something is unclear.

allow-work-other-rooms = enter another room
allow-work-drilling = drill
allow-work-furniture = move furniture
allow-work-others-equipment = touch another provider's equipment
# $what (what is to be done) $words (the installer's words)
allow-work-ask = The technician would like to { $what }, and does so only if you agree. They say: “{ $words }”. Is that all right? You can also say how you want it, for example “yes, but leave the wardrobe”.
allow-work-yes = That is all right
allow-work-no = Please don't
allow-work-hint = Please reply “that is all right” or “please don't”; you can also say how you want it.
# Text message. $name (how they are called) $link (the link)
allow-work-text = { $company }: Dear { $name }, the technician at your place needs your agreement to go on. Please read and answer here: { $link } Hotline { $hotline }
allow-work-said-yes = Noted, and the technician knows that you agree.
allow-work-said-no = Noted, and the technician knows that it is not to be done.
# $words (the customer's words)
allow-work-said-but = Your words go to the technician as they are: “{ $words }”. They will do it as you say.
allow-work-over = No answer is needed to this any more. Say “a person” if something is wrong.

# $visit (which visit) $asked (the installer's words)
allowance-yes = The customer agrees: “{ $asked }” ({ $visit }). You may begin; please cover and protect everything first.
# $visit (which visit) $asked (the installer's words)
allowance-no = The customer does not agree: “{ $asked }” ({ $visit }). Please don't do it. If there is no other way, say what the problem is, and this visit ends here.
# $visit (which visit) $asked (the installer's words) $words (the customer's words)
allowance-but = The customer says: “{ $words }”. You asked: “{ $asked }” ({ $visit }). Please do only what they say; what they have not agreed to stays undone.
# $visit (which visit) $phone (phone)
allowance-unreachable = The customer can't be reached, so they can't agree on their phone: { $visit }. A colleague calls them; you can call too, { $phone }. Please don't begin before their yes.
# Text message. $link (the link)
allowance-text = { $company }: The customer has answered what you asked. Please see here: { $link } Hotline { $hotline }

# $name (how they are called) $window (window) $kind (kind of work) $part (what is missing) $when (when it is there)
left-incomplete-needs-parts = Dear { $name }, this is { $company }. The technician came today, but for this { $kind } something is still missing: { $part }{ $when }. The work could not be finished, and we are sorry for the wait. The technician comes again with it; please tell us when it suits you.
# $name (how they are called) $kind (kind of work) $ticket (number) $day (which day) $time (what time)
left-incomplete-no-line = Dear { $name }, this is { $company }. The technician has checked on site: at the moment there is no line for you, and this { $kind } could not be finished. We are sorry. Colleagues are seeing to it, number { $ticket }, and answer you by { $day }, { $time }; your order stays open, you don't have to apply again.
# $name (how they are called) $kind (kind of work) $ticket (number) $day (which day) $time (what time)
left-incomplete-landlord-refuses = Dear { $name }, this is { $company }. The landlord has not agreed yet, so this { $kind } could not be finished. We are sorry that you waited. You can talk to the landlord; if we should explain the work to them, reply “a person”. Once they agree, reply “the landlord agreed” and we find a time at once. Number { $ticket }; a colleague contacts you by { $day }, { $time } as well.
# $name (how they are called) $kind (kind of work) $ticket (number) $day (which day) $time (what time)
left-incomplete-property-refuses = Dear { $name }, this is { $company }. The property management has not agreed yet, so this { $kind } could not be finished. We are sorry that you waited. You can ask them what they need; if papers of ours would help, reply “a person”. Once they agree, reply “the management agreed” and we find a time at once. Number { $ticket }; a colleague contacts you by { $day }, { $time } as well.
# $name (how they are called) $kind (kind of work) $ticket (number) $day (which day) $time (what time)
left-incomplete-danger = Dear { $name }, this is { $company }. The technician found that the electricity is not safe, and has stopped this { $kind } for the safety of your home. We are sorry that it could not be finished. Please don't touch the sockets and wires there, and have an electrician or the property management look at them; once that is done, just say so and we find a time. Number { $ticket }; a colleague contacts you by { $day }, { $time }.
# Text message. $name (how they are called) $kind (kind of work) $link (the link)
left-incomplete-text-second-visit = { $company }: Dear { $name }, this { $kind } could not be finished, a part is missing. We are sorry. Please choose a time that suits you, the technician comes again with it: { $link } Hotline { $hotline }
# Text message. $name (how they are called) $kind (kind of work) $ticket (number) $day (which day) $time (what time) $link (the link)
left-incomplete-text-no-line = { $company }: Dear { $name }, at the moment there is no line for you, and this { $kind } could not be finished. We are sorry. We answer by { $day }, { $time }: { $link } Hotline { $hotline }
# Text message. $name (how they are called) $kind (kind of work) $ticket (number) $day (which day) $time (what time) $link (the link)
left-incomplete-text-order-returned = { $company }: Dear { $name }, this { $kind } could not be finished as things are on site. We are sorry. A colleague contacts you by { $day }, { $time }. Details: { $link } Hotline { $hotline }
# $name (how they are called) $kind (kind of work)
can-go-on-say = Dear { $name }, this is { $company }. The { $kind } that could not be finished can be done now. Thank you for waiting.
# Text message. $name (how they are called) $kind (kind of work) $link (the link)
can-go-on-text = { $company }: Dear { $name }, the { $kind } that could not be finished can be done now. Please choose a time that suits you: { $link } Hotline { $hotline }
# $name (how they are called)
goes-on-say = Dear { $name }, this is { $company }. The technician says that the problem is solved and the work goes on now. No other time is needed.
# Text message. $name (how they are called)
goes-on-text = { $company }: Dear { $name }, the technician says that the problem is solved and the work goes on now. No other time is needed. Hotline { $hotline }
# $name (how they are called)
not-needed-say = Dear { $name }, this is { $company }. What the technician asked you for is not needed any more. You don't have to answer.
# Text message. $name (how they are called)
not-needed-text = { $company }: Dear { $name }, what the technician asked you for is not needed any more. You don't have to answer. Hotline { $hotline }

# $problem (what was reported) $ticket (number) $day (which day) $time (what time)
doubts-problem-noted = Thank you for telling us. What was reported is “{ $problem }”, and you say otherwise: a supervisor looks into it, number { $ticket }, and contacts you by { $day }, { $time }. Only supervisors see it, and your service is not affected in any way.
# $problem (what was reported) $ticket (number)
doubts-problem-again = Your words are added; a supervisor is looking into it (what was reported is “{ $problem }”, number { $ticket }).
