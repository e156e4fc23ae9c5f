### The page on which one visit is signed (CL-1 to CL-3)

# $window (window) $kind (kind) $installer (installer) $badge (badge number)
visitpage-visit = { $window } { $kind }, { $installer } (badge { $badge })
# $done (what was done)
visitpage-done = The installer says this was done: { $done }
visitpage-check = Please check it first, and sign once it works.
visitpage-checked = I have checked it, and it is done
visitpage-draw = Please sign in the box with your finger:
visitpage-clear = Start again
visitpage-sign = Confirm and sign
visitpage-instead = If you can't draw, reply “confirm” in the chat, or read the code in the text message to the installer.
visitpage-open = What is still open?
visitpage-send-open = Tell the installer
visitpage-draw-first = Please tick the box and sign; if you can't draw, confirm in the chat or read the code to the installer.
visitpage-no-cookie = Your browser keeps no cookies, so it can't be signed here. Please confirm in the chat, or read the code to the installer.
visitpage-refused = An installer has used this device, so nobody can sign for the customer on it. Please open the page on your own phone, or call { $hotline }.
visitpage-over = There is nothing to sign here now: it may be signed already, or the link is out of date. For questions call { $hotline }.
visitpage-noted = Noted, and the installer has been told. The visit is not closed; you will be asked to check it again.
visitpage-thanks = Thank you, your signature has arrived and the visit is closed.
visitpage-failed = This could not be sent. Please check the network and try again.
visitpage-other-language = 中文
visitpage-no-script = Please turn on JavaScript, or confirm in the chat.
