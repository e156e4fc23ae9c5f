### The customer had said that something was open, and confirms it later themselves (CL-1)

# $words (what the customer said before)
settle-ask = Good to hear. You said before: “{ $words }”. Is all of it in order now? Your confirmation is your signature.
# $words (what the customer said before)
settle-done = All right: what you said before, “{ $words }”, is settled now, as you say yourself.
# $ticket (number)
settle-looked-into = A supervisor still looks into what you reported ({ $ticket }).
