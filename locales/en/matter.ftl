### One matter: what it is, and what is done about it

matter-kind-time_request = a time that the customer insists on
matter-kind-call_task = call the customer
matter-kind-handover = the customer asks for a person
matter-kind-handover-address = the address of a visit is to be put right
matter-kind-handover-danger = a danger, call at once
matter-kind-handover-colleague = A colleague asks for a person
matter-kind-record_correction = correct the record
matter-kind-opt_out = no more promotions
matter-kind-compensation = compensation for a missed visit
matter-kind-second_miss = second missed visit
matter-kind-protected_at_risk = a protected visit without an installer
matter-kind-miss_reported = Installer at the door, customer not met
matter-kind-refused = The installer says the customer refused, not confirmed
matter-kind-protected_order = protected, yours to see through
matter-kind-stranger_at_door = somebody at the door who is not ours
matter-kind-late_report = an arrival that was reported later
matter-kind-begun_in_closure = under way when its area was closed or its installer went on leave
matter-kind-checklist_overridden = Visit closed with an incomplete checklist
matter-kind-hasty_checklist = Checklist ticked all at once, right after the door
matter-kind-breach_reported = breach reported, confidential
matter-kind-low_rating = low evaluation
matter-kind-forged_signature = a signature that may not be the customer’s own
matter-kind-unsigned_visit = done, but not signed by the customer
matter-kind-miss_contradicted = the customer contradicts the cause of a miss
# $work (work and what is wrong)
matter-line-work = { " " }({ $work })
# $kind (matter) $name (customer) $about (which order, empty where there is none)
matter-line = { $kind }, { $name }{ $about }
# $kind (matter) $name (customer) $about (which order, empty where there is none) $due (deadline) $late (1 = overdue)
matter-line-due = { $kind }, { $name }{ $about }, { $late ->
    [1] overdue since { $due }
   *[0] by { $due }
}
# $window (window)
matter-wished = { $window }
matter-wished-none = it is over, or no day was named
# $line (which matter) $phone (phone) $address (address) $words (the customer's words) $yuan (yuan) $number (order number); all of these have them $wished (time)
matter-about-time_request = { $line }
    The customer said: { $words }
    The time they want: { $wished }
    Address: { $address }, phone: { $phone }
    What shall we do?
# $line (which matter) $phone (phone) $number (order number)
matter-about-call_task = { $line }
    Please call { $phone } and agree a time{ $number }. How did it go? If they named a time, just write it, such as “Saturday morning”.
# $line (which matter) $phone (phone) $news (what is to be told)
matter-about-telling = { $line }
    The customer can't be written to. Please call { $phone } and tell them: { $news }. How did it go?
# $line (which matter) $phone (phone) $news (what is to be told) $number (order number)
matter-about-news = { $line }
    The customer can't be written to. Please call { $phone } and tell them: { $news }. Then agree another time{ $number }. How did it go? If they named a time, just write it, such as “Saturday morning”.
# $window (window) $minutes (minutes) $reason (reason)
matter-tell-delay = the visit of { $window } will be about { $minutes } minutes late ({ $reason }), we ask for their understanding; a dispatcher moves or cancels it if they want that
# $window (window) $kind (work) $reason (reason)
matter-tell-cannot-come = the { $kind } visit of { $window } can't take place ({ $reason }), we are very sorry
# $window (window) $kind (work)
matter-tell-taken-off = the { $kind } visit of { $window } has been cancelled, nobody comes
# $window (window) $kind (work) $reason (reason)
matter-tell-because-taken-off = the { $kind } visit of { $window } has been cancelled ({ $reason }), nobody comes, we are very sorry
# $window (window)
matter-tell-rescheduled = the visit is on { $window }; if that doesn't suit, a dispatcher moves it
# $window (window) $reason (reason)
matter-tell-because-rescheduled = the visit has moved to { $window } ({ $reason }), we are very sorry; if that doesn't suit, a dispatcher moves it
# $window (window) $installer (installer) $badge (badge number)
matter-tell-replaced = another installer comes to the visit of { $window }: { $installer } (badge { $badge }), in time; this replaces what they heard before
# $window (window) $kind (work)
matter-tell-missed = the { $kind } visit of { $window } was not kept, we are very sorry
# $window (window) $kind (work) $granted (1=it could be arranged)
matter-tell-answered = { $granted ->
    [1] the time that they wanted has been arranged: the { $kind } visit is on { $window }
   *[0] the time that they wanted could not be arranged, the { $kind } visit stays on { $window }; if they want another time, a dispatcher moves it
}
matter-do-told = told them
# $line (which matter) $phone (phone)
matter-about-handover = { $line }
    Phone: { $phone }. Tell me the result when it is done.
