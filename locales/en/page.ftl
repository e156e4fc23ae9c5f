### The page on which one visit is signed (CL-1 to CL-3)

# $window (window) $kind (kind) $installer (installer) $badge (badge number)
page-visit = { $window } { $kind }, { $installer } (badge { $badge })
# $done (what was done)
page-done = The installer says this was done: { $done }
page-check = Please check it first, and sign once it works.
page-checked = I have checked it, and it is done
page-draw = Please sign in the box with your finger:
page-clear = Start again
page-sign = Confirm and sign
page-instead = If you can't draw, reply “confirm” in the chat, or read the code in the text message to the installer.
page-open = What is still open?
page-send-open = Tell the installer
page-draw-first = Please tick the box and sign; if you can't draw, confirm in the chat or read the code to the installer.
page-no-cookie = Your browser keeps no cookies, so it can't be signed here. Please confirm in the chat, or read the code to the installer.
page-refused = An installer has used this device, so nobody can sign for the customer on it. Please open the page on your own phone, or call { $hotline }.
page-over = There is nothing to sign here now: it may be signed already, or the link is out of date. For questions call { $hotline }.
page-noted = Noted, and the installer has been told. The visit is not closed; you will be asked to check it again.
page-thanks = Thank you, your signature has arrived and the visit is closed.
page-failed = This could not be sent. Please check the network and try again.
page-other-language = 中文
page-no-script = Please turn on JavaScript, or confirm in the chat.
