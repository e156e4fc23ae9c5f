### Booking a visit

book-recap-open = Back to booking your visit.
# $kind (kind of work)
book-recap = Back to booking your { $kind } visit.
# taken for a booking by mistake
book-nothing-new = All right, nothing new is booked. You have no visit booked now.
# taken for a booking by mistake. $window (window) $kind (work) the visit that is agreed
book-nothing-new-stands = All right, nothing new is booked. Your { $kind } visit, { $window }, is unchanged; to move it, cancel it or ask about it, just say so.
book-ask-kind = Certainly, let's book a visit. What is it for?
# $noted (the time that was noted)
book-noted-time = { $noted } What is the visit for?
# $noted (the time that was noted)
book-noted-time-detail = { $noted } Please tell me in a few words what is wrong, for example “no internet, the modem blinks red”.
# $address (the address that was noted, and is not the registered one)
book-noted-place = I have noted the address of the visit: { $address }.
book-hint-kind = Please choose one by its number, or tell me what is the matter, for example “no internet” or “I'm moving house”.
book-kind-install = Installation (a new line)
book-kind-repair = Repair (something doesn't work)
book-kind-move = Relocation (to a new address)
book-kind-inspection = Inspection (line or WiFi check)
# $kind (kind of work) $window (window) a visit that is agreed already
book-ask-besides = You already have { $kind ->
    [inspection] an inspection
    [installation] an installation
   *[other] a { $kind }
} visit: { $window }. Would you like to:
book-besides-move = Change its time
book-besides-along = Both at that visit, I tell the installer
book-besides-another = Book another one
book-besides-neither = Neither, thank you
# $kind (kind of work) $window (window) said yes, and it is not clear to which
book-besides-yes = Your { $kind } visit, { $window }, stands; there is nothing more to do for it. To change its time or book another one, reply with a number; to call it off, say “cancel the visit”.
book-hint-besides = Please reply with one of the numbers.
# $kind (kind of work)
book-ask-order = You have several { $kind } orders. Which one is this visit for?
# $summary (content) $order (order number)
book-order = { $summary } ({ $order })
book-order-new = Report something new
book-hint-order = Please reply with the number of the order.
book-ask-detail = Please tell me in a few words what is wrong, for example “no internet, the modem blinks red”.
book-hint-detail = A sentence or two about the trouble is enough, so that the installer brings the right things.
book-ask-new-address = What is the new address (street, building, unit, door)?
book-time-later = All right, we settle the time once the address is known.
book-ask-address = Which address shall we come to (street, building, unit, door)?
book-hint-address = Please give the address in full, for example “252 Wenming Road, building 13, unit 1, 3201”.
# $kind (kind of work) $window (window) $address (address) $detail (what is wrong; not used here)
book-confirm = Let me read that back:
    Work: { $kind }
    Time: { $window }
    Address: { $address }
    Is that right?
# $kind (kind of work) $window (window) $address (address) $detail (what the customer said is wrong)
book-confirm-detail = Let me read that back:
    Work: { $kind }
    Trouble: { $detail }
    Time: { $window }
    Address: { $address }
    Is that right?
# $kind (kind of work) $window (window) $address (address) $summary (content of the order, shortened) $order (order number)
book-confirm-order = Let me read that back:
    Work: { $kind }
    Order: { $summary } ({ $order })
    Time: { $window }
    Address: { $address }
    Is that right?
# $kind (kind of work) $window (window) $address (address) $detail (what the customer said is wrong) $summary (content of the order, shortened) $order (order number)
book-confirm-order-detail = Let me read that back:
    Work: { $kind }
    Order: { $summary } ({ $order })
    Trouble: { $detail }
    Time: { $window }
    Address: { $address }
    Is that right?
# $kind (kind of work) $window (window) $address (address) $detail (the customer's words for the installer)
book-confirm-note = Let me read that back:
    Work: { $kind }
    Time: { $window }
    Address: { $address }
    For the installer: { $detail }
    Is that right?
# $kind (kind of work) $window (window) $address (address) $summary (content of the order, shortened) $order (order number) $detail (the customer's words for the installer)
book-confirm-order-note = Let me read that back:
    Work: { $kind }
    Order: { $summary } ({ $order })
    Time: { $window }
    Address: { $address }
    For the installer: { $detail }
    Is that right?
# $text (words for the installer that came with the yes)
book-note-heard = Noted for the installer: “{ $text }”.
book-confirm-yes = Yes, book it
book-change-time = Another time
book-change-place = Another address
book-change-stop = Don't book
book-change-order = Report something new
book-ask-change = All right, what shall I change?
# so near that it cannot be changed here afterwards
book-near = That is soon: once it is booked, only a colleague can change or cancel it.
# $window (window) the one being read back
book-unsure = No hurry, nothing is booked yet. If { $window } suits, reply “yes”; if not, name a day or hour that does, or ask “what times are there?”.
# $window (window) the one being read back
book-hint-confirm = This is about { $window }. Reply “yes” to book it, or say what to change, such as “in the afternoon”.
# $window (window) $place (address) what is being read back, another address than that on file
book-hint-confirm-place = This is about { $window }, at { $place }. Reply “yes” to book it, or say what to change, such as “in the afternoon”.
# $kind (kind of work) $window (window) $change (how to change it)
book-done = Booked: { $window }, { $kind } visit. The installer arrives within that time; please keep your phone at hand. { $change }
# $address (address) not the one on file
book-done-place = The visit is at { $address }.
# $kind (kind of work) $window (window)
book-already = This order already has a visit: { $window }, { $kind }. To change the time, just say so.
book-order-closed = That order has just been closed; I'll make a new one.
book-not-made = All right, nothing was booked. Write whenever you need it.
# $first $second (the customer's words for either)
book-one-by-one = One after the other: first “{ $first }”, then “{ $second }”.
# $words (the customer's words for the second)
book-now-the-other = Now the other one: “{ $words }”.
# The first of two is called off; the other is not asked for either. $words (the words of the other)
book-other-left = “{ $words }” isn't booked either; if you still want it, just say so.
# $kind (the work that is meant) $wrong (the work booked by mistake) $window (window of that one)
book-instead = All right, { $kind } instead: first we agree the { $kind }, then the { $wrong }, { $window }, is cancelled.
# $words (what they said of another flat)
book-other-next = Two things, one by one: once this one is agreed, we go on with “{ $words }”.
book-waits = If the time you wanted becomes free, I'll tell you at once.
book-waits-earlier = If an earlier time becomes free, I'll tell you at once.
book-put-off = All right, not now. Whenever it suits you, just name a time.
# $kind (kind of work)
book-stopped-order = All right, not now. Your { $kind } order stays open; whenever it suits you, just name a time.
# $kind (kind of work) they told us of something else when we asked for its time
book-order-aside = All right, that first. Your { $kind } order waits; if you don't want it, just say so and I withdraw it.
# They restarted it in vain
book-still-broken = Noted: the restart did not help, and the technician reads it. Somebody comes to see to it.
# Said at a read-back or where a time is asked: the trouble is still there
book-still-out = It is still not working, I see, and I am sorry; the installer will look into it.
# Said there too: they don't know what is wrong
book-cause-unknown = That's fine, you needn't know what it is: the installer finds out.