# $line (which matter) $phone (phone) $address (address) $words (the customer's own words)
matter-about-danger = { $line }
    The customer says: { $words }
    Phone: { $phone }, address: { $address }. Call first to make sure that everybody is safe, and help them to call the emergency services; tell me the result when it is done.
# $line (which matter) $phone (phone)
matter-about-record_correction = { $line }
    Phone on file: { $phone }. Tell me the result when it is done.
# $line (which matter) $phone (phone) $words (their words)
matter-about-breach_reported = { $line }
      { $words }
      Phone { $phone }. Keep it confidential: the person reported must not learn who said so.
# $line (which matter) $phone (phone) $words (their words)
matter-about-low_rating = { $line }
      { $words }
      Phone { $phone }. Please contact the customer today.
# $line (which matter) $phone (phone)
matter-about-opt_out = { $line }
    The customer wants no promotions and no surveys; phone on file: { $phone }. Please take them off the lists, and reply with what was done. They still hear of their visits.
# $line (which matter) $why (why it is as much) $yuan (yuan) $number (order number)
matter-about-compensation = { $line }
    { $why }
    By the rules { $yuan } yuan are suggested{ $number }. Do you agree?
# $line (which matter) $phone (phone) $number (order number)
matter-about-second_miss = { $line }
    The second miss within { $missesMonths ->
        [12] a year
       *[other] { $missesMonths } months
    }{ $number }; please speak to the customer yourself: { $phone }. Tell me the result when it is done.
# $line (which matter) $phone (phone) $address (address) $reason (reason) $window (window) $installer (installer and phone)
matter-about-protected_at_risk = { $line }
    Agreed for { $window }; { $installer } can’t be there in time ({ $reason }). Address: { $address }, phone: { $phone }. What shall we do?
# $time (time) $who (who judged) $why (the reason that was written, or nothing)
matter-judged-how = Judged at { $time } by { $who }{ $why }
matter-judged-system = the clock
# $note (what was written)
matter-judged-why = : “{ $note }”
# $installer (installer and phone) $time (time)
matter-was-there = Installer: { $installer }, reported at the door at { $time }
# $installer (installer and phone)
matter-was-not-there = Installer: { $installer }, no arrival on record
# $line (which matter) $phone (phone) $words (the customer's words) $cause (cause) $judged (who judged so, when and why) $there (whether the installer was there)
matter-about-miss_contradicted = { $line }
    Judged before as: { $cause }. { $judged }
    { $there }
    The customer says: { $words }
    Phone: { $phone }. Once you have looked into it: whose fault was it?
matter-customer-differs = The customer says something else: please read it and choose once more.
# $words (what the customer says)
matter-customer-says =
    {""}
    The customer says: { $words }
# $line (which matter) $phone (phone) $words (what the installer said) $cause (cause) $says (what the customer says, or nothing) $evidence (what is on record at the door, empty where there is nothing)
matter-about-miss_reported = { $line }
    The installer says: { $words }{ $evidence }{ $says }
    Please call the customer first: { $phone }. What is recorded?
