### A protected visit (AP-5): we missed this customer before

# $visit (which visit) $address (address)
watch-evening = Protected visit: { $visit }, { $address }. We missed it before; please be there in time, and say tonight if there is any difficulty.
# $visit (which visit) $address (address)
watch-day = Protected visit, today: { $visit }, { $address }. We missed it before; please be there in time, and say at once if there is any difficulty.
# $visit (which visit) $address (address)
watch-installer = Protected visit: { $visit }, { $address }. You haven't set out yet as far as I know. Please go and reply “on my way”; if you can't, reply “I can't come” at once.
# $visit (which visit) $address (address) $installer (installer and phone)
watch-evening-staff = Protected visit: { $visit }, { $address }. We missed it before; { $installer } goes, please see that they are there in time.
# $visit (which visit) $address (address) $installer (installer and phone)
watch-day-staff = Protected visit, today: { $visit }, { $address }. We missed it before; { $installer } goes, please see that they are there in time.
# $visit (which visit) $address (address) $installer (installer and phone)
watch-staff = Protected visit: { $visit }, { $address }. { $installer } has not set out yet; please get in touch at once.
# $link (link)
watch-text = { $company }: a protected visit is near; see { $link }
