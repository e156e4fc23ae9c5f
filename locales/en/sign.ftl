### The customer checks the work and confirms it (CL-1, CL-2)

# $name (how they are called) $installer (installer) $badge (badge number) $kind (kind of work) $done (what was done) $tests (values) $code (code) $lapsed (extras that are off, or nothing) $charged (extra work that was agreed, or nothing)
sign-ask = { $name }, { $installer } (badge { $badge }) says that the { $kind } is done: { $done }{ $tests }{ $charged }{ $lapsed }. Please check it, and confirm once it works; your confirmation is your signature. If typing is no good, you can read the code { $code } to the installer after you have checked; please tell it to nobody before that.
sign-confirm = I confirm, it's done
sign-doubt = Something is still open
sign-hint = If all is well please reply “confirm”; if not, just say what is wrong.
# the customer only nods: ok, mm
sign-nodded = All right, no hurry. Once you have checked it and it works, please reply “confirm” or pick 1; if something is not right, just say so.
# Text message. $installer (installer) $badge (badge number) $kind (kind of work) $done (what was done) $tests (values) $code (code) $page (page)
sign-text = { $company }: { $installer } (badge { $badge }) says that the { $kind } is done: { $done }{ $tests }. Please check it and sign here, or say what is still open: { $page } Or read the code { $code } to the installer after checking. Hotline { $hotline }
# the customer says that it seems good now, and hasn't confirmed it
sign-good = Good to hear. If nothing else is wrong, please reply “confirm” or pick 1, which is your signature; if something is not right, just say so.
sign-gone = Nothing is to be confirmed here now: it may have been confirmed already, or the installer is still at it. Say “my visits” to see how it stands.
sign-refused = Sorry, this was not taken as your confirmation, because it doesn't look as if it came from your own phone; we look into it. Please confirm on your own phone, or call { $hotline }.
# The customer wants to look first, or to have somebody look
sign-later = Take your time; somebody of your family may look at it too. Nothing is confirmed until you say “confirm”.
# What customers ask while their word is waited for
sign-asks-wifi = The name and password of the WiFi are usually on a label under the router or modem; if the technician is still there, please ask them to connect your devices. Confirm once that works.
sign-asks-family = Your family can check it first and tell you, and you reply “confirm” here; there is no hurry, and nothing is closed before you do.
sign-asks-light = Those are the values of the line that the technician measured; the optical power is how strong the light in the fibre is. You need not judge them: try whether internet and TV work, and tell me if they don't.
sign-asks-done = The message above says what was done, in the technician's own words, which we don't translate; please let them explain it and show you that it works. Confirm once you have tried it yourself.
