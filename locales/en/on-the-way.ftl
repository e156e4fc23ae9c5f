### The customer hears that somebody has set out

# $name (how they are called) $window (window) $installer (installer) $badge (badge number)
on-the-way-say = Hello { $name }, our installer { $installer } (badge { $badge }) has set out and will arrive within { $window }. Please have somebody at home and your phone at hand.
# Text message. $name (how they are called) $window (window) $installer (installer) $badge (badge number)
on-the-way-text = { $company }: Hello { $name }, our installer { $installer } (badge { $badge }) has set out and will arrive within { $window }. Please keep your phone at hand. Hotline { $hotline }
