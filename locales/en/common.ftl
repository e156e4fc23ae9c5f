### Said everywhere. Plain and friendly, no exclamation marks.
### $company (the company's name) and $hotline (its telephone number) may be used in every text;
### how long things take and hold, in minutes, goes by the names in src/infra/text/norm-facts.ts and is never written out.

# $text (words) shown as they are: the customer's own name, choices that were shown before
common-as-said = { $text }
# $zh (in Chinese) $en (in English)
common-in-words = { $en }

# $day (which day) $from $to (hours and minutes)
visit-window = { $day }, { $from }–{ $to }

# $year (as text; this year is “this”, and not said) $month $day (date) $weekday (1 = Monday)
visit-day = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
} { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}{ $year ->
    [this] {""}
   *[other] { " " }{ $year }
}

visit-kind-install = installation
visit-kind-repair = repair
visit-kind-move = relocation
visit-kind-inspection = inspection
# $name (what it is about) $description (the back office's words, in Chinese)
visit-order-named = { $name }
visit-about-tv = TV fault
visit-about-offline = no internet
visit-about-slow = slow internet
visit-about-wifi = weak WiFi
visit-about-install = new line
visit-about-move = move to another address
visit-about-inspection = check of the line
visit-about-repair = fault
visit-thing-net = internet
visit-thing-tv = TV
visit-thing-telephone = telephone
visit-thing-camera = camera
# $kind (kind of work) $matter (what is wrong, in short) where the customer has several visits of a kind
visit-named = “{ $matter }” { $kind }
# $kind (kind of work) behind a window, where the customer has several visits
visit-beside = { " " }({ $kind })
# $kind (kind of work) $title (what is wrong, in short)
visit-work = { $kind }: { $title }
# $order (the back office's number)
visit-order-number = { " " }(order { $order })
# $kind (kind of work)
visit-calendar = { $company }: { $kind } visit

# $surname (family name) $name (whole name) $salutation (form of address on file)
called-by-surname = { $name }

