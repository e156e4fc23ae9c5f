### Another installer comes: who was told of a delay or a departure hears who comes now, and when (AP-4)

# $name (how they are called) $window (window) $installer (installer) $badge (badge number) $change (how to change it)
replaced-say = Hello { $name }, this is { $company }. Another installer will come to you: { $installer } (badge { $badge }), within { $window } as agreed. Please go by this message instead of our earlier one; thank you for your understanding. { $change }
# Text message. $name (how they are called) $window (window) $installer (installer) $badge (badge number)
replaced-text = { $company }: Hello { $name }, { $installer } (badge { $badge }) will come instead, within { $window } as agreed. Please go by this message instead of our earlier one. Hotline { $hotline }
