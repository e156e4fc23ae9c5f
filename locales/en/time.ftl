### Finding a time (AP-1: ask openly first; the customer's own time counts)

time-ask = When would suit you? For example “Saturday morning”, “tomorrow after 3 pm” or “as soon as possible”.
# We have not kept a visit, or taken it off: what is free soonest is there to choose at once
time-ask-owed = When would suit you? Just say it, for example “Saturday morning”; these times are free soonest:
time-hint = Sorry, I couldn't read that time. Please give a day and roughly the hour, for example “Saturday morning” or “3 December at 2 pm”; you can also ask “what times are there?”.
time-again = Which day, and roughly what hour? For example “tomorrow morning”; you can also ask “what times are there?” or say “as soon as possible”.
time-again-list = Which of these suits you? Reply with a number, or name another time.
# $window (window) a window that can be promised
time-window = { $window }
time-other = Another time
time-shorter = There is no room for { $windowMinutes ->
    [120] two hours
   *[other] { $windowMinutes } minutes
} within the time you named, but there are shorter times.
time-choose = The nearest times that are free are these. Which would suit you? You can also name another time.
time-which = Which one? Just reply with its number, or say a time.
time-latest = These are the latest that can be booked, day by day. Which would suit you?
# The customer wants it after a shift, and only they know when that ends
time-ask-shift-end = When does your shift end? Just the hour will do, for example “5 pm”, and I'll look for a time after it.
time-browse = These times are free at the moment:
time-none-earlier = There is nothing earlier. These times are free:
time-none-later = There is nothing later. These times are free:
time-none-other = There is no other time that day. The nearest that can be booked are:
# $window the time that is spoken of; nothing is sooner
time-soonest = There is nothing sooner than { $window }. Shall it be that time?
# $window (window) the time that is agreed already, which is within what the customer said
time-agreed-fits = The { $window } that was agreed is within what you say, so it can stay as it is.
time-ask-other = All right, just name a time that suits you; these are free too:
time-full = I'm sorry, nobody is free to come at that time.
time-past = That time is already over.
time-too-soon = That is too soon for an installer to get there.
# $last (date) the last day that can be booked
time-too-far = That day isn't open for booking yet; the last one at the moment is { $last }.
# $from $to (hours and minutes) service hours
time-outside-hours = Visits take place between { $from } and { $to }; the time you named is outside, or the work would not be finished by then.
# $to (time of day) the end of the service hours
time-unfinished = I'm sorry, the work has to be done by { $to }; from the time you named there would not be enough of the day left.
time-nobody = I'm sorry, there is nobody in your area at the moment who does this kind of work.
time-nobody-ask = Reply “a person” and I'll pass it on to a colleague, or try another kind of work.
time-nobody-again = Nobody does this work in your area at the moment; say “a person” for a colleague to arrange it, or name another kind of work.
time-none-free = Nothing is free at the moment. You can name another day, or reply “a person” and a colleague will arrange it.
# $window (window) the window that has just gone
time-no-longer = I'm sorry, { $window } can't be booked any more.
# $window (window) $reason (why) the area is closed then
time-closed = I'm sorry, nobody can come to your area { $window } any more: { $reason }.
time-insist = It has to be this time, please see what you can do
# $day (day) $time (time)
time-request-kept = All right, I have passed your wish on to a dispatcher, and you hear from us by { $day }, { $time }: either that time is booked, or you get other ones.
# $window (window) the time agreed now
time-request-stands = Until then your visit on { $window } stands.
# $day (day) $time (time)
time-request-asked = Your wish for this time is with a dispatcher already, and you hear from us by { $day }, { $time }. If another time suits you, just name it.
# $day (day) $time (time)
time-request-late = You were to hear about this time by { $day }, { $time }, and nobody has answered yet; I am sorry. A supervisor sees it as well now. If it is urgent, reply “a person”; if another time suits you, just name it.
# $time (time) as it was understood
time-noted = I have noted the time: { $time }.
# $one $other (times) either will do
time-either = { $one } or { $other }
# $day (day) $hours (hours)
time-day-and-hours = { $day }, { $hours }
# $time (time of day)
time-at = { $time }
# $from $to (times of day)
time-from-to = { $from }–{ $to }
# $time (time of day)
time-after = after { $time }
# $time (time of day)
time-before = before { $time }
# $words (the customer's words)
time-quoted = “{ $words }”
# The installer came after the visit was missed
time-hint-there = The installer is there by now: if it suits you, please let them do it, and no other time is needed. If you would like another time, please give a day and roughly the hour, for example “Saturday morning”.
# $time (hour) they said after when; what is free is much later
time-earliest-after = After { $time }, this is the earliest that is free.
# $window (visit window) the time that is spoken of, on the day that is asked for
time-yes-then = Yes: { $window }.
# $time (hour) the customer wants the morning after this hour, and nothing is free then
time-morning-full = Nothing is free in the morning after { $time }; this is the first that is free after that.
