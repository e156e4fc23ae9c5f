### Arriving (AP-3)

# $visit (which visit)
at-the-door-done = Your arrival is noted: { $visit }.
# $visit (which visit)
at-the-door-again = Your arrival was noted already: { $visit }.
# $visit (which visit)
at-the-door-early = It isn't the agreed time yet ({ $visit }), and early is not arrived; that you are early is on record. Please knock when the window opens: I tell you then, and you say “arrived” again.
# $visit (which visit)
at-the-door-late = Your arrival is on record, after the promised time, so it counts as missed: { $visit }. The customer hears at once that you are there; if it suits them do the work now, if not don’t insist, we agree another time.
# $visit (which visit)
at-the-door-late-report = Your arrival is noted: { $visit }. Your message came after the promised time, so it counts as missed for now; a supervisor looks into whether you were there in time.
# $visit (which visit)
at-the-door-changed = This visit was changed after you wrote, so no arrival is noted: { $visit }. If you are at the door now, please say “arrived” again.
# $at (time of day) $now (time of day)
said-late = It is noted as of { $at }, and reached us at { $now }; both are on record.
# $visit (which visit)
at-the-door-opens = The agreed time has come: { $visit }. You can knock now; please say “arrived”.
# $visit (which visit) $said (when they say it was) $recorded (the time on record)
at-the-door-corrected = Your arrival stays on record as { $recorded }: { $visit }. That you say { $said } is noted beside it, and a supervisor sees it; whether it was in time goes by the first.
# $visit (which visit) $said (when they say it was)
at-the-door-before = At { $said } the window had not begun ({ $visit }): coming early is noted, and is no arrival yet. If you are at the door now, please say “arrived” once more.
at-the-door-ahead = That time has not come yet, so no arrival was noted (AP-3). Say “arrived” at the door, or the time that it was, such as “arrived at 9:05”.
at-the-door-vague = At what time was it? Please say it exactly, such as “arrived at 9:05”; if you have only just come, say “arrived”. Until then no arrival is noted (AP-3).
