### The visit record: the PDF for the customer once both have signed, and what is said with it (CL-2, CL-5). visit-record-label-… are names of lines: short

# We begin. $name (what they are called)
visit-record-hello = Hello { $name }, this is { $company }.
# Asked for, or both have just signed. $kind (work) $window (window)
visit-record-ready = The record of your { $kind } visit ({ $window }) is ready: what was done, and both signatures with their times. Open it with “Visit record” below.
# Where there are no attachments. $kind (work) $window (window) $link (link)
visit-record-link = The record of your { $kind } visit ({ $window }) is ready: what was done, and both signatures with their times: { $link } The link is good for { $recordDays } days.
# Text message. $link (link)
visit-record-text = { $company }: the record of your visit is ready, with both signatures and their times: { $link } The link is good for { $recordDays } days. Hotline { $hotline }
# $kind (work) $window (window)
visit-record-unsigned = Your { $kind } visit ({ $window }) has not been signed by both sides yet, so there is no record of it. You will find it here once you have confirmed and the installer has signed.
visit-record-earlier = This is the record of the visit before:
visit-record-none = We have not been to your place for a visit yet, so there is no record. Once the work is done and both have signed, just say “visit record” at any time.

visit-record-title = Visit record
# Foot of the page. $page (which) $pages (of how many)
visit-record-page = Page { $page } of { $pages }
visit-record-missing = —
visit-record-part-visit = The visit
visit-record-part-work = What was done
visit-record-part-items = Service rules
visit-record-part-signatures = Signatures
visit-record-part-contact = Contact card
visit-record-label-number = Visit number
visit-record-label-order = Order number
visit-record-label-customer = Customer
visit-record-label-kind = Work
visit-record-label-address = Address
visit-record-label-promised = Promised window
visit-record-label-arrived = Arrived
visit-record-label-installer = Installer
visit-record-label-summary = Work done
visit-record-label-light = Optical power
visit-record-label-down = Download
visit-record-label-up = Upload
visit-record-label-untested = Not tested because
visit-record-label-extras = Charged extra
visit-record-label-total = In all
visit-record-label-photos = Photos on file
visit-record-label-items = Items
visit-record-label-left = Not done
visit-record-label-company = Company
visit-record-label-hotline = Hotline
# $date (day) $time (time of day)
visit-record-instant = { $date }, { $time }
# $year $month $day, all numbers
visit-record-date = { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
# $date (day) $from $to (times of day)
visit-record-window = { $date }, { $from }–{ $to }
# $name (name) $badge (badge number)
visit-record-installer = { $name } (badge number { $badge })
# $value (number)
visit-record-dbm = { $value } dBm
# $value (number)
visit-record-mbps = { $value } Mbps
# $item (what) $quantity (how many) $unit (unit) $price (yuan a unit) $total (yuan)
visit-record-extra = { $item }, { $quantity } { $unit } at { $price } yuan/{ $unit }: { $total } yuan, agreed to by the customer
visit-record-no-extras = Nothing
# $total (yuan)
visit-record-total = { $total } yuan
# $count (how many)
visit-record-photos-before = { $count } from before
# $count (how many)
visit-record-photos-after = { $count } from after
# $count (how many)
visit-record-photos-meter = { $count } of a meter
visit-record-between = ,{" "}
# $asked (how many the visit's list asks of the installer) $done, $left (kept, not kept) $unanswered (never answered)
visit-record-items = { $asked } asked: { $done } kept, { $left } not kept, { $unanswered } not answered
# $order (who was first) $party (who)
visit-record-signed = { $order }. { $party }
visit-record-party-customer = Customer
visit-record-party-installer = Installer
visit-record-way-chat = confirmed in their own chat
visit-record-way-code = confirmed with a one-time code
visit-record-way-drawn = signed by hand
visit-record-thanks = Any question: call the hotline, or tell us in the chat.
