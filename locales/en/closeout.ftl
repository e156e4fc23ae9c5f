### The close-out code, such as 96181 (CL-4)

closeout-opened = Thank you, got it: you are rating this visit.
closeout-repeated = The code for this visit has come in already, thank you; there is no need to send it again.
closeout-late = Thank you. The visit was closed more than { $closeOutMinutes } minutes ago, so the code has no effect any more; please just tell us what you think, or call { $hotline }.
closeout-not-in-work = Nobody is at your place for a visit right now. Send the code while the installer is there, or shortly after, and you can rate the visit.
closeout-wrong-person = The code is for the customer to send from their own phone; it doesn't count here. Please remind them to rate the visit.
# an installer wrote “5 stars”
closeout-own-score = A score is for the customer to give on their own phone, so yours was not noted. If you mean that you will be late, please say so, such as “5 minutes late”.
closeout-stranger = I don't know yet which customer you are, so this was not counted. Please say “my visits”, and send the code again once you have been identified.
