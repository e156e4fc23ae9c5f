### A person, please

handover-sorry = I'm sorry, I couldn't understand that.
# $ticket (number) $from $to (hours and minutes) service hours
handover-known = I've passed this on to a colleague, number { $ticket }. They will call the phone on file between { $from } and { $to }; if it is urgent, call { $hotline }. You can also go on here.
# $ticket (number) $from $to (hours and minutes) service hours
handover-unknown = I've passed this on to a colleague, number { $ticket }. I don't know yet who you are, so they can't call you: please call { $hotline } between { $from } and { $to } with this number, or confirm here who you are.
