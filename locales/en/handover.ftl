### A person, please

handover-sorry = I'm sorry, I couldn't understand that.
# wants to complain, or to go to the authorities
handover-complains = I am truly sorry for what you have been through. Your complaint is on record.
# a colleague has it already, and they go on complaining
handover-complains-on = We have let you down, and I am sorry. Your complaint is noted for the colleague as well.
handover-leaves = I'm sorry that we have given you a reason to leave.
# $ticket (number)
handover-done = I've passed this on to a colleague, number { $ticket }.
# $ticket (number) asked for again in the same conversation
handover-again = A colleague has this already, number { $ticket }.
# $ticket (number) a colleague has a ticket already, and more was said
handover-added = I've added it to what a colleague has already, number { $ticket }.
# $words (what the customer said) as the colleague reads it
handover-added-words = They read it in your words: “{ $words }”.
# A visit too near to be changed here. $window (window) $kind (work) $time (the time that is wished)
handover-noted-move = Noted for them: you would like the { $kind } visit of { $window } moved to { $time }. Until they answer, the time stays as it was.
# They didn't say to when. $window (window) $kind (work)
handover-noted-move-open = Noted for them: you would like another time for the { $kind } visit of { $window }. When you know to when, just tell me and I'll add it.
# $window (window) $kind (work)
handover-noted-cancel = Noted for them: nobody is to come for the { $kind } visit of { $window }. Until they answer, it is not cancelled.
# Nobody is to come, and another time is wished. $window (window) $kind (work) $time (the time that is wished)
handover-noted-cancel-then = Noted for them: nobody is to come for the { $kind } visit of { $window }, and you would like one { $time } instead. Until they answer, it is not cancelled.
# Of the same visit, a move or a cancellation was asked for before
handover-replaces-move = The change of time that you asked for before no longer counts.
handover-replaces-cancel = The cancellation that you asked for before no longer counts.
# $window (window) $kind (work) $words (what the customer said)
handover-noted-words = Noted for them, of the { $kind } visit of { $window }: “{ $words }”. Until they answer, the time stays as it was.
# A visit too near to be changed here, and it isn't plain what is wanted. $window (window) $kind (work; may be left unused)
near-change-ask-move = Your visit, { $window }, is less than { $changeMinutes ->
    [120] two hours
   *[other] { $changeMinutes } minutes
} away and can't be changed here any more. Shall I ask a colleague whether it still can be?
# $window (window) $kind (work; may be left unused)
near-change-ask-cancel = Your visit, { $window }, is less than { $changeMinutes ->
    [120] two hours
   *[other] { $changeMinutes } minutes
} away and can't be cancelled here any more; it is not cancelled. Shall I ask a colleague whether it still can be?
near-change-yes = Ask a colleague
near-change-no = No, leave it as it is
near-change-hint = Reply “yes” and I'll ask a colleague, or “no” to leave it as it is.
# They want a visit to stay of which a colleague was to see what could be changed. $window (window) $kind (work)
handover-taken-back = All right, your request is withdrawn, and my colleagues see that: the { $kind } visit of { $window } stands.
handover-withdrawn = All right, no colleague is needed then.
# They complained, and then need no person. $ticket (number)
handover-complaint-stays = All right, we do it here. Your complaint stays with my colleagues, number { $ticket }.
handover-none = All right, we do it here.
# $window (window) the visit of somebody who wants to leave
handover-visit-stands = Your visit of { $window } still stands; if nobody is to come, say “cancel the visit”.
# $from $to (hours and minutes) service hours $next (now = these are service hours, today = not yet today, tomorrow = not before tomorrow)
handover-known = They will answer here or call the phone on file { $next ->
    [today] today after { $from } (it is outside service hours now, { $from }–{ $to })
    [tomorrow] tomorrow after { $from } (it is outside service hours now, { $from }–{ $to })
   *[now] between { $from } and { $to }
}; if it is urgent, call { $hotline }. You can also go on here.
# $from $to (hours and minutes) service hours
handover-unknown = I haven't confirmed who you are yet, so they can't call you: please call { $hotline } between { $from } and { $to } with this number.
handover-identify = You can also say “my appointments” to confirm here who you are, then “a person”, and they can call you.
# $from $to (hours and minutes) service hours $next (now = these are service hours, today = not yet today, tomorrow = not before tomorrow)
handover-colleague = They will be in touch { $next ->
    [today] today after { $from } (it is outside service hours now, { $from }–{ $to })
    [tomorrow] tomorrow after { $from } (it is outside service hours now, { $from }–{ $to })
   *[now] between { $from } and { $to }
}; if it is urgent, call { $hotline }.
