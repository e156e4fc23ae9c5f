### The visits of a day: an installer's own, or those of one's areas

agenda-none = No visit is agreed for that time.
# $count (how many)
agenda-head = Visits: { $count }
# $visit (which visit) $address (address) $installer (installer)
agenda-line = · { $visit }, { $installer }
# $visit (which visit) $address (address) $installer (installer)
agenda-line-protected = · { $visit }, { $installer }, protected
# $listed (how many are listed)
agenda-more = These are the first { $listed }; be more exact, for example “tomorrow morning”.
# $visit (which visit) $installer (who came) $problem (what stood against it)
agenda-left = · Left incomplete: { $visit }, { $installer } ({ $problem })
# $visit (which visit) $name (the customer's name)
unassigned-line = · Unassigned: { $visit }. Put in by the back office, without an installer; say “book { $name }” with a time to settle it.
# $visit (which visit) $name (the customer's name, not used here)
unassigned-without-order = · Unassigned: { $visit }. Put in by the back office, without an order or an installer; the back office adds the order.
