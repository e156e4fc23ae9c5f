### Danger: people's safety first, then a colleague, times last of all

danger-burns = Safety first: get everybody out now and call 119 from outside. Do not pour water on electrical devices.
danger-wire = Safety first: do not touch the wire or go near it, keep everybody away, and switch the mains off if you can. If anything burns, leave and call 119; if somebody has had a shock, cut the power first, then call 120.
danger-smokes = Safety first: if you can reach it safely, unplug it now, leave it off and stay away from it. If you see flames, leave and call 119.
danger-person = Your safety comes first: leave at once if you can, else lock yourself in a room and don’t argue; call 110 now. If anyone is hurt, call 120.
# $ticket (number)
danger-told = I have passed this to a colleague as urgent, number { $ticket }.
# $ticket (number)
danger-again = A colleague has this as urgent already, number { $ticket }.
