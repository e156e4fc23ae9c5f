### The monthly pre-check (FO-3): how the line is, and a visit at once where something is wrong

# $greeting (greeting)
pre-check-ask = { $greeting } this is the automated assistant of { $company }. Is your internet working well? If it is, there is no need to reply; if not, just tell me and I will arrange a repair. Reply “agent” for a person, “unsubscribe” to get no more of these, “not me” if this isn't you.
pre-check-good = All well
pre-check-slow = It's slow
pre-check-drops = It keeps dropping
pre-check-offline = No internet
# A text message. $link (link)
pre-check-text = { $company }: is your internet OK? If yes, no reply needed. If not: { $link } Help { $hotline }. Reply STOP to end.
pre-check-recap = I was asking whether your internet works well.
pre-check-hint = How is your internet connection? Say “all well”, or what is wrong, such as “slow in the evening”; if you would rather not say, reply “never mind”.
pre-check-ask-what = We are sorry about that. What is wrong? For example “TV keeps buffering” or “no signal in the bedroom”.
pre-check-hint-what = A few words are enough, such as “slow in the evening” or “no signal in the bedroom”; “never mind” if you would rather not.
pre-check-ask-scope = We are sorry about that. Is it so on all devices, or only in some places?
pre-check-hint-scope = Is it so on all devices, only over WiFi, or only on one device or in one room? It is fine if you can't tell.
pre-check-scope-all = On all devices
pre-check-scope-wifi = Only over WiFi
pre-check-scope-one = Only on one device or in one room
pre-check-scope-unknown = I can't tell
pre-check-ask-when = When does it happen?
pre-check-hint-when = When does it happen? For example “in the evening” or “all the time”; it is fine if you can't tell.
pre-check-when-always = All the time
pre-check-when-evening = Mostly in the evening
pre-check-when-sometimes = It comes and goes
pre-check-when-unknown = I can't tell
pre-check-thanks = Thank you for telling us. If anything goes wrong, just say so here.
pre-check-left = All right, we won't disturb you. If anything goes wrong, just say so here.
# $words (what the customer said)
pre-check-ordered = Noted: { $words }. There is a repair order for it now; let us agree when the technician comes. You don't have to tell it again.
# $words (what the customer said)
pre-check-ordered-offline = Noted: { $words }. There is a repair order for it now; let us agree when the technician comes. Meanwhile you can unplug the modem for a minute; if that helps, just tell me, and nobody has to come.
# $words (what the customer said)
pre-check-waiting = Noted: { $words }. You have a repair order that waits for a time; I have written it there, and we agree one time for all of it.
# $window (window)
pre-check-agreed = Your repair visit is agreed: { $window }.
