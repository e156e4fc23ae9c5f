### Greeting and menu (CT-1: a greeting and who speaks come first)

menu-welcome = Hello, this is { $company }'s visit assistant. Tell me what you need, for example “No internet, can someone come Saturday morning?”, or choose:
# $name (form of address)
menu-welcome-known = Hello { $name }, this is { $company }'s visit assistant. Tell me what you need, for example “No internet, can someone come Saturday morning?”, or choose:
menu-colleague = Hello, this is the visit assistant of { $company }. You can just say it, or choose:
menu-plain = What would you like to do?
menu-again = Reply with a number, or say in your own words what it is about.
menu-unsure = Sorry, I didn't understand that yet. Which of these is it about?
menu-book = Book a visit
menu-show = My appointments
menu-move = Change the time
menu-cancel = Cancel a visit
menu-handover = A person, please
menu-set-out = I'm on my way
menu-at-the-door = I have arrived
menu-late = I'll be late
menu-give-up = I can't come
menu-checklist = Checklist
menu-finish = The work is done
menu-site-problem = A problem on site
menu-extra = Extra work
menu-unsigned = The customer can't sign
menu-my-day = My visits
menu-queue = What needs me
menu-handle = Look up a visit (move, cancel, reassign, report late)
# Somebody writes whose account was an installer's
menu-unbound = Hello, this is { $company }. This account is no installer's at present. If you are an installer, ask a dispatcher or supervisor of your area for a code and reply “bind” and the code; if it is urgent, please call { $hotline }. If you are a customer, please choose:
