### Photos that an installer takes at a visit: before, after, a meter's reading

# $count (how many)
photo-ask = { $count ->
    [1] One photo received. What does it show?
   *[other] { $count } photos received. What do they show?
  }
photo-kind-before = Before the work
photo-kind-after = After the work
photo-kind-meter = A meter reading
photo-hint = Please reply with a number, or say “before”, “after” or “meter 1234”.
photo-ask-reading = What does the meter say? Reply “unreadable” if it can't be read.
photo-hint-reading = The figures alone are enough, such as “1234”; “unreadable” if they can't be read.
# $count (how many) $kind (what it shows) $visit (which visit)
photo-kept = { $count ->
    [1] One photo kept ({ $kind }): { $visit }.
   *[other] { $count } photos kept ({ $kind }): { $visit }.
  }
# $reading (what the meter says)
photo-kept-reading = The reading is noted as { $reading }.
# $kind (what it shows) $visit (which visit)
photo-kept-already = We have this photo already, so nothing was added: { $visit }.
# $visit (which visit) $most (how many at most)
photo-enough = This visit ({ $visit }) already has { $most } photos, the most it can have. The last ones were not kept.
photo-no-visit = You are not at a visit right now, so the photo was not kept. Say “I'm here” at the customer's door first.
photo-refused-no-photo = The file is not a photo and was not kept. Please send a JPEG, PNG or WebP photo.
photo-refused-format = Photos in HEIC format can't be opened here, so it was not kept. Choose “Most compatible” (JPEG) in the camera's settings, or send a screenshot.
photo-refused-too-large = The photo is too large and was not kept. Please send a smaller one (at most 10 MB and 50 million pixels).
photo-refused-damaged = The photo can't be opened; it may not have arrived whole. It was not kept: please send it again.
photo-unseen = Sorry, neither I nor my colleagues can see photos here yet. Please describe it in words.
