### An installer is there, and the visit cannot take place: nobody at home, not let in (AP-4)

cause-ask = What is the reason?
cause-customer = The customer was away or could not receive us
cause-third-party = A third party, such as the property manager
cause-force-majeure = The weather or the like
cause-hint = Please reply with a number.
# $visit (which visit) $phone (the customer's phone)
not-met-reported = Noted, with the time of your arrival: { $visit }. Please call the customer on { $phone } and wait a little; a dispatcher decides, and you hear at once.
# $visit (which visit) $phone (customer's phone)
not-met-afraid = Noted, and told the dispatcher: { $visit }. Please don't press them: step back, say your name, show your badge and answer the word, then call { $phone }. If they still don't open, the dispatcher decides, and you hear at once. When they do, say “the door is open”.
# $visit (which visit) $phone (the customer's phone)
not-met-asked = { $visit }: the dispatcher has it already, and you hear at once. The customer's phone: { $phone }.
# The installer says that the customer refuses. $visit (which visit) $phone (the customer's phone)
not-met-refused = Noted as you say it: { $visit }, the customer refuses. We ask the customer at once whether it is so; please also call them on { $phone } and say why you are there. A dispatcher decides; please don't leave before.
not-met-none = None of your visits has begun. Please be there on time; if you are late or can't come, just say so.
