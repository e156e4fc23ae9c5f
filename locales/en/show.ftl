### My appointments

show-agreed = Your visits:
# Asked whether it is certain
show-agreed-certain = Yes, this is on record:
# Asked whether it is off: this is still agreed
show-agreed-still = Not cancelled, still booked:
# $window (window) $kind (kind of work)
show-appointment = · { $window } { $kind }
# $window (window) $kind (kind of work) $installer (installer) $badge (badge number)
show-appointment-by = · { $window } { $kind }, { $installer } (badge { $badge })
# $address (address) not the one on file
show-elsewhere =    at { $address }
# $window (window) $about (when they said they would be there, empty where it was not said)
show-on-the-way = The installer has set out and arrives within { $window }{ $about }.
# $time (time of day)
show-about = {" "}(about { $time }, as they said when they left)
# $window (window)
show-not-set-out = The installer has not reported setting out yet; the visit is for { $window }. If it is urgent, reply “a person” and a colleague asks at once.
# Asked where somebody is before the window opens. $window (window)
show-not-yet = The installer has not reported setting out. Your time has not begun yet, so they are not late; you hear as soon as they set out. If it is urgent, say “a person” and a colleague asks at once.
# $minutes (minutes) $latest (by when)
show-late = The installer said they would be about { $minutes } minutes late, here by { $latest }. We are very sorry.
# Work was reported, and the customer says it is not right yet
show-doubted = The installer has been told that it is not right yet, and the visit stays open; once it is mended you will be asked to check again. If nobody sees to it, reply “a person”.
# $at (time of day)
show-arrived = The installer reported arriving at { $at }. If nobody is there, reply “a person” and a colleague asks at once.
# $at (time of day)
show-reported = The installer reported at { $at } that it is done, and it waits for you: reply “confirm” once it works, or just say what is wrong.
show-none = You have no visit booked at the moment.
# Asked whether it is off, or whether nobody comes: nothing is agreed
show-none-off = Yes, nothing is booked any more, and nobody comes.
show-waiting = Orders still without a time:
# $summary (content, or the kind of work) $order (order number)
show-order = · { $summary } ({ $order })
# $ticket (number) $day (day) $time (time of day)
show-with-colleague = It could not be done on site. A colleague is seeing to it, number { $ticket }, and answers you by { $day }, { $time }; you don't have to apply again.
show-who-later = Who comes is settled with the time; once it is booked, say “my appointments” for the name and badge number.
show-book-next = To book one, just tell me what is the matter and when suits you.
show-what-next = To book, change or cancel, just say so.
# $reason (reason)
show-late-why = The reason for the delay: { $reason }.
# $at (when they arrived) $knocked (since when they have been knocking)
show-knocking = The installer is at the door now: reported there at { $at }, knocking since { $knocked }. If you are at home, please open; if nobody is there, say “nobody knocked” and they hear it at once.
# $at (when they arrived)
show-told-at-home = The installer reported arriving at { $at }, has been told that you are at home and asked to knock again. If nobody is there, reply “a person” and a colleague asks at once.
# $at (time of day)
show-came-late = The installer arrived at { $at }, later than agreed; we are very sorry. If it suits you now, please let them do it; if not, just tell me another time. If nobody is there, reply “a person” and a colleague asks at once.
# Asked how somebody looks who is to come
show-looks = The installer wears our uniform and a badge, and shows it at the door. When they set out you get their name and badge number, with a photo where there is one; the badge has a photo too, please compare it before you open.
# Asked how many come
show-one-installer = One installer is scheduled for each visit.
# Asked where somebody is inside the window, who has not set out. $until (the end of the window)
show-in-time = It is still within the agreed time, so they are not late; after { $until } we are.
# $until (the end of the window)
show-past = It is past { $until }: we are late, and very sorry.
# Asked when we answer; one line for each matter
show-promised = Waiting for our answer:
# $what (the matter) $ticket (number) $owner (who sees to it) $day $time (until when)
show-promised-by = · { $what }, number { $ticket }: { $owner } sees to it and answers you by { $time }, { $day }.
# The deadline has passed. $what (the matter) $ticket (number) $owner (who sees to it)
show-promised-late = · { $what }, number { $ticket }: { $owner } sees to it. The time that we promised has passed, and we are very sorry. If it is urgent, reply “a person” and a colleague asks at once.
# Nothing waits
show-promised-none = I find nothing that waits for our answer. If there is something to do, just say so; for a person, reply “a person”.
show-promised-handover = What you asked a colleague for
show-promised-need = What you need
show-promised-lead = What you wanted to hear more about
show-promised-low_rating = Your evaluation of the visit
show-promised-low_satisfaction = Your evaluation of our service
show-promised-billing_doubt = Your doubt about the bill
show-promised-billing_dispute = Your doubt about the bill, looked at once more
show-supervisor = a supervisor
show-colleague = a colleague
# Asked for the calendar file
show-calendar = The calendar file goes with this message; it shows on the chat page, and not in a text message.
