### It still doesn't work: said during the evaluation

# $window (window)
not-fixed-sorry = We are very sorry that it still doesn't work after the visit of { $window }. The evaluation can wait: let us arrange another visit at once. What you say is on the record of that visit.
not-fixed-in-work = This goes to the installer at once; the visit is not closed. The evaluation can wait; once it works, say “rate” to go on with it.
# Said after the visit was closed, not in an evaluation. $window (window)
not-fixed-again = We are very sorry that it still doesn't work after the visit of { $window }. What you say is on the record of that visit; let us arrange another one at once.
not-fixed-told = The installer has only just closed the visit and is told as well; if they are still there, they will have another look at once.
