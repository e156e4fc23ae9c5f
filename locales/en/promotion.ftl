### The monthly promotion (FO-2): why it is proposed comes first, nobody is pressed; who we are and how to refuse stand in it

# $greeting (greeting) $reason (why this customer hears of it) $name (what is proposed) $gives (what it has) $yuan (yuan a month) $terms (how it is charged and ended) $byUsage (how to leave usage out of it, may be empty)
promotion-ask = { $greeting } this is a promotion from { $company }; there is no need to reply. { $reason } “{ $name }”: { $gives }, { $yuan } yuan a month. { $terms }. Reply “agent” for a person, “unsubscribe” to get no more promotions{ $byUsage }, “not me” if this isn't you.
# $count (how many months) $gb (GB beyond the plan in the month with the most)
promotion-because-data_overage = In each of the last { $count } months you used more data than your plan has, in one of them { $gb } GB more; you could add
# $count (how many months) $percent (per cent)
promotion-because-data_near = In each of the last { $count } months you used { $percent }% or more of your data; you could add
# $count (how many months) $percent (per cent)
promotion-because-voice_near = In each of the last { $count } months you used { $percent }% or more of your minutes; you could add
promotion-because-general = This month we tell all customers about
# Their usage no longer says why
promotion-because-told = We told you about
promotion-by-usage = , “turn off personalised offers” to leave your usage out of it
promotion-interested = Interested, please contact me
promotion-price = What exactly does it cost?
promotion-declined = Not interested
# A text message. $link (link)
promotion-text = { $company } promotion. Details and price: { $link } Help { $hotline }. Reply STOP to get no more.
promotion-recap = That was a promotion for you; there is no need to reply.
# What they were told of is no longer on file
promotion-gone = I no longer have the details of that offer here; if you are interested, a colleague will explain it, and there is no need to reply.
promotion-hint = Say if you are interested, want to know the price, or are not interested; there is no need to reply.
# $name (what is proposed) $gives (what it has) $yuan (yuan a month) $terms (how it is charged and ended)
promotion-costs = “{ $name }” costs { $yuan } yuan a month: { $gives }. { $terms }. It is up to you; nothing is ordered without your yes.
# Too expensive for them, or they would like it cheaper
promotion-fixed = The price is fixed and the same for everybody; I can't lower it. If it doesn't suit you, there is no need to reply; nothing is ordered without your yes.
promotion-ask-call = All right, a colleague will explain it, and nothing is ordered without your yes. When may we call? For example “tomorrow at 3 pm” or “Saturday morning”.
promotion-hint-call = When may we call? For example “tomorrow at 3 pm”; if you would rather not be called, reply “in writing”.
promotion-call-any_time = Any time
promotion-call-in_writing = No call, in writing
# $ticket (number) $how (how they are contacted)
promotion-lead = Noted, number { $ticket }. { $how } Nothing is ordered yet, and nothing will be without your yes; if you change your mind, just tell our colleague.
# $time (when)
promotion-call-at = A colleague calls you: { $time }.
promotion-call-soon = A colleague calls you within our service hours.
promotion-call-written = A colleague answers you here in writing, without a call.
promotion-later = All right, there is no hurry. Whenever you would like to know more, just say so here.
promotion-left = All right, noted: no promotions for some months. Your line and our service stay as they are.
# Interested, where nothing was proposed
promotion-none = There is no promotion for you this month. Just say what you need.
# A call is agreed
promotion-hint-move = The call is agreed. To change it, just say so, such as “tomorrow afternoon instead”; anything else too.
promotion-call-fine = All right, thank you.
