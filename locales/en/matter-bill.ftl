### Matters: a customer doubts a bill (FO-1)

matter-kind-billing_doubt = a customer doubts their bill
matter-kind-billing_dispute = the answer about a bill did not settle it
# $line (the matter) $phone (phone) $month (month) $yuan (yuan) $words (the customer's words) $unexplained (what the lines don't explain, may be empty) $added (what the customer added, may be empty)
matter-about-billing_doubt = { $line }
    Bill of { $month }, { $yuan } yuan{ $unexplained }
    The customer says: { $words }{ $added }
    Phone: { $phone }. Please verify it and write the answer; the customer reads it in the chat.
# $line (the matter) $phone (phone) $month (month) $yuan (yuan) $words (the customer's words) $earlier (the earlier answer, may be empty) $added (what the customer added, may be empty)
matter-about-billing_dispute = { $line }
    Bill of { $month }, { $yuan } yuan{ $earlier }
    The customer says: { $words }{ $added }
    Phone: { $phone }. Please verify it anew and write the answer; the customer reads it in the chat.
# $yuan (yuan)
matter-bill-unexplained = , { $yuan } yuan of it not explained by its lines
# $answer (answer)
matter-bill-earlier =
    {""}
    Answered before: { $answer }
matter-bill-answered = The answer has gone to the customer, who says whether it settles the matter.
