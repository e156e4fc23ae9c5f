### Arriving (AP-3)

# $visit (which visit)
at-the-door-done = Your arrival is noted: { $visit }.
# $visit (which visit)
at-the-door-again = Your arrival was noted already: { $visit }.
# $visit (which visit)
at-the-door-early = It isn't the agreed time yet ({ $visit }), and early is not arrived. Please knock when the window opens, and say “arrived” then.
