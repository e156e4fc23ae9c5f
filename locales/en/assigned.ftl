### A visit has become an installer's

# $visit (which visit) $address (address)
assigned-say = You have a new visit: { $visit }, { $address }. If you can't make it, say so at once.
# $link (link)
assigned-text = { $company }: you have a new visit; see { $link }
