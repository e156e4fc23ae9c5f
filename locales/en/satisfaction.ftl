### The monthly evaluation (FO-5): as it is felt, without coaching; it may be left out at any moment

satisfaction-item-punctuality = punctuality
satisfaction-item-attitude = attitude
satisfaction-item-skill = skill
satisfaction-item-cleanliness = cleanliness
satisfaction-item-result = result
satisfaction-item-overall = overall
satisfaction-topic-late = late
satisfaction-topic-attitude = manner
satisfaction-topic-skill = skill
satisfaction-topic-mess = mess left behind
satisfaction-topic-not-fixed = not fixed
satisfaction-topic-speed = speed
satisfaction-topic-drops = drops
satisfaction-topic-price = price
satisfaction-topic-charge = charges
satisfaction-topic-wait = long waits
satisfaction-topic-hotline = hotline
satisfaction-topic-praise = praise
satisfaction-topic-other = other
# $greeting (greeting) $items (what is rated) $most (highest point of the scale)
satisfaction-ask = { $greeting } this is the assistant of { $company }. We would like to hear how our service has been lately, to see what we have to do better. Six things: { $items }. Each from 1 to { $most }: 1 is very dissatisfied, { $most } is very satisfied; just as you feel. You can say it in one go, such as “punctuality 2, attitude 4, the rest 3”, or in your own words. Reply “skip” if you would rather not, “agent” for a person, “unsubscribe” to get no more of these, “not me” if this isn't you.
# A text message. $link (link)
satisfaction-text = [{ $company }] How has our service been lately? It takes a minute and shows us what to do better: { $link } No reply needed if you would rather not. Reply “unsubscribe” to get no more of these. Hotline { $hotline }
satisfaction-recap = We were asking how our service has been; reply “skip” if you would rather not say.
# $items (what is rated) $most (highest point of the scale)
satisfaction-hint = Please give points for { $items }, each from 1 (very dissatisfied) to { $most } (very satisfied), such as “punctuality 2, attitude 4, the rest 3”, or say it in your own words. Reply “skip” if you would rather not.
# $most (highest point of the scale)
satisfaction-ask-overall = We have noted what you said. How many points overall, from 1 (very dissatisfied) to { $most } (very satisfied)? No need to reply if you would rather not.
# $score (points)
satisfaction-ask-which = Is { $score } for all six, or for the service overall?
satisfaction-all = For all six
satisfaction-overall = Only overall
# $items (what is missing) $most (highest point of the scale)
satisfaction-ask-rest = Noted. Still open: { $items }. Would you rate these too (1 to { $most })? If not, reply “that's all”.
# $items (what is missing) $most (highest point of the scale)
satisfaction-remind = Hello, of your evaluation these are still open: { $items } (1 to { $most }). Reply if you like, or “that's all”; we won't remind you again.
# $item (what is rated) $score (points)
satisfaction-score = { $item } { $score }
# $scores (points for each)
satisfaction-kept = Noted: { $scores }. If that isn't right, just say what to change.
satisfaction-words-kept = We have noted what you said, and will read it with care.
# $ticket (number) $day (day) $time (by when)
satisfaction-sorry = We are very sorry that you are not satisfied. A supervisor who did not visit you looks into it, number { $ticket }, and answers you here by { $time }, { $day }.
satisfaction-ask-wrong = Would you tell us what went wrong? If you would rather not, there is no need to reply.
satisfaction-ask-word = Anything else you would like to tell us? Just write it; if not, there is no need to reply.
satisfaction-thanks = Thank you for telling us.
satisfaction-no-word = All right, thank you.
satisfaction-word-kept = We have noted what you wrote, thank you.
satisfaction-wrong-kept = The supervisor has it beside your points. Thank you for telling us.
satisfaction-declined = All right, we leave it, and won't trouble you with it for a while. We are here whenever you need us.
satisfaction-enough = That's all
# A text message, the only reminder. $link (link)
satisfaction-remind-text = [{ $company }] Some of your evaluation is still open, if you like to complete it: { $link } No reply needed if not; we won't remind you again. Reply “unsubscribe” to get no more of these. Hotline { $hotline }
satisfaction-borrowed = Thank you. A technician’s account has been used on this telephone, so points given here do not count and are not kept. Please say them once more in the chat on your own telephone.