common-hello = Hello, I'm here.
common-help = I can book a visit, show your appointments, change the time or cancel. Just say it, for example “No internet, can someone come Saturday morning?” Say “back” for the step before, “never mind” to leave it, “a person” for a colleague.
common-ok = All right. I'm here whenever you need something.
common-thanks = You're welcome. I'm here whenever you need something.
common-cost = I can't say for certain what is charged. Reply “a person” and a colleague will tell you.
# $items (what extra work costs)
common-cost-tariff = What the visit itself costs I can't say for certain; reply “a person” and a colleague tells you. Extra work has fixed prices, and none is done or charged without your yes: { $items }.
# $items (what was asked for, and what it costs)
common-cost-items = By our tariff: { $items }. None of it is done or charged without your yes.
common-duration = A repair usually takes about { $repairMinutes } minutes, an inspection about { $inspectionMinutes }, an installation about { $installMinutes } and a relocation about { $moveMinutes }.
common-presence = Yes, an adult has to be there to open the door and check the result; family or a flatmate is fine.
# $from $to (time of day) service hours
common-hours = Installers come from { $from } to { $to }, every day; here you can write at any hour.
# What the two hours of a window mean
common-arrival = The time is a span: the installer arrives at some moment within it, and you hear when they set out.
# May a tenant, who is not the account holder, book
common-tenant = Yes, whoever lives there may book; it needn’t be the account holder. An adult has to be there to open the door.
common-weather = Yes, rain or snow changes nothing. If the weather does keep us from coming, you hear at once and choose another time.
# Does the installer ring before
common-call-before = You hear here when the installer sets out; please keep your phone at hand. To have them ring first, you or somebody else such as a tenant, write the number here, and the installer reads it.
# What to prepare for the visit
common-preparation = Nothing special: an adult to open the door, and some room around the modem and the router. A gate code or how to get in, just write it here with the booking, and the installer reads it.
# Whether the installer comes in, and takes their shoes off (DR-6)
common-inside = The work is usually done inside: the installer comes in only with your consent, and wears shoe covers that they bring.
# Whether they are on time
common-punctual = The installer comes within the agreed window. If something holds them up, you hear of it beforehand with the reason, and may wait, choose another time or cancel.
# Parking
common-parking = I have nothing on parking. Where to park and how to get in, just write it here once the visit is booked, and the installer reads it.
# Whether the line is off during the work
common-net-off = The line may have to be off for a while during the work. How long I can't say for certain; please ask the installer when they are there.
# Whom to turn to should nobody come
common-nobody-shows = If nobody has come by the end of your window, write “nobody came” here and it is seen to at once; or call { $hotline }.
# Asked to mend what is not ours
common-not-ours = Our installers only see to the line and the devices that we have fitted; for anything else please ask its maker or shop.
# the customer has a new telephone number
common-new-number = The number on file can only be changed once it is verified, which I cannot do here. Reply “a person” and a colleague changes it.
# asks for offers beside a visit
common-offers = As for offers: once this is settled, ask “any offers” and I show you.
common-why = I am sorry for the trouble. I have no more on record about it. For an explanation reply “a person” and a colleague will answer you.
common-regret = I am sorry for all the trouble you have had with this.
common-regret-more = I apologise for the trouble.
common-regret-still = I am sorry that we have let you down.
# to installers
common-toil = I know it is a lot.
common-toil-more = Thank you for bearing with it.
common-say-or-person = Tell me what you need and I see to it at once; for a colleague reply “a person”.
common-robot = I am an automated assistant, not a person. To reach a colleague, reply “a person”.
# $count (how many)
common-only-so-many = There are only { $count } here: please reply 1 to { $count }, or just say it.
common-help-installer = On the way say “on my way”, “arrived”, “30 minutes late, traffic” or “I can't come”; at the door “nobody opens” or “checklist”; at work “problem” and what it is, or “extra work” and what is wanted; then “done” with what was done and measured, or “can't sign”; “today” lists your visits, “my ratings” shows what customers said. “A person” reaches a colleague, “back” goes back a step, “never mind” leaves it.
common-help-staff = You can say “queue”, or a customer's name to find a visit. “A person” reaches a colleague, “back” goes back a step, “never mind” leaves it.
# An installer was not understood twice; the question follows once more
common-other-way-staff = I did not understand that. Please answer as shown below, or say “never mind” to leave it.
common-other-way = I did not understand that. Please answer as shown below, say “never mind” to leave it, or “a person” for a colleague.
# $ask (the question, in other words) customers and installers have been asked some times
common-or-person = { $ask }
    If anything is unclear, reply “a person” and a colleague helps you.
# $ask (the question, in other words) staff have been asked some times
common-or-lay-down = { $ask }
    To leave it, say “never mind”.
common-bye-open = Thank you for writing. Goodbye. What we began is kept; just go on when you are back.
# $words (the sender's own words)
common-written-before = “{ $words }” was written before I asked, so I haven't taken it as an answer. Please have another look:
common-go-on = Yes, go on.
common-noted = I've noted that.
common-take-time = Of course, take your time.
# the customer is called away for a moment
common-see-to-it = Of course, see to that first. We go on when you are back.
common-what-is-wrong = I am sorry. This is how it stands; just say what is to be different:
common-welcome-back = Welcome back.
common-other-words = Sorry, I was not clear. In other words:
common-language = Of course, in English from here on.
# A message in neither; said in both
common-languages-read = I read Chinese and English only. Please write in one of them, or reply “a person” for a colleague. 我只看得懂中文和英文，请用其中一种写；找同事请回复“人工”。
common-bye = Thank you for writing. Goodbye, and do write again any time.
common-stopped = All right, we'll leave that. What was agreed before stays as it is.
common-nothing-open = All right. Nothing is under way at the moment; just write when you need something.
common-no-way-back = This is the first step already.
common-from-the-start = All right, from the start.
# Understood, but not ours to do: SIM cards, roaming, small talk
common-beyond = That's not something I can do here. For a colleague, reply “a person”; for what I can do, say “help”.
common-roaming = Roaming is nothing I can see to here. For a colleague, reply “a person”.
# An opinion or praise, with nothing to be done
common-feedback = Thank you for telling us. If you'd like a colleague to see it, reply “a person”.
