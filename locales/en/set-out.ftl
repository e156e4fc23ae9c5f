### Setting out and arriving (AP-3)

# $visit (which visit)
set-out-done = All right, the customer hears that you are on your way: { $visit }. Drive carefully, and say “arrived” when you are there.
# $visit (which visit)
set-out-again = I have noted already that you set out: { $visit }.