# $installer (installer)
matter-assign = Send { $installer }
# $installer (installer) outside their shift
matter-assign-off-shift = Send { $installer } (goes beyond their shift, please ask first)
# $installer (installer) only named, not sent
matter-ask-send = Send { $installer }?
matter-do-other_times = Offer other times
matter-do-nothing = Not possible, offer the nearest times
matter-do-let_move = Let it go, the customer chooses another time
matter-do-approve = Approve
matter-do-refuse = Refuse
matter-do-reached = Reached, no time agreed yet
matter-do-not_reached = No answer, try again later
matter-do-wrong_number = Wrong number
matter-do-unwanted = Not wanted any more: withdraw the order
matter-do-done = Done
matter-hint = Please reply with a number.
matter-ask-note = Please write the result in a few words, for the record.
matter-ask-reason = Please write the reason in a few words, for the record.
matter-hint-note = Please write it in a sentence or two.
matter-ask-times = Which times? For example “Sunday morning or Monday afternoon”.
matter-hint-times = Please name days and hours, for example “Sunday morning or Monday afternoon”.
matter-times-full = Nobody is free then either; please name other times.
# $count (how many) $time (time of day)
matter-times-sent = All right, the customer gets { $count ->
    [one] one time
   *[other] { $count } times
} to choose from, kept for them until { $time }.
matter-none-sent = All right, the customer is told. Nothing near it is free, so they are asked for another day.
matter-taken = That installer has just been booked then; please choose again.
# $window (window)
matter-assigned = Done: { $window }. Customer and installer will hear of it.
matter-let-moved = Your decision is recorded. The customer gets an apology with the reason and chooses another time.
matter-approved = Approved; the customer will hear of it.
# $due (what time)
matter-postponed = All right, I'll remind you at { $due }.
matter-done = All right, noted.
matter-gone = Somebody has dealt with this already, or it is not yours to answer.
matter-do-take = Take over and answer in the chat
matter-do-customer = The customer was the cause
matter-do-third_party = A third party was the cause
matter-do-force_majeure = Beyond control
matter-do-company = We were the cause
matter-do-not_missed = Not yet: the installer waits or tries again
matter-miss-recorded = Recorded. The customer hears why and chooses another time; the installer hears of it too.
matter-not-missed = All right, no miss is recorded; the installer is asked to try the customer again.
matter-do-ours = It was our fault
matter-do-stays = The reason stays
matter-judged-ours = Your decision is on record: it is treated as our fault, the customer hears an apology and the order is protected.
# $installer (installer) $window (window)
matter-judged-same-installer = The next visit ({ $window }) is { $installer }’s again; to send somebody else, look it up by the customer’s name.
matter-judged-stays = Your decision is on record; the customer hears the answer.
miss-cause-company = ours
miss-cause-customer = the customer's
miss-cause-third-party = a third party's
miss-cause-force-majeure = beyond control
matter-judged-by-you = You judged this miss yourself. The customer contradicts it, so another supervisor decides.
# $window (window)
matter-reassigned = Done: { $window } stands, and the new installer hears of it.
matter-let-missed = The window has begun, so it is recorded as a miss; the customer hears an apology and chooses another time.
matter-do-agreed = Reached, and agreed a time
matter-ask-agreed = Which time? For example “Saturday morning”. While the customer is on the line I tell you at once whether it is free.
# $name (how they are called) $kind (work) $window (window) $address (address)
matter-read-back = Please read it back to the customer: { $name }, { $kind }, { $window }, { $address }. Right?
matter-yes = Right, book it
matter-no = Another time
# $work (kind and what is wrong) $number (number of the order)
matter-read-back-unwanted = Not wanted any more, so this is withdrawn: { $work }{ $number }. Right?
matter-unwanted-yes = Right, withdraw it
matter-unwanted-no = No, keep the order
# $kind (text): visit-kind
matter-withdrawn = Right, the order ({ $kind }) is withdrawn, and the customer isn't asked for a time any more.
# $window (window)
matter-agreed = Booked: { $window }.
matter-time-gone = This time has just been taken; please choose another.
# $line (the matter) $phone (phone) $address (address) $number (order number)
matter-about-protected_order = { $line }
    We missed it once; it is yours until it is done{ $number }. Phone: { $phone }, address: { $address }. It goes away when the order is done; else reply with what came of it.
# $line (the matter) $phone (phone) $address (address) $forged (why it is no signature)
matter-about-forged_signature = { $line }
    { $forged }; it was not taken as a signature. Please call the customer and ask: { $phone }, { $address }. Reply with what came of it.
