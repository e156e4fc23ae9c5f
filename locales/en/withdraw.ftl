### An order without a time that the customer doesn't want any more, or that is solved

withdraw-recap = Back to withdrawing your order.
withdraw-ask-order = Several of your orders have no time yet. Which one don't you want any more?
# $kind (kind of work) $order (order) $summary (what it is for)
withdraw-order = { $kind }: { $summary } ({ $order })
# $kind (kind of work) $order (order) $summary (what it is for)
withdraw-ask = Your order ({ $kind }, { $summary }, { $order }) has no time for a visit yet. Shall I withdraw it?
# $kind (kind of work) $order (order) $summary (what it is for)
withdraw-ask-denied = I'm sorry that we wrote about something you didn't ask for. Shall I withdraw the order ({ $kind }, { $summary }, { $order })?
withdraw-end-withdraw = Withdraw it, nobody needs to come
withdraw-end-book = Keep it and agree a time
withdraw-end-keep = Keep it for later
# "No need" may mean either
withdraw-ask-unneeded = Do you mean that you don't need the visit, or that the order need not be withdrawn? Please choose:
withdraw-hint = Please reply with a number; until then the order stays as it is.
# $kind (kind of work) $order (order) $summary (what it is for, not used here)
withdraw-done = All right, your order ({ $kind }, { $order }) is withdrawn and nobody will ask you for a time again. Write whenever you need us.
# $kind (kind of work) $order (order) $summary (what it is for, not used here)
withdraw-solved = Good to hear. Your order ({ $kind }, { $order }) is closed and nobody will ask you for a time again. If it happens again, just write.
# $kind (kind of work) $order (order, not used here) $summary (what it is for, not used here)
withdraw-kept = All right, your order ({ $kind }) stays open. To agree a time, just name one.
