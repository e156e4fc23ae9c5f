### A customer calls to agree a time, and a colleague books it

arrange-none = Which order? The customer's full name, the last four figures of the phone or the order number; only orders of your areas without a time are looked through.
arrange-several = Which order?
# $name (how they are called) $kind (work) $summary (content) $order (order number)
arrange-order = { $name }, { $kind }: { $summary } ({ $order })
