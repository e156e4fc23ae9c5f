### What a customer said has come to something (FO-4, FO-5): they hear it, and are asked whether it will do

# $name (how they are called) $about (what the customer said then) $answer (the colleague's answer) $who (who answers)
heard-back-ask = Hello { $name }, this is { $company }. There is an answer to { $about }. { $who } writes: { $answer }
      Does that settle it? If so, there is no need to reply.
heard-back-somebody = Our colleague
heard-back-settled = Yes, settled
heard-back-not-settled = Not settled yet
heard-back-hint = Does that settle it? Reply “yes”, or say what is still missing.
heard-back-ask-left = We are sorry that it isn't done. What is still missing? I pass it on to our colleague.
heard-back-hint-left = A sentence or two is enough; our colleague goes by what you say.
heard-back-thanks = All right, thank you. Whenever you need something, just say so here.
# $words (what the customer says) $ticket (number) $day (by when it is answered)
heard-back-again = We are sorry that it isn't done. “{ $words }” is with our colleague again, number { $ticket }; you hear from us here by { $day }.
heard-back-recap = That was the answer to what you told us.
# A text message. $link (link)
heard-back-text = { $company }: There is an answer to what you told us: { $link } Hotline { $hotline }
# $words (the customer's own words)
heard-back-words = “{ $words }”
heard-back-evaluation = your last evaluation
