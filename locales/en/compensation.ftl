### Why a compensation is as much as it is: for whoever approves it

# $window (the visit that was missed) $scheme (the scheme) $reasons (how it is worked out)
compensation-why =
    Missed visit: { $window }
    Scheme: { $scheme }
    Worked out: { $reasons }
compensation-unknown = How it was worked out was not kept.
# $cap (yuan, the most that is paid), in each of those below
compensation-scheme-fujian-install = Fujian, installing and moving, at most { $cap } yuan
# $cap (yuan)
compensation-scheme-fujian-repair = Fujian, repairs and inspections, at most { $cap } yuan
# $cap (yuan)
compensation-scheme-xianning-install = Xianning, installing and moving, at most { $cap } yuan
# $cap (yuan)
compensation-scheme-xianning-repair = Xianning, repairs and inspections, at most { $cap } yuan
# $cap (yuan)
compensation-scheme-daily = by the day, at most { $cap } yuan
# $reason (one) $rest (the others)
compensation-and = { $reason }; { $rest }
# $yuan (yuan)
compensation-once = { $yuan } yuan for the missed visit
# $days (days) $yuan (yuan)
compensation-days = { $days ->
    [one] 1 day
   *[other] { $days } days
} late (a day begun counts), { $yuan } yuan each
compensation-own-days = without the days after the customer’s own change
# $yuan (yuan)
compensation-capped = more than the most, so { $yuan } yuan
# $yuan (yuan)
compensation-paid = less the { $yuan } yuan approved before
