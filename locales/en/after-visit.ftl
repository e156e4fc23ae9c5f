### The evaluation after a visit: a few words, which may be left out at any moment

# $name (name)
after-visit-ask = Hello { $name }, this is { $company }. About our visit, we would like to know whether these were so (answer together if you like, such as “all yes” or “1 2 good, 3 not”; reply “skip” to leave it):
      1 uniform and badge worn
      2 shoe covers put on
      3 place cleaned up
      4 nothing asked for, nothing taken
      5 came when promised
after-visit-hint = Please reply with the numbers, such as “all yes” or “1 2 good, 3 not”; reply “skip” to leave it.
after-visit-ask-taken = About number 4, to be sure: did the technician take or ask for money, a gift or anything else?
after-visit-taken = Yes, something was taken or asked for
after-visit-not-taken = Nothing at all
after-visit-hint-taken = Please reply 1 or 2.
after-visit-ask-score = Thank you. How was the visit on the whole, from 1 (lowest) to 5 (highest)? Just as you feel.
after-visit-hint-score = Please reply with a number from 1 to 5; reply “skip” to leave it.
after-visit-thanks = Thank you, we have noted it. We are here whenever you need us.
after-visit-declined = All right, we won't ask again. We are here whenever you need us.
after-visit-recap = There is a little left of the evaluation of our visit; reply “skip” to leave it.
# $ticket (number)
after-visit-sorry = We are very sorry that this visit was not as it should be. A supervisor has your evaluation, number { $ticket }, and will contact you soon to hear more.
# A text message. $name (name) $link (link)
after-visit-text = [{ $company }] Hello { $name }, our visit is done. Would you tell us how it went? It takes a minute: { $link } Hotline { $hotline }
# Only “ok” was said: it is asked what of
after-visit-ask-all = Just to be sure: were all five of those things so?
after-visit-all = All of them
after-visit-some = Not all of them
after-visit-ask-which = All right, which were not? The numbers will do, such as “3 not”.
