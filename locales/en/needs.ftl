### The monthly question for needs (FO-4): open; what is said gets an owner and a date, and its outcome is told; silence is fine

# $greeting (greeting)
needs-ask = { $greeting } this is the assistant of { $company }. We would like to hear what you need: is there anything we can do for you about internet, TV, mobile or prices? Just say it in your own words; somebody will look after it, and we tell you what came of it. If there is nothing, there is no need to reply. Reply “agent” for a person, “unsubscribe” to get no more of these, “not me” if this isn't you.
# A text message. $link (link)
needs-text = [{ $company }] Is there anything we can do for you about internet, TV, mobile or prices? Tell us here: { $link } If not, there is no need to reply. Reply “unsubscribe” to get no more of these. Hotline { $hotline }
