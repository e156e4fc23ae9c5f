### After a visit is closed, the customer says that they never signed or confirmed it (CL-3, DS-8)

# $window (window) $at (time) $way (how it was signed)
denial-signed = Our record of the visit of { $window } has a customer's signature at { $at }, { $way }.
denial-way-chat = given in the chat
denial-way-code = given with the code that was sent to you
denial-way-drawn = drawn on the signing page
# $window (window)
denial-unsigned = Our record of the visit of { $window } has no customer's signature; it was closed by our own people.
# $ticket (number)
denial-done = What you say is on record under { $ticket }. It goes straight to a supervisor, past those who dispatch or lead the installer, to find out whether that was really you; the supervisor will contact you. If the line still doesn't work, just tell me and we arrange another visit.
# $ticket (number) the customer says that nothing was done
denial-done-work = What you say is on record under { $ticket }. It goes straight to a supervisor, past those who dispatch or lead the installer, to find out what was really done; the supervisor will contact you. If the line still doesn't work, just tell me and we arrange another visit.
# $ticket (number)
denial-known = This is on record already under { $ticket }, and a supervisor is looking into it; what you just said has been added, there is no need to report it again.
# The customer speaks of money too
denial-money = What you say about the money is looked into with it, and the supervisor will answer you on that too.
