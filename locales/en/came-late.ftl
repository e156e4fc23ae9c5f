### An installer at the door after the promised time (AP-3)

# $name (how they are called) $window (window) $kind (kind of work) $installer (installer) $badge (badge)
came-late-say = Hello { $name }, { $installer } (badge { $badge }) is at your door now, later than agreed ({ $window }): we did not keep our promise and are very sorry. If it suits you, have it done now ({ $kind }); if not, tell the installer, or tell me another time.
# Text message. $name (how they are called) $window (window) $kind (kind of work) $installer (installer) $badge (badge)
came-late-text = { $company }: Hello { $name }, { $installer } (badge { $badge }) is at your door now, later than agreed ({ $window }); we are very sorry. Have it done now ({ $kind }) if it suits you, or tell the installer and we agree another time. Hotline { $hotline }
# $name (how they are called) $window (window) $kind (kind of work) $installer (installer) $badge (badge number) $at (when the installer says they arrived)
came-late-reported = Hello { $name }, { $installer } (badge { $badge }) says they have been at your place since { $at }. The network was slow and the word has only just reached us, so we told you that nobody came in time; we are sorry for that. If they are there, please go on with the { $kind }, no other time is needed. If nobody came, say “nobody came”, and the installer and a supervisor hear it at once.
# Text message. $name (how they are called) $window (window) $kind (kind of work) $installer (installer) $badge (badge number) $at (when the installer says they arrived)
came-late-text-reported = { $company }: Hello { $name }, { $installer } (badge { $badge }) says they have been at your place since { $at }; the word has only just reached us, sorry. If they are there, please go on with the { $kind }, no other time is needed; if nobody came, call { $hotline }.
# $visit (which visit)
came-late-staff = { $visit }: the installer has just arrived, after the promised time; the miss stays. The work is done now if the customer agrees, else another time is agreed.
# Text message. $link (link)
came-late-text-staff = { $company }: an installer got to a door after the promised time; please open to see which: { $link }
