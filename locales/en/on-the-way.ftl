### The customer hears that somebody has set out

# $name (how they are called) $window (window) $installer (installer) $badge (badge number) $about (about when, empty where it was not said)
on-the-way-say = Hello { $name }, our installer { $installer } (badge { $badge }) has set out and will arrive within { $window }{ $about }. Please have somebody at home and your phone at hand.
# Text message. $name (how they are called) $window (window) $installer (installer) $badge (badge number) $about (about when, empty where it was not said)
on-the-way-text = { $company }: Hello { $name }, our installer { $installer } (badge { $badge }) has set out and will arrive within { $window }{ $about }. Please keep your phone at hand. Hotline { $hotline }
# $name (how they are called) $window (window) $installer (installer) $badge (badge number) $by (by when, at the latest)
on-the-way-late-say = Hello { $name }, our installer { $installer } (badge { $badge }) has set out. They will be later than { $window }: there by { $by } at the latest. We are sorry; please have somebody at home and your phone at hand.
# Text message. $name (how they are called) $window (window) $installer (installer) $badge (badge number) $by (by when, at the latest)
on-the-way-late-text = { $company }: Hello { $name }, our installer { $installer } (badge { $badge }) has set out and will arrive later than { $window }, by { $by } at the latest. We are sorry; please keep your phone at hand. Hotline { $hotline }
# $time (time of day)
on-the-way-about = {" "}(about { $time })
