### Nobody opens: one step after the other, each with its time (DR-3); the customer hears it at once (AP-4)

# all of these have $seconds (seconds) $minutes (minutes) $until (until when) $left (seconds to go) $phone (the customer's phone)
nobody-opens-ask-knocked = Knock first, as the norm has it: three clear, rhythmic knocks with the index finger (or one ring of the bell), then step back. Say “done” when you have.
# $left (seconds to go)
nobody-opens-wait-knocked-again = All right. Wait quietly for { $left } seconds; I tell you when to knock again.
nobody-opens-ask-knocked-again = Knock once more, three times, a little more firmly. Say “done” when you have.
# $left (seconds to go)
nobody-opens-wait-called = All right. Wait another { $left } seconds; I tell you when to call.
# $phone (the customer's phone)
nobody-opens-ask-called = Please call the customer on { $phone }. Did they answer?
# $until (until when) $minutes (minutes)
nobody-opens-wait-waited = All right. Please wait at the door until { $until } ({ $minutes } minutes from the first knock); I tell you then.
# $minutes (minutes)
nobody-opens-ask-waited = The { $minutes } minutes are over. Is the door still shut?
nobody-opens-done-knocked = Done, I knocked
nobody-opens-done-knocked-again = Done, I knocked again
nobody-opens-done-called = No answer
nobody-opens-done-waited = Still nobody
nobody-opens-answered = They answered
nobody-opens-opened = The door is open
nobody-opens-hint = Please reply with a number; if somebody opens, say “the door is open”.
nobody-opens-again-knocked = The knocking is still to be done: three knocks, then reply “done”.
nobody-opens-again-knocked-again = One more knock is still to be done; then reply “done”.
# $phone (the customer's number)
nobody-opens-again-called = The call is still to be made: { $phone }. Reply “no answer” or “they answered”.
nobody-opens-again-waited = If the door is still shut, reply “still nobody”; if not, “the door is open”.
# $seconds (seconds to go)
nobody-opens-too-soon = { $seconds ->
    [1] One more second
   *[other] { $seconds } more seconds
}: it doesn't count yet, please wait.
nobody-opens-call-answered = All right, noted; please do as you agreed on the phone. When you see the customer, say “the door is open”; if nobody opens, say “nobody opens” again.
# $visit (which visit)
nobody-opens-over = All right, noted; the steps before don't count any more: { $visit }. Greet, say your name, show your badge, and go in when you are asked in.
# $visit (which visit) $phone (the customer's phone)
nobody-opens-reported = Every step is on record and with the dispatcher: { $visit }. The customer hears it at once; the dispatcher decides whether you could not meet them, and please don't leave before.
# $link (link)
nobody-opens-text = { $company }: it is time for the next step at the door, please open { $link }
# $name (how they are called) $window (window) $arrived (time of day) $knocked (time of day) $minutes (minutes)
nobody-opened-ask = Hello { $name }, this is { $company }. For your visit { $window } our installer was there at { $arrived }, knocked twice from { $knocked } on, called you and waited { $minutes } minutes, and could not meet you. Does it suit you now?
nobody-opened-home = I'm at home, please knock again
nobody-opened-other-time = It doesn't suit me now, another time
nobody-opened-hint = Please reply with a number; if it isn't so, just tell me.
nobody-opened-agreed = All right, no trouble at all; here come the times that are free.
nobody-opened-gone = Something else has been arranged for this visit; what you heard last holds. If anything is unclear, say “human”.
# $name (how they are called) $window (window) $link (link)
nobody-opened-text = { $company }: Hello { $name }, our installer is at your door for { $window }, has knocked and called, and could not reach you. If you are at home, please tell us at once, or choose another time: { $link } Hotline { $hotline }
nobody-opens-too-soon-to-go = The time is not over yet, so it doesn't count.
# $visit (which visit)
nobody-opens-ask-there = Your arrival is not on record: { $visit }. Are you at the door now?
nobody-opens-there = Yes, I have just arrived
nobody-opens-not-there = Not yet
nobody-opens-hint-there = If you are at the door, reply “yes”, and your arrival is noted as of now; else “no”.
nobody-opens-first-arrive = All right, no arrival was noted. Say “arrived” at the door, and “nobody opens” if nobody does.
# $visit (which visit)
nobody-opens-work-reported = The work of this visit is reported already, so nobody can be away: { $visit }. If the customer can't confirm, say “can't sign”; if something is still open, see to it and say “done”.
# $visit (which visit) $words (the customer's words)
at-home-news = The customer is at home: “{ $words }” ({ $visit }). The steps before count no more; please knock again now, three knocks, and say who you are.
# $words (the customer's words) $link (link)
at-home-text = { $company }: the customer is at home: “{ $words }”. Please knock again now: { $link }
# $visit (which visit) $at (when it was written)
nobody-opens-old = This “nobody opens” was written at { $at }; what came after it is on record, and it no longer counts: { $visit }. If nobody opens now, please say “nobody opens” once more.
# The installer says that they were refused; the customer is asked at once. $name (how they are called) $window (window) $arrived (time of day)
refused-ask = Hello { $name }, this is { $company }. For your visit { $window } our installer reported arriving at { $arrived } and says that you would not let them in. Is that so?
refused-no = No, I'm at home, they may come in
# $name (how they are called) $window (window) $link (link)
refused-text = { $company }: Hello { $name }, our installer says that you would not let them in for your visit { $window }. If that isn't so, please tell us at once, or choose another time: { $link } Hotline { $hotline }
# Nobody has knocked yet, and the customer is at home. $visit (which visit) $words (the customer's words)
at-home-news-first = The customer is at home: “{ $words }” ({ $visit }). Please knock now, three knocks, and say who you are.
# They say that they leave before everything is done
nobody-opens-stay = Please stay, and keep your phone on, until every step is done and the dispatcher has decided; whoever leaves can't report that the customer was not met.
# $visit (which visit) $phone (the customer's telephone)
nobody-opens-asked = { $visit } is with the dispatcher, who decides; you hear at once. Please don't leave before, and keep your phone on. The customer's number: { $phone }.
# What was answered is not of the step that was asked
nobody-opens-say-knocked = You haven’t said that you knocked, so nothing was noted. Knock first, then reply “ok” or “I knocked”.
nobody-opens-say-knocked-again = You haven’t said that you knocked again, so nothing was noted. Knock once more, then reply “ok” or “knocked again”.
nobody-opens-say-called = This step is the call, so nothing was noted. After calling reply “no answer” or “they answered”.
nobody-opens-say-waited = This step is the wait, so nothing was noted. When it is over and nobody has come, reply “still nobody”.
nobody-opens-all-steps = DR-3: one step after the other, each with its own time; they can’t be reported all at once, so nothing was noted.
# Nobody opens, after it was said that somebody had. $visit (which visit) $at (when that was said)
nobody-opens-was-opened = At { $at } it was noted that the door is open: { $visit }. What is so now? If the customer won’t let you in, say “the customer won't let me in”; if you can’t go on, “there is a problem”; if the work is done, “done”; if they can’t confirm, “can't sign”; if it was noted by mistake, “agent”.
# A call is told of before the arrival
nobody-opens-call-heard = I see, the call wasn’t answered. A door that stays shut is noted from the door: knock first, then call once more.
