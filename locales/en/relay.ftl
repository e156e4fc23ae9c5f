### A person takes over: the customer sees who it is, and their words go through as they are (CT-9)

relay-role-dispatcher = dispatcher
relay-role-supervisor = supervisor
relay-role-agent = customer service
# $role (role) $name (name)
relay-who = { $name } ({ $role })
# $who (who) $name (name) $text (not used here)
relay-staff-here = Hello, this is { $who }. I'll look after this now; just write to me here.
# $who (who) $name (name) $text (what they say)
relay-from-staff = { $who }: { $text }
# $who (who, not used here) $name (name) $text (not used here)
relay-handed-back = { $name } has finished; from here on it is me again, the assistant. Just tell me if you need anything.
relay-goes-on = A colleague is looking after you here; just go on. For me, the assistant, say “assistant”.
relay-back = All right, from here on it is me again, the assistant.
relay-say-again = If you agreed anything else with my colleague, please say it once more and I will see to it.
relay-none-agreed = You have no visit booked; if you agreed a time with my colleague, please say it once more and I will book it.
# $name (customer) $text (what they say)
relay-customer = { $name }: { $text }
# For the colleague alone: a visit of this customer waits for their confirmation
relay-doubt = (A visit of this customer waits to be confirmed. These words are kept as “something is open”; the installer has heard it, and the visit is not closed.)
relay-begun = It is yours, and the customer has seen your name. What was said before:
# $text (what was said)
relay-line-person = Customer: { $text }
# $text (what was said)
relay-line-assistant = Assistant: { $text }
relay-ask = Everything you write goes to the customer as it is; only “book (customer) (time)”, “find (customer)”, “move (customer) to …” and “queue” are for me, and “hand back” gives the talk back to the assistant.
# $text (what was not sent)
relay-held = Not sent: “{ $text }” looks as if it was for me. Shall the customer get it?
relay-held-send = Send it
relay-held-keep = Don't send it
relay-kept = All right, the customer didn't get it.
relay-sent = Sent to the customer.
# $phrase (phrase) $instead (what can be said)
relay-forbidden = Not sent: “{ $phrase }” is a phrase we don't use with customers; please put it another way, for example: “{ $instead }”
relay-over = This talk has ended; nothing was sent.
relay-ended = All right, the assistant has it again.
