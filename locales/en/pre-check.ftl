### The monthly pre-check (FO-3): how the line is, and a visit at once where something is wrong

# $greeting (greeting)
pre-check-ask = { $greeting } this is the assistant of { $company }. Once a month we ask: how is your internet connection? If anything is wrong, just say so and I will arrange a repair; if all is well, there is no need to reply. Reply “agent” for a person, “unsubscribe” to get no more of these, “not me” if this isn't you.
pre-check-good = All well
pre-check-slow = It's slow
pre-check-drops = It keeps dropping
pre-check-offline = No internet
# A text message. $link (link)
pre-check-text = [{ $company }] Once a month we ask: how is your internet connection? If anything is wrong, tell us here and we arrange a repair: { $link } No reply needed if all is well. Reply “unsubscribe” to get no more of these. Hotline { $hotline }
