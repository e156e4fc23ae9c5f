### The visits of a day: an installer's own, or those of one's areas

agenda-none = No visit is agreed for that time.
# $count (how many)
agenda-head = Visits: { $count }
# $visit (which visit) $address (address) $installer (installer), in all of these
agenda-line-own = · { $visit }, { $address }
# $visit (which visit) $address (address) $installer (installer)
agenda-line = · { $visit }, { $installer }
# $visit (which visit) $address (address) $installer (installer)
agenda-line-protected = · { $visit }, { $installer }, protected
# $listed (how many are listed)
agenda-more = These are the first { $listed }; be more exact, for example “tomorrow morning”.
