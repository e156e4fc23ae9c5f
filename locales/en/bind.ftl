### An installer's chat account: invited, bound, and unbound when the phone is lost

invite-recap = We were inviting an installer.
invite-not-yours = Installers are invited by a dispatcher or supervisor of their area; please ask one of them.
# $name (installer) $code (of the invitation) $until (end of its time)
invite-done =
    Code for { $name }: { $code }
    It works once, until { $until }; earlier codes are void. Please tell it to them in person or by phone, not in a group.
    You can say: “Open the chat with us and reply: bind { $code }”
unbind-recap = We were unbinding an installer.
unbind-not-yours = There is no installer in your areas whom you can unbind; please ask a dispatcher or supervisor of theirs.
# $name (installer) $count (accounts)
unbind-done =
    All chat accounts of { $name } are unbound{ $count ->
        [0] {""}
       *[other] {" "}({ $count })
    }; unused codes and links are void, and pages that are still logged in stop working.
    When the phone is back or replaced, reply “invite { $name }”. Until then no notice reaches them: please phone them about today's visits.
which-installer-ask = Which installer? In your areas:
# $name (installer) $badge (badge number)
which-installer-line = { $name } ({ $badge })
which-installer-hint = Please reply with a number, a name or a badge number.
join-ask-code = Please enter the code of 8 letters and figures that your dispatcher or supervisor gave you.
join-hint = Please enter the code of 8 characters, for example “bind K7M2P4XR”. If you have none, ask your dispatcher or supervisor.
# $name (installer)
join-done = { $name }, this account is now yours. Reply “today” to see your visits; say here when you set out, arrive or run late, and notices come here too.
# $name (installer)
join-already = This account is { $name }'s already; there is nothing to bind. Reply “today” to see your visits.
join-customer = This account is on file as a customer's and can't become an installer's. If you are an installer, please enter the code from another account; if it is wrong on file, reply “that's not me” first.
join-unknown = There is no such code; please check it and enter it once more.
join-expired = This code is out of date; please ask your dispatcher or supervisor for another.
join-used = This code has been used already; each works once. If it wasn't you, please tell your dispatcher or supervisor at once.
join-replaced = This code is void: you were given a newer one after it. Please use that one.
join-withdrawn = This code is void; please ask your dispatcher or supervisor for another.
# $minutes (minutes)
join-too-often = Too many tries. Please try again in { $minutes ->
    [1] a minute
   *[other] { $minutes } minutes
}, or check the code with your dispatcher or supervisor.
# $name (who was said)
which-installer-not-yours = There is no { $name } in your areas. For an installer of another area, ask a dispatcher or supervisor there; if it is urgent, call them at once. Is it one of these?
