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
satisfaction-ask = { $greeting } this is the automated assistant of { $company }. How has our service been lately? There is no need to reply. If you like, rate { $items } from 1 (very dissatisfied) to { $most } (very satisfied), such as “punctuality 2, attitude 4, the rest 3”, or say it in your own words. Reply “agent” for a person, “unsubscribe” to get no more of these, “not me” if this isn't you.
# to whom nobody came lately. $greeting (greeting) $items (what is rated) $most (highest point of the scale)
satisfaction-ask-unvisited = { $greeting } this is the automated assistant of { $company }. How has our service been lately? There is no need to reply. If you like, rate it ({ $items }) from 1 (very dissatisfied) to { $most } (very satisfied), or say in your own words what is good and what isn't. Reply “agent” for a person, “unsubscribe” to get no more of these, “not me” if this isn't you.
# A text message. $link (link)
satisfaction-text = { $company }: how was our service lately? One minute: { $link } No reply needed. Help { $hotline }. Reply STOP to end.
satisfaction-recap = I was asking how our service has been; reply “skip” if you would rather not say.
# $most (highest point of the scale)
satisfaction-hint = Please give points from 1 (very dissatisfied) to { $most } (very satisfied), overall or one by one, such as “punctuality 2, attitude 4, the rest 3”, or say it in your own words. Reply “skip” if you would rather not.
# $most (highest point of the scale)
satisfaction-ask-overall = We have noted what you said. How many points overall, from 1 (very dissatisfied) to { $most } (very satisfied)? No need to reply if you would rather not.
# $score (points)
satisfaction-ask-which = Is { $score } for all six, or for the service overall?
satisfaction-all = For all six
satisfaction-overall = Only overall
# $items (what is missing) $most (highest point of the scale)
satisfaction-ask-rest = Noted. Still open: { $items }. Would you rate these too (1 to { $most })? If not, reply “that's all”.
# $words (what they said) $items (what is open) $most (highest point)
satisfaction-ask-rest-said = Noted, and so is “{ $words }”. Still open: { $items }. Would you rate that too (1 to { $most })? If not, reply “that's all”.
# $items (what is missing) $most (highest point of the scale)
satisfaction-remind = Hello, this is { $company }. A few days ago these were left open in your rating: { $items }. If you like, reply with points (1 to { $most }); if not, there is no need to reply, and we won't remind you again. Reply “unsubscribe” to get no more of these.
# $item (what is rated) $score (points)
satisfaction-score = { $item } { $score }
# $scores (points for each)
satisfaction-kept = Noted: { $scores }. If that isn't right, just say what to change.
satisfaction-words-kept = We have noted what you said, and will read it with care.
# $ticket (number) $day (day) $time (by when)
satisfaction-sorry = We are very sorry that you are not satisfied. A supervisor who had no part in it looks into it, number { $ticket }, and answers you here by { $time }, { $day }.
satisfaction-ask-wrong = Would you tell us what went wrong? If you would rather not, there is no need to reply.
satisfaction-ask-word = Anything else you would like to tell us? Just write it; if not, there is no need to reply.
satisfaction-hint-word = A sentence or two is enough; if there is nothing, reply “nothing”.
satisfaction-thanks = Thank you for telling us.
# $words (what they said)
satisfaction-thanks-words = “{ $words }” is noted as well. Thank you for telling us.
satisfaction-no-word = All right, thank you.
satisfaction-word-kept = We have noted what you wrote, thank you.
satisfaction-wrong-kept = The supervisor has it beside your points. Thank you for telling us.
satisfaction-declined = All right, we leave it, and won't trouble you with it for a while. We are here whenever you need us.
satisfaction-enough = That's all
# A text message, the only reminder. $link (link)
satisfaction-remind-text = { $company }: part of your rating is open: { $link } Optional, no more reminders. Help { $hotline }. Reply STOP to end.
# Asked in passing, after another matter. $items (what is rated) $most (highest point of the scale)
satisfaction-ask-along = While you are here: how has our service been lately? Six things: { $items }, each from 1 (very dissatisfied) to { $most } (very satisfied), such as “punctuality 2, attitude 4, the rest 3”, or in your own words. No time? No need to reply; “skip” if you would rather not. You won't get another message about it this month.
satisfaction-left = That's fine. If you ever want to say something, just write it here.
# The only reminder of what nobody replied to. $items (what is rated) $most (highest point of the scale)
satisfaction-ask-again = Hello from { $company }. Some days ago we asked how our service has been lately: { $items }, each from 1 (very dissatisfied) to { $most } (very satisfied), or in your own words. Reply if you like; no need to if you have no time, “skip” if you would rather not, “unsubscribe” to stop these. This is the only reminder.
# A text message, the only reminder. $link (link)
satisfaction-reminder-text = { $company }: how was our service? Tell us: { $link } Optional; we ask no more. Help { $hotline }. STOP to end.
satisfaction-borrowed = Thank you. A technician’s account has been used on this telephone, so points given here do not count and are not kept. Please say them once more in the chat on your own telephone.
# Nobody visited them lately; in passing. $items (what is asked for) $most (highest points)
satisfaction-ask-along-unvisited = While you are here: how has our service been lately ({ $items })? From 1 (very dissatisfied) to { $most } (very satisfied), or in your own words. No time? No need to reply; “skip” if you would rather not. You won't get another message about it this month.
# Nobody visited them lately; the reminder. $items (what is asked for) $most (highest points)
satisfaction-ask-again-unvisited = Hello from { $company }. Some days ago we asked how our service has been lately ({ $items }): from 1 (very dissatisfied) to { $most } (very satisfied). Or use your own words. No need to reply if you have no time; “skip” if you would rather not, “unsubscribe” to stop these. This is the only reminder.
