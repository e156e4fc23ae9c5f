### A report of a breach: past the line manager, for supervisors alone (DS-5)

breach-ask = Please tell me: what happened, when, and who it was, as far as you know. Only supervisors see it, never the person reported; say “anonymous” to leave your name out.
breach-ask-colleague = Please write what happened, when, and who. It goes past your line manager, and neither dispatchers nor agents see it; say “anonymous” to leave your name out.
breach-ask-unnamed = All right, your name is not kept. Please tell me what happened, when, and who.
breach-hint = Please say in a sentence or two what happened, such as “the technician asked me for money”; reply “never mind” to stop.
breach-recap = You were about to report something.
breach-stopped = All right, nothing was recorded. Reply “report a breach” whenever you want to.
breach-sorry = We are very sorry to hear this, and thank you for telling us.
# $ticket (number)
breach-done = It is recorded under { $ticket } and goes to a supervisor at once, who will contact you. Only supervisors see it, the person reported won't learn that it was you, and your service won't be affected in any way.
# About what the company charges, and nobody in person. $ticket (number)
breach-done-charges = It is registered under { $ticket }, and a supervisor looks into it at once and contacts you. Your service is not affected in any way. To see what a bill is made of, say “my bill”.
# $ticket (number)
breach-done-contact = It is recorded under { $ticket } and goes to a supervisor at once. Only supervisors see it, the person reported won't learn that it was you, and it brings you no disadvantage. To add something, reply “report a breach” again.
# $ticket (number)
breach-done-unnamed = It is recorded under { $ticket } without your name and goes to a supervisor at once. It brings you no disadvantage. Without a name we won't contact you; to add something, reply “report a breach” again.
