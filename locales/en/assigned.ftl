### A visit has become an installer's

# $visit (which visit) $address (address)
assigned-say = You have a new visit: { $visit }, { $address }. If you can't make it, say so at once.
assigned-text = { $company }: you have a new visit; please open the assistant to see it.
