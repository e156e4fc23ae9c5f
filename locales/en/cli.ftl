### The doorstep command line, for the back office and operators. First what is the matter, then what to do.

cli-about = The doorstep assistant's command line
cli-about-start = start the service, as npm start does
cli-about-chat = talk to the assistant in the terminal, or line by line through a pipe
cli-about-import = import a CSV file: bad rows are reported, good rows go in, running it twice changes nothing
cli-about-understand = read lines of JSON, print predictions; needs no service
cli-about-doctor = check settings, database, channels and clock, and say what to do
cli-option-url = address of the service; else DOORSTEP_URL, else http://HOST:PORT
cli-option-as = talk as cus_…, ins_… or stf_…; left out: as an anonymous visitor
cli-option-dry-run = check only, write nothing
cli-option-encoding = encoding of the file
cli-option-json = print lines of JSON, for programs
cli-argument-kind = kind of file: customers, installers, staff, work-orders, bills or bill-items
cli-argument-file = path of the CSV file; - reads the input

cli-option-help = show this help
cli-help-usage = Usage:
cli-help-arguments = Arguments:
cli-help-options = Options:
cli-help-commands = Commands:
# $what (argument)
cli-usage-argument-missing = { $what } is missing.
# $what (option)
cli-usage-option-missing = The option { $what } is missing.
# $what (option)
cli-usage-value-missing = The option { $what } lacks its value.
# $what (option)
cli-usage-value-unusable = This value is not possible for { $what }; see above for those that are.
# $what (command)
cli-usage-too-many = { $what } takes fewer words than that; put quotes around text with spaces.
# $what (option)
cli-usage-option-unknown = There is no option { $what }.
# $what (command)
cli-usage-command-unknown = There is no command { $what }.

# $problems (problems)
cli-settings-unusable = The settings cannot be used: { $problems }
cli-url-unknown = With PORT=0 the service's port is not known. Give its address with --url or DOORSTEP_URL.
# $url (address)
cli-service-away = Nobody answers at { $url }. Start the service with npm start, or give its address with --url or DOORSTEP_URL.
# $url (address)
cli-service-unwell = The service at { $url } cannot work just now. Try again in a moment; if that does not help, see its log.
# $url (address)
cli-service-other = What answers at { $url } is not Doorstep. Give the right address with --url or DOORSTEP_URL.
# $url (address)
cli-service-busy = The service at { $url } has too many requests. Try again in a moment.
# $url (address)
cli-secret-refused = The service at { $url } does not take this secret. Give API_TOKEN and DIRECT_LINE_SECRET the service's values, or run this where its DATA_DIR is.
# $name (variable)
cli-secret-missing = { $name } was not found. Set { $name } in the environment, or let DATA_DIR name the service's data folder.
# $status (status code) $code (error code)
cli-request-refused = The service refused the request ({ $status } { $code }).
# $path (path) $code (error code)
cli-file-unreadable = The file { $path } cannot be read ({ $code }).
# $status (status code) $code (error code)
cli-file-too-large = The file is too large; 64 MB at a time. Split it into several files.
# $kind (kind) $kinds (list of kinds)
cli-kind-unknown = There is no kind of file called "{ $kind }". Kinds: { $kinds }.

