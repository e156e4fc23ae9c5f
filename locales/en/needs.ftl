### The monthly question for needs (FO-4): open; what is said gets an owner and a date, and its outcome is told; silence is fine

# $greeting (greeting)
needs-ask = { $greeting } this is the automated assistant of { $company }. Is there anything we can do about your internet, TV, mobile or prices? Just tell me: a colleague takes it on, and you hear back here. If not, there is no need to reply. Reply “agent” for a person, “unsubscribe” to get no more of these, “not me” if this isn't you.
# A text message. $link (link)
needs-text = { $company }: anything we can do for you? Tell us: { $link } If not, ignore this. Help { $hotline }. Reply STOP to end.
needs-recap = I was asking whether there is anything we can do for you.
needs-hint = If there is anything we can do, just say it in your own words, such as “a faster line” or “I am moving next month”; if not, reply “no”.
needs-ask-what = Certainly. What is it?
needs-topic-faster = faster line
needs-topic-second_line = second line or whole-home network
needs-topic-tv = TV
needs-topic-price = prices
needs-topic-mobile = mobile
needs-topic-moving = moving house
needs-topic-business = business services
needs-topic-other = other
# $words (the customer's own words) $topic (what it is about) $ticket (number) $who (whose it is) $day (by when it is answered)
needs-noted = Noted: “{ $words }” ({ $topic }), number { $ticket }. { $who }, and you hear from us here by { $day }. If that isn't right, or there is more, just say so; otherwise there is no need to reply.
needs-hint-more = If that isn't right, or there is more, just say so; otherwise there is no need to reply.
needs-ask-right = Sorry about that. What should it be?
# $words (what the customer adds)
needs-added = Added: “{ $words }”. If there is more, just say so; otherwise there is no need to reply.
needs-none = All right, thank you. Whenever you need something, just say so here.
needs-thanks = All right, I will tell you here how it goes.
# $owner (whose it is)
needs-owner = { $owner } takes it on
needs-somebody = A colleague takes it on
