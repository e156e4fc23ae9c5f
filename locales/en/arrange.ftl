### A customer calls to agree a time, and a colleague books it

arrange-which = Which order? The customer's full name, the last four figures of the phone or the order number.
arrange-hint-which = The full name, the last four figures of the phone or the order number, such as “0001”; “never mind” to leave it.
arrange-none = There is no order without a time in your areas by that name. Please give the full name, the last four figures of the phone or the order number again; a new fault needs an order in the back office first.
arrange-several = Which order?
# $name (how they are called) $work (work and what is wrong) $number (order number)
arrange-order = { $name }, { $work }{ $number }
# $name (how they are called) $tail (last four figures of the phone) $work (work and what is wrong) $number (order number)
arrange-order-of = { $name } (phone ending in { $tail }), { $work }{ $number }
arrange-somebody-else = None of them, another customer
# $visit (which visit)
arrange-agreed = A visit is agreed already: { $visit }.