chat-hint = Write a line and press Enter; Ctrl-C or Ctrl-D leaves.
# $name (file name) $command (how to download it)
chat-file = Attached: { $name }. To download it, run this in another terminal (the token is yours alone; don't pass it on):
  { $command }
# $name (file name)
chat-calendar = With it comes { $name }, which the chat page can save to a calendar.
chat-left = Goodbye. The talk has been kept.
chat-unanswered = No answer came within a minute. See the service's log, or try again later.
chat-with-colleague = Passed on to the colleague who has this talk. What they write is shown here, and again when you come back.
chat-token-expired = The talk's token has expired. Run doorstep chat again.
# $id (identifier)
chat-person-unknown = "{ $id }" is nobody's identifier. Use cus_…, ins_… or stf_….

# $name (variable) $problem (problem)
doctor-setting-unusable = Setting { $name }: { $problem }
doctor-settings-good = The settings can be used.
# $folder (folder)
doctor-database-embedded = The database starts with the service; its data is in { $folder }.
doctor-database-server = The database is the server that DATABASE_URL names.
# $pack (the pack's id)
doctor-checklists = The checklist packs can be used; visits begin with the pack { $pack }.
# $place (file and place) $problem (problem)
doctor-checklists-unusable = Checklist { $place }: { $problem }. The service does not start with it; how a pack is written is in docs/visits.md, "Packs".
# $count (number)
doctor-tariff = The tariff can be used; it has { $count } kinds of additional work.
# $file (file) $problem (problem)
doctor-tariff-unusable = Tariff { $file }: { $problem }. The service does not start with it; write it like tariff.json, or leave TARIFF_FILE out.
# $count (questions)
doctor-quiz = The quiz can be used; it has { $count } questions.
# $file (which file) $problem (what is wrong)
doctor-quiz-unusable = Quiz { $file }: { $problem }. The service does not start with it; write it like quiz/questions.json, or leave QUIZ_FILE out.
# $count (how many)
doctor-promotions = The promotions can be used; there are { $count }.
# $file (file) $problem (what is wrong)
doctor-promotions-unusable = Promotions { $file }: { $problem }. The service does not start with it; write it like promotions.json, or leave PROMOTION_FILE out.
# $count (figures)
doctor-kpi = The key figures can be used; there are { $count }.
# $file (which file) $problem (what is wrong)
doctor-kpi-unusable = Key figures { $file }: { $problem }. The service does not start with them; write them like kpi/kpis.json, or leave KPI_FILE out.
doctor-font = The font of the visit record is there.
doctor-font-missing = The font of the visit record is missing, so no record can be made. Run npm install again.
# $folder (folder)
doctor-photos-folder = Photos are kept in { $folder }; back it up with the database, or set PHOTO_S3_URL.
doctor-photos-storage = The photo storage that PHOTO_S3_URL names takes photos and gives them back.
# $problem (status or code)
doctor-photos-unreachable = The photo storage that PHOTO_S3_URL names does not take photos ({ $problem }). Check that the address ends in an existing bucket, and that PHOTO_S3_REGION and both keys are right and may write there.
# $url (address)
doctor-service-answers = The service at { $url } answers.
# $host (address) $rate (number)
doctor-sms = Text messages go through { $host }, at most { $rate } a second from each process.
# $host (address)
doctor-sms-open = Text messages go through { $host } without TLS: user, password and texts can be read on the way. Use smpps://, or a private line.
doctor-sms-demo = DEMO is on with SMPP_URL: the demo customers' numbers get real text messages. Use a test SMSC, or set DEMO=false.
# $host (address)
doctor-intent-endpoint = Messages that our own model is not sure of go to { $host }, without names, numbers and addresses, to say what they want.
# $host (address)
doctor-intent-endpoint-open = What is sent to { $host } is not encrypted: its key can be read on the way. Use an https:// address.
# $version (version) $migrations (number)
doctor-database = The database is PostgreSQL { $version }; migrations applied: { $migrations }.
doctor-coordination-alone = This process coordinates with no other. Set REDIS_URL for each before you run a second one.
# $count (processes)
doctor-redis = Redis answers; processes that do the waiting work: { $count }.
doctor-redis-away = Redis does not answer, so each process goes on by itself: nothing is lost, but open chats may see what another process says half a minute late. Check REDIS_URL, the network and the server.
doctor-nobody-works = Redis answers, but no process does the waiting work: nobody is reminded, nothing is told unasked. Start one with ROLE=work.
# $name (channel)
doctor-channel-on = The channel { $name } is on.
# $name (channel)
doctor-channel-off = The channel { $name } is off; fill in its settings when you need it.
# $name (channel)
doctor-channel-away = The channel { $name } is set up, but what it leads to can't be reached or refuses us: see the service's log (sms_not_bound), and check address, user and password.
# $now (time) $zone (time zone)
doctor-clock = The clock is the real time: { $now } ({ $zone }).
# $now (time) $speed (times faster)
doctor-clock-rehearsal = The clock is rehearsing: it is { $now }, at speed { $speed }.
doctor-calendar = The calendar of public holidays is complete.
# $year (year)
doctor-calendar-unknown = The public holidays of { $year } are not known: until they are, Monday to Friday count as working days. Update Doorstep once they are published.
# $customers $installers $staff $orders $appointments (numbers)
doctor-counts = Customers { $customers }, installers { $installers }, staff { $staff }, work orders { $orders }, appointments { $appointments }.
doctor-no-customers = There are no customers yet. Run doorstep import customers FILE.
doctor-no-installers = There are no installers yet, so no visit can be booked. Run doorstep import installers FILE.

cli-about-report = reports: what was promised and what was kept; each figure with its formula
cli-argument-report = which one: kpi, norms, quiz, outreach, satisfaction or month
cli-option-month = the month, written as 2026-11; left out, this month
cli-option-out = of month: the file to write, doorstep-MONTH.html where left out
cli-option-language = of month: zh-CN or en, the terminal’s where left out
# $languages (text) languages
cli-report-language = Reports are written in: { $languages }.
# $file (text) the file
cli-report-unwritable = The file { $file } cannot be written: see whether its folder is there and may be written to.
# $file (text) the file
cli-report-written = { $file } is written; open it in a browser, no network is needed.
cli-option-customer = of outreach: the five of this customer alone, by id, such as cus_1001
cli-option-by = of satisfaction: area, installer, kind or month alone
cli-report-no-customer = There is no such customer, or no such report. Use the customer’s id, such as cus_1001; --customer is for outreach.
cli-report-no-grouping = --by is for the report satisfaction alone: area, installer, kind or month; or the month is written wrongly.
cli-report-unknown = There is no such report, or the month is written wrongly. Use kpi, norms, quiz, outreach, satisfaction or month, and a month such as 2026-11.
cli-report-norm = norm
cli-report-figure = figure
cli-report-value = value
cli-report-counted = counted
cli-report-formulas = Formulas:
# $figure (text) figure  $formula (text) its formula
cli-report-formula = { $figure }: { $formula }
cli-report-target = target
# $limit (text) the target
cli-report-reached = { $limit }, reached
# $limit (text) the target
cli-report-missed = { $limit }, missed
# $counted (text) part/whole  $unknown (text) how many
cli-report-not-known = { $counted } ({ $unknown } not known, not counted as kept)
# $value (text) the value  $low (text) lower end  $high (text) upper end
cli-report-interval = { $value } ({ $low }–{ $high })
# $number (text) a number
cli-report-minutes = { $number } min
# $number (text) a number
cli-report-hours = { $number } h
# $month (text) the month
cli-report-empty = Nothing is on record that could be counted in { $month }.
cli-report-interval-formula = In brackets the 95 % interval: only some customers answered, what all think may lie anywhere in it (Wilson for shares, Student’s t for means).
cli-report-nothing = none
# The table by norm
cli-report-due = due
cli-report-kept = kept
cli-report-broken = broken
cli-report-unsure = not known
cli-report-clock = clock
cli-report-installer = installer
cli-report-customer = customer
cli-report-both = both
cli-report-nobody = nobody
cli-report-right = right
cli-report-answered = answered
cli-report-questions = questions
cli-report-wrong = wrong
cli-figure-quizzes-finished = quizzes finished
cli-report-compared = both said
cli-report-differing = differ
cli-report-norms-formula = formula: what belongs to a visit is due once at each visit; stamps and signatures count first, then what the installer ticked and the customer says; a no of either is broken; what nobody says is not known, never kept; “differ”: the installer ticked one thing and the customer says another, from SURVEY_LEAST_VISITS visits on which both said something (– below that)
cli-figure-right-answers = quiz answers right

cli-about-close-area = close an area (a typhoon day): nothing is promised then, and agreed visits are re-booked
cli-about-leave = an installer is away: others keep the visits where they can, else they are re-booked
cli-argument-close-area = the area
cli-argument-leave = the installer's id, ins_…
cli-option-from = from when, local time, such as 2026-11-25T08:00
cli-option-to = until when, local time
cli-option-reason = the reason, for the record
cli-about-closed-times = list the closed areas and the leave that have not ended
cli-about-reopen = undo one: that time can be booked again; what was re-booked stays
cli-argument-reopen = its id, cls_…, see closed-times
cli-closed-none = No area is closed and nobody is away.
cli-closed-id = id
cli-closed-whose = area or installer
cli-closed-from = from
cli-closed-to = to
cli-closed-reason = reason
cli-reopen-done = Undone: that time can be booked again. Visits that were re-booked stay as they are.
cli-reopen-unknown = There is nothing with this id. See closed-times.
cli-close-refused-NobodyThere = there is no such area or installer.
cli-close-refused-BadTime = times are written as 2026-11-25T08:00, the start before the end.
cli-close-refused-Past = that time is over.
cli-close-refused-NoReason = Say the reason.
cli-close-refused-ClosedAlready = the same time has been noted already.
# $problem (problem)
cli-close-refused = Not noted: { $problem }
# $replaced (kept by others) $told (told) $escalated (for a supervisor) $left (for a person)
cli-close-done = Noted. Visits that fell into it: { $replaced } kept by others, { $told } customers told to choose another time, { $escalated } protected ones that stand until a supervisor has decided, { $left } for a person to see to.

cli-about-installer-photo = keep a photo of an installer: customers see in the chat who comes, once they have set out; --remove takes it back
cli-argument-photo = the photo: JPEG, PNG or WebP
cli-option-remove-photo = take the photo back
cli-photo-one-of-both = Name a photo, or --remove to take it back: one of the two.
# $installer (installer's id)
cli-photo-nobody = There is no installer { $installer }.
# $installer (installer's id)
cli-photo-too-large = The photo was not kept: it is larger than 10 MB.
# $installer (installer's id)
cli-photo-unusable = The photo was not kept: it must be a JPEG, PNG or WebP that can be opened.
# $installer (installer's id)
cli-photo-kept = The photo of { $installer } is kept; customers see it from the next setting out on.
# $installer (installer's id)
cli-photo-removed = { $installer } has no photo now.
cli-about-planned-works = Planned works on the network: tells each customer of the area once; 72 hours ahead is due
cli-option-works = what is done and what it affects, which customers read as it is
cli-works-refused-NobodyThere = There is no customer in this area.
cli-works-refused-BadTime = Write times such as 2026-11-25T08:00, from before to.
cli-works-refused-Past = This time has passed.
cli-works-refused-KnownAlready = These works of this area are known already; nobody is told twice.
# $phrase (what must not be said) $instead (what can be said)
cli-works-refused-Phrase = “{ $phrase }” must not be used; please write it in another way, for example: “{ $instead }”
# $problem (why)
cli-works-refused = Not entered: { $problem }
# $customers (how many customers)
cli-works-done = Entered. { $customers } customers will be told, each once; not at night, but after eight in the morning.
cli-works-untold = Entered, but nobody can be told: nothing is sent at night, and by the morning the works are over. Have somebody ready to answer customers; next time enter them 72 hours ahead or more.
cli-works-short = Careful: the works begin in less than 72 hours, so this is late. Next time enter them 72 hours ahead or more; if they cannot wait, have somebody ready to answer customers.
