### Greeting and menu (CT-1: a greeting and who speaks come first)

menu-welcome = Hello, this is { $company }'s visit assistant. Tell me what you need, for example “No internet, can someone come Saturday morning?”, or choose:
# $name (form of address)
menu-welcome-known = Hello { $name }, this is { $company }'s visit assistant. Tell me what you need, for example “No internet, can someone come Saturday morning?”, or choose:
menu-colleague = Hello, this is { $company }'s visit assistant. What colleagues need is still being prepared; for now I can help with:
menu-plain = What would you like to do?
menu-unsure = Sorry, I didn't understand that yet. Which of these is it about?
menu-book = Book a visit
menu-show = My appointments
menu-move = Change the time
menu-cancel = Cancel a visit
menu-handover = A person, please
