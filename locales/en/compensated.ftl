### A compensation for a missed visit was approved

# $days (days)
compensated-within = , within { $days } days
# $name (how they are called) $yuan (yuan) $within (within how long, may be empty)
compensated-say = Hello { $name }, this is { $company }. Because we missed our visit you receive { $yuan } yuan, credited to your account{ $within }. We apologise once more.
# Text message. $name (how they are called) $yuan (yuan) $within (within how long, may be empty)
compensated-text = { $company }: Hello { $name }, because we missed our visit you receive { $yuan } yuan, credited to your account{ $within }. We apologise once more. Hotline { $hotline }
