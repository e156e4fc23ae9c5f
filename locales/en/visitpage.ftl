### The page on which one visit is signed (CL-1 to CL-3)

visitpage-title = Your visit, to confirm
visitpage-report = The installer says this is done
visitpage-label-when = Promised window
visitpage-label-kind = Work
visitpage-label-installer = Installer
visitpage-label-done = What was done
visitpage-label-tests = Line test
visitpage-label-extras = Charged extra
visitpage-label-total = In all
# $name (name) $badge (badge number)
visitpage-installer = { $name } (badge { $badge })
# $reason (why nothing was measured)
visitpage-not-tested = not tested: { $reason }
# $item (what) $quantity (how many) $unit (unit) $price (yuan a unit) $total (yuan)
visitpage-extra = { $item }, { $quantity } { $unit } at { $price } yuan/{ $unit }: { $total } yuan
visitpage-no-extras = Nothing. Only what you have agreed to yourself may be charged.
# $total (yuan)
visitpage-total = { $total } yuan
visitpage-check = Please check it first, and sign once it works.
visitpage-checked = I have checked it, and it is done
visitpage-draw = Please write your name in the box with your finger:
visitpage-clear = Start again
visitpage-sign = Confirm and sign
visitpage-sending = Sending…
visitpage-instead = If you can't draw, reply “confirm” in the chat, or read the code in the text message to the installer.
visitpage-open = What is still open?
visitpage-send-open = Tell the installer
visitpage-tick-first = Please check the work first, tick “I have checked it”, then sign.
visitpage-draw-first = Please write your name in the box; a tap is no signature.
visitpage-open-first = Please write what is still open, then tell the installer.
visitpage-no-cookie = Your browser keeps no cookies, so it can't be signed here. Please confirm in the chat, or read the code to the installer.
visitpage-refused = An installer has used this device, so nobody can sign for the customer on it. Please open the page on your own phone, or call { $hotline }.
visitpage-over = There is nothing to sign here now: the installer may have reported the work anew, or the link is out of date. Please look at the latest text message or the chat; for questions call { $hotline }.
visitpage-signed = This visit is signed and closed; there is nothing more to sign. Thank you. For questions call { $hotline }.
visitpage-waits = The installer has been told what you said is open. The visit is not closed, and there is nothing to sign here now; you will be asked to check it again. For questions call { $hotline }.
visitpage-thanks = Thank you, your signature has arrived and the visit is closed.
visitpage-failed = This could not be sent; what you wrote and drew is still here. Please check the network and tap again.
visitpage-other-language = 中文
visitpage-no-script = Please turn on JavaScript, or confirm in the chat.
