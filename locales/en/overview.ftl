### The month's report as a page for managers: to be printed, and read on a telephone. Short headings, notes of one sentence.

# $company (text) the company  $month (text) the month
overview-title = { $company }: service in { $month }
# $at (text) the time  $zone (text) the zone
overview-made = As of { $at } ({ $zone })
# $at (text) the time  $zone (text) the zone
overview-so-far = The month is still running; as of { $at } ({ $zone })
overview-met = targets reached
overview-not-met = targets missed
overview-without-data = targets without data
# $names (text) the figures
overview-missed = Missed: { $names }.
overview-figures = Key figures
overview-figures-chart = Shares against their targets
overview-reached = reached
overview-short = missed
overview-without-target = no target
overview-formulas = How each is counted
# $source (text) where it is from
overview-source = target from: { $source }
# $unknown (text) how many
overview-unknown = { $unknown } not known
overview-norms = Service norms
overview-norms-chart = Norms that can be judged: kept, broken, not known
overview-norms-about = What belongs to a visit is due once at each visit, the five monthly ones once to each customer (not what they don’t want). Stamps and signatures count first, then what the installer ticked and the customer says; a no of either is broken; what nobody says is not known, never kept.
overview-norms-none = No norm could be judged in this month.
# $norms (text) the ids
overview-norms-idle = Never due in this month: { $norms }.
overview-coverage = The five monthly ones
overview-coverage-chart = How far each of the five has come
overview-reached-boxes = How many of the five went out to how many customers
# $count (text) how many
overview-of-five = { $count } of 5
overview-skipped = Why customers were left out
overview-scores = Satisfaction
overview-scores-visits = After visits
overview-scores-monthly = Once in the month
overview-items-few = The answers of this month are too few for figures.
overview-scores-none = No customer gave a score in this month.
# $month (text) the month
overview-items-none = Nobody answered the monthly evaluation in { $month } or the months before.
# $least (text) a number
overview-scores-about = The lowest score is 0, the highest 100. The line is the 95 % interval. Below { $least } answers there is only how many, so that no customer is recognised; where the sum would give them away, the next smallest group has no figures either.
overview-scores-area = By area
overview-scores-installer = By installer
overview-scores-kind = By kind of work
overview-answers = answers
overview-mean = mean
overview-interval = interval
overview-few = not shown
overview-item = item
overview-satisfied = satisfied
overview-topic = comments about
overview-comments = comments
overview-topics = What the month’s comments were about
overview-scores-month = By month
overview-items-all = All items of the month
# $group (text) by area, installer, kind or month
overview-items-overall = { $group }: overall
# $count (text) how many
overview-items-answers = { $count } answers
# $title (text) what the chart shows  $most (text) the highest points
overview-items-scale = { $title } (1 to { $most } points)
# $least (text) a number
overview-items-formula = The mean of the points with its 95 % interval (Student’s t); satisfied: four points of five, eight of ten or more, with its 95 % interval (Wilson). Below { $least } answers there is only how many, so that no customer is recognised; where the sum would give them away, the next smallest has no figures either.
overview-trend = Twelve months
overview-trend-about = The dashed line is the target; months without data are gaps.
overview-trend-none = There are not yet two months with data.

overview-norm-ct-1 = greet and say who speaks
overview-norm-ct-2 = make sure of the right person
overview-norm-ct-3 = say why one calls
overview-norm-ct-4 = sum up and write down
overview-norm-ct-5 = end politely
overview-norm-ct-6 = friendly and clear
overview-norm-ct-7 = handle a wrong number
overview-norm-ct-8 = resume after interruption
overview-norm-ct-9 = no forbidden phrases
overview-norm-ap-1 = the customer chooses the time
overview-norm-ap-2 = contact promptly
overview-norm-ap-3 = arrive as agreed
overview-norm-ap-4 = tell in advance
overview-norm-ap-5 = no second miss
overview-norm-lk-1 = uniform and badge
overview-norm-lk-2 = clean, fastened uniform
overview-norm-lk-3 = tidy hair, nails; no smell
overview-norm-lk-4 = quiet, steady manner
overview-norm-lk-5 = clear speech, polite distance
overview-norm-lk-6 = bring one’s own tools
overview-norm-dr-1 = knock even when open
overview-norm-dr-2 = three clear knocks
overview-norm-dr-3 = wait 20 to 30 seconds
overview-norm-dr-4 = step back and face the door
overview-norm-dr-5 = greet, name, show badge
overview-norm-dr-6 = enter when allowed
overview-norm-wk-1 = cable as the customer wishes
overview-norm-wk-2 = protect and clean up
overview-norm-wk-3 = service language
overview-norm-wk-4 = no smoking, no trouble
overview-norm-wk-5 = recommend what fits
overview-norm-cl-1 = customer confirms
overview-norm-cl-2 = both sign with the time
overview-norm-cl-3 = no signing for others
overview-norm-cl-4 = close out on the spot
overview-norm-cl-5 = say goodbye
overview-norm-ds-1 = no meals
overview-norm-ds-2 = no gifts or demands
overview-norm-ds-3 = no difficulties on purpose
overview-norm-ds-4 = charge only what is due
overview-norm-ds-5 = no revenge
overview-norm-ds-6 = nothing unrelated
overview-norm-ds-7 = no alcohol, no smoking
overview-norm-ds-8 = no forged signatures
overview-norm-fo-1 = usage notice
overview-norm-fo-2 = promotion
overview-norm-fo-3 = pre-check
overview-norm-fo-4 = needs
overview-norm-fo-5 = satisfaction
