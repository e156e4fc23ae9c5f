### The evaluation after a visit: a few words, which may be left out at any moment

# $name (name)
after-visit-ask = Hello { $name }, this is { $company }. We would like to know how our visit went. Which of these are true? (Answer in one go if you like, such as “all yes”, “1 2 good, 3 not” or “all fine except the shoe covers”; reply “skip” if you would rather not.)
      1 uniform and badge worn
      2 shoe covers put on
      3 place cleaned up
      4 nothing asked for or taken, besides extra work you agreed to
      5 came when promised
after-visit-hint = Please tell me which of these are true, such as “all yes”, “1 2 good, 3 not” or “no shoe covers”; reply “skip” if you would rather not.
after-visit-ask-taken = About number 4, to be sure: did the technician take or ask for money, a gift or anything else?
after-visit-taken = Yes, something was taken or asked for
after-visit-not-taken = Nothing at all
after-visit-hint-taken = Please reply 1 or 2.
after-visit-ask-score = Thank you. How was the visit overall, from 1 (lowest) to 5 (highest)? Just as you feel.
after-visit-hint-score = Please reply with a number from 1 to 5; reply “skip” if you would rather not.
after-visit-thanks = Thank you, we have noted it. We are here whenever you need us.
after-visit-corrected = All right, I have changed that.
after-visit-ask-remark = Anything else you would like to tell us? Just write it; if not, there is no need to reply.
after-visit-hint-remark = A sentence or two is enough; if there is nothing, reply “nothing”.
after-visit-no-remark = All right, thank you. We are here whenever you need us.
after-visit-remark-kept = We have noted what you wrote, thank you.
after-visit-declined = All right, we won't ask again. We are here whenever you need us.
after-visit-recap = A little is left of our questions about the visit; reply “skip” if you would rather not.
# $ticket (number)
after-visit-sorry = We are very sorry that this visit was not as it should be. A supervisor has your evaluation, number { $ticket }, and will contact you soon to hear more.
# A text message. $name (name) $link (link)
after-visit-text = { $company }: Hello { $name }, our visit is done. Would you tell us how it went? It takes a minute: { $link } Hotline { $hotline }
# Only “ok” was said: it is asked what of
after-visit-ask-all = Just to be sure: were all five of those things so?
after-visit-all = All of them
after-visit-some = Not all of them
after-visit-ask-which = All right, which were not? The numbers will do, such as “3 not”.
