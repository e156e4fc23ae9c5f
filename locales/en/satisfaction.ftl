### The monthly evaluation (FO-5): as it is felt, without coaching; it may be left out at any moment

satisfaction-item-punctuality = punctuality
satisfaction-item-attitude = attitude
satisfaction-item-skill = skill
satisfaction-item-cleanliness = cleanliness
satisfaction-item-result = result
satisfaction-item-overall = overall
# $greeting (greeting) $items (what is rated) $most (highest point of the scale)
satisfaction-ask = { $greeting } this is the assistant of { $company }. We would like to hear how our service has been lately, to see what we have to do better. Six things: { $items }. Each from 1 to { $most }: 1 is very dissatisfied, { $most } is very satisfied; just as you feel. You can say it in one go, such as “punctuality 2, attitude 4, the rest 3”, or in your own words. Reply “skip” if you would rather not, “agent” for a person, “unsubscribe” to get no more of these, “not me” if this isn't you.
# A text message. $link (link)
satisfaction-text = [{ $company }] How has our service been lately? It takes a minute and shows us what to do better: { $link } No reply needed if you would rather not. Reply “unsubscribe” to get no more of these. Hotline { $hotline }
