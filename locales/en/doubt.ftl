### The customer says that something is open (CL-1)

doubt-recap = Back to what is still open.
doubt-ask = All right, what is still open? Please tell me; the installer sees it at once.
doubt-hint = A few words are enough, such as “no signal in the bedroom”; if nothing is open any more, reply “no problem”.
# $words (the customer's words)
doubt-noted = Noted: “{ $words }”. The installer has been told, and the visit is not closed; once it is seen to you will be asked to check it again.
doubt-ask-more = Noted: the installer has been told, the visit is not closed, and the code does not count any more. What is still open? Please tell me; the installer sees it at once.
# $ticket (number)
doubt-reported = It has also gone straight to a supervisor under { $ticket }, who will contact you.
# $words (the customer's words)
doubt-kept = Noted: “{ $words }”. The visit is not closed and the code does not count any more; the installer is not shown what you said.
# The code was asked about
doubt-code = The code stands for your signature: you read it to the installer once you have checked the work. It isn't right yet, so please give it to nobody now.
