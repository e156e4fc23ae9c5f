### The installer says that the door is open (DR-5, DR-6)

# $visit (which visit)
door-opened-noted = All right, noted: { $visit }. Greet, say your name and errand, show your badge, and go in with shoe covers on when you are asked in (DR-5, DR-6).
# $visit (which visit)
door-opened-first-arrive = Your arrival is not on record: { $visit }. Say “arrived” first, and go on from there.
