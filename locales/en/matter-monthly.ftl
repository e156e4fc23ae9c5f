### What the monthly conversations leave for staff: a need, an interest, a low evaluation

matter-kind-need = what a customer needs
matter-kind-lead = interested customer, waits for a call
matter-kind-low_satisfaction = low monthly evaluation, answer today
# $line (which matter) $phone (telephone) $words (what was said)
matter-about-need = { $line }
      { $words }
      Telephone { $phone }. The customer is to hear what comes of it.
# $line (which matter) $phone (telephone) $words (what was said, and of what)
matter-about-lead = { $line }
      { $words }
      Telephone { $phone }. Please call at the time they named; who wants it no more is not pressed.
# $line (which matter) $phone (telephone) $words (points and words)
matter-about-low_satisfaction = { $line }
      { $words }
      Telephone { $phone }. Please contact the customer today, then write the answer.
matter-do-answer = Answer the customer
matter-ask-answer = Please write the answer, which the customer reads as it is: what has been done, and what is left.
# $phrase (what must not be said) $instead (what can be said)
matter-answer-forbidden = “{ $phrase }” must not be used; nothing was sent. Please write it in another way, for example: “{ $instead }”
matter-customer-answered = All right, the customer will read your answer.
