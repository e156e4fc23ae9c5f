### Arriving (AP-3)

# $visit (which visit)
at-the-door-done = Your arrival is noted: { $visit }.
# $visit (which visit)
at-the-door-again = Your arrival was noted already: { $visit }.
# $visit (which visit)
at-the-door-early = It isn't the agreed time yet ({ $visit }), and early is not arrived. Please knock when the window opens, and say “arrived” then.
# $visit (which visit)
at-the-door-late = Your arrival is on record, after the promised time, so it counts as missed: { $visit }. The customer hears at once that you are there; if it suits them do the work now, if not don’t insist, we agree another time.
