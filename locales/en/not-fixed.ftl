### It still doesn't work: said during the evaluation

# $window (window)
not-fixed-sorry = We are very sorry that it still doesn't work after the visit of { $window }. The evaluation can wait: let us arrange another visit at once. What you say is on the record of that visit.
not-fixed-in-work = This goes to the installer at once; the visit is not closed. The evaluation can wait until it is done.
