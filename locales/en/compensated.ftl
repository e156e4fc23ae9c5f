### A compensation for a missed visit was approved

# $name (how they are called) $yuan (yuan)
compensated-say = Hello { $name }, this is { $company }. Because we missed our visit you receive { $yuan } yuan, credited to your account. We apologise once more.
# Text message. $name (how they are called) $yuan (yuan)
compensated-text = { $company }: Hello { $name }, because we missed our visit you receive { $yuan } yuan, credited to your account. We apologise once more. Hotline { $hotline }