# $line (the matter) $phone (phone) $words (the installer's words)
matter-about-unsigned_visit = { $line }
    The installer says: { $words }
    Please call the customer at { $phone } and ask whether the work is done. If it is, close the visit and write what the customer said; if not, leave it open and arrange what is needed.
# $line (the matter) $phone (phone) $address (address)
matter-about-begun_in_closure = { $line }
    The window has begun and the area is closed. Please ask the installer and the customer at once ({ $phone }, { $address }); if nobody can get there, look the visit up and choose “can't come”. Reply with what came of it.
# $line (which matter) $phone (the customer's telephone) $items (which items, each with the installer's reason)
matter-about-checklist_overridden = { $line }
    Not done (the installer's reason): { $items }
    The customer's telephone: { $phone }. Reply with the result once you have looked at it; it is kept.
# $line (which matter) $phone (the customer's telephone) $items (which items) $seconds (how long after the door)
matter-about-hasty_checklist = { $line }
    Ticked together { $seconds } seconds after the door: { $items }
    Please find out whether it was really done (the customer's telephone: { $phone }), and reply with the result.
# $line (what) $phone (phone) $address (address) $words (the customer's words)
matter-about-stranger_at_door = { $line }
    The customer says: { $words }
    Phone: { $phone }, address: { $address }. Call at once: they should not open; then find out who it is, and help to call the police if needed. Reply with the outcome.
# $line (what) $phone (phone) $said (the time that was said) $heard (when it reached us)
matter-about-late_report = { $line }
    The installer says they were there at { $said }; the message reached us at { $heard }, and it counts as missed for now. Please look into it (the customer's phone: { $phone }), and reply with the outcome.
# $list (each step and its time) $atOnce (a mark where they came all at once, or nothing)
matter-evidence =
    {""}
    On record at the door: { $list }{ $atOnce }
# The installer claims a refusal, and nothing was done at the door
matter-evidence-none =
    {""}
    On record at the door: no knock and no call, only the installer's word; the customer is being asked
# $heard (when they reached us)
matter-evidence-at-once = . Note: these were not reported one by one; they all reached us together at { $heard }, and the times are the installer's word alone
matter-step-knocked = knocked
matter-step-knocked_again = knocked again
matter-step-called = called, no answer
matter-step-answered = called, they answered
matter-step-waited = waited until
# $what (which step) $time (time of day)
matter-step = { $what } { $time }
# $what (which step) $time (time of day) $heard (when it reached us)
matter-step-late = { $what } { $time } (reached us at { $heard })
# $first (a step) $rest (those after it)
matter-steps = { $first }, { $rest }
matter-forged-same_account = It came from the installer's own account
matter-forged-same_phone = The customer's phone on file is the installer's
matter-forged-same_device = It was done on the installer's own device
matter-forged-said_so = the installer says that they signed for the customer
matter-forged-wrong_codes = The installer typed several wrong codes in a row
matter-do-founded = It is true
matter-do-unfounded = It is not true
# $told（0 或 1）
matter-breach-founded = { $told ->
    [0] Noted: it is true. They left no name, so nobody is told.
   *[other] Noted: it is true. Whoever reported it hears what came of it.
  }
# $told（0 或 1）
matter-breach-unfounded = { $told ->
    [0] Noted: it is not true and counts against nobody. They left no name, so nobody is told.
   *[other] Noted: it is not true and counts against nobody. Whoever reported it hears what came of it.
  }
matter-do-close_visit = Close the visit
matter-do-leave_open = Leave it open
matter-visit-closed = The visit is closed, in your name.
matter-visit-left-open = Noted. The visit stays open; please arrange what is needed.
# $line (what) $phone (phone) $said (the time that was said) $heard (when it reached us) $recorded (the time on record)
matter-about-other_arrival = { $line }
    The arrival is on record as { $recorded }; at { $heard } the installer said that it was { $said }. The record stands, and whether it was in time goes by it. Please look into it (the customer's phone: { $phone }), and reply with the outcome.
