### Small matters around a visit: the installer's number, an invoice, what was taken along

plain-wish-number = I can't give out the installer's number. If you would like a call, say “ask him to call me”, and it is passed on at once.
plain-wish-number-none = You have no visit booked at the moment, and I can't give out an installer's number. If you need something, reply “a person”.
plain-wish-call = All right, the installer hears at once that you would like a call; please keep your phone near.
plain-wish-invoice = Invoices are not issued by the installer, and I can't issue one here either; a colleague sees to it.
plain-wish-taken-along = All right, you say that the installer took your device along; a colleague checks that and answers you.
plain-wish-treat = That is very kind, and you need not prepare anything, thank you. Technicians take no meals, tips, cigarettes, money or gifts from customers (DS-1, DS-2); if you are pleased, just say so when you rate the visit.
