### The monthly promotion (FO-2): why it is proposed comes first, nobody is pressed; who we are and how to refuse stand in it

# $greeting (greeting) $reason (why this customer hears of it) $name (what is proposed) $gives (what it has) $yuan (yuan a month)
promotion-ask = { $greeting } this is a promotion of { $company }. { $reason } “{ $name }”: { $gives }, { $yuan } yuan a month. Would you like to hear more? If you don't reply, nothing happens. Reply “agent” for a person, “unsubscribe” to get no more promotions, “not me” if this isn't you.
# $count (how many months) $gb (GB beyond the plan in the month with the most)
promotion-because-data_overage = In each of the last { $count } months you used more data than your plan has, in one of them { $gb } GB more, so here is one with more data:
# $count (how many months) $percent (per cent)
promotion-because-data_near = In each of the last { $count } months you used { $percent }% or more of your data, so here is one with more data:
# $count (how many months) $percent (per cent)
promotion-because-voice_near = In each of the last { $count } months you used { $percent }% or more of your minutes, so here is one with more minutes:
promotion-because-general = This month we tell all customers about:
promotion-interested = Interested, please contact me
promotion-price = What exactly does it cost?
promotion-declined = Not interested
# A text message. $link (link)
promotion-text = [{ $company }] Promotion: this month we have a plan to tell you about, with what it has and costs: { $link } Reply “unsubscribe” to refuse. Hotline { $hotline }
