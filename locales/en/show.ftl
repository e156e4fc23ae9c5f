### My appointments

show-agreed = Your visits:
# $window (window) $kind (kind of work)
show-appointment = · { $window } { $kind }
# $window (window) $kind (kind of work) $installer (installer) $badge (badge number)
show-appointment-by = · { $window } { $kind }, { $installer } (badge { $badge })
# $window (window)
show-on-the-way = The installer has set out and arrives within { $window }.
# $window (window)
show-not-set-out = The installer has not reported setting out yet; the visit is for { $window }. If it is urgent, reply “a person” and a colleague asks at once.
# $minutes (minutes) $latest (by when)
show-late = The installer said they would be about { $minutes } minutes late, here by { $latest }. We are very sorry.
# The report waits for the signature of the customer
show-reported = The installer has reported that it is done, and it waits for you: reply “confirm” once it works, or just say what is wrong.
show-doubted = The installer has been told that it is not right yet, and the visit stays open; once it is mended you will be asked to check again. If nobody sees to it, reply “a person”.
# $at (time of day)
show-arrived = The installer reported arriving at { $at }. If nobody is there, reply “a person” and a colleague asks at once.
show-none = You have no visit booked at the moment.
show-waiting = Orders still without a time:
# $summary (content, or the kind of work) $order (order number)
show-order = · { $summary } ({ $order })
show-who-later = Who comes is settled with the time; once it is booked, say “my appointments” for the name and badge number.
show-book-next = To book one, just tell me what is the matter and when suits you.
show-what-next = To book, change or cancel, just say so.
# $reason (reason)
show-late-why = The reason for the delay: { $reason }.
# $at (when they arrived) $knocked (since when they have been knocking)
show-knocking = The installer is at the door now: reported there at { $at }, knocking since { $knocked }. If you are at home, please open; if nobody is there, say “nobody knocked” and they hear it at once.
# $at (when they arrived)
show-told-at-home = The installer reported arriving at { $at }, has been told that you are at home and asked to knock again. If nobody is there, reply “a person” and a colleague asks at once.
