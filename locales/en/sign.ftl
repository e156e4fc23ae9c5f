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
