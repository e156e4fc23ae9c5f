### Additional work: only with the customer's yes in their own chat, at the tariff's price (DS-4)

extra-ask-item = Which additional work? (Prices come from the tariff and can't be changed.)
# $item (what) $price (yuan a unit) $unit (unit)
extra-item = { $item }, { $price } yuan/{ $unit }
extra-hint-item = Please reply with a number or a name from the tariff. What is not in the tariff can't be done or charged for.
# $unit (unit)
extra-ask-quantity = How many ({ $unit })? Please reply with a whole number.
# $item (what) $unit (unit)
extra-ask-unit = The tariff counts { $item } by the unit “{ $unit }”: how many { $unit }? Please reply with the number alone.
extra-hint-quantity = How many? Please reply with the number alone.
extra-price = You may charge tariff prices only: no price of your own, nothing more or less, and no money on the side (norm DS-4).
extra-no-visit = You are not at a visit right now. Say “I'm here” at the customer's door first.
# $visit (which visit) $item (what) $quantity (how many) $unit (unit) $total (yuan)
extra-proposed = We have asked the customer: { $item }, { $quantity } { $unit }, { $total } yuan in all ({ $visit }). Please don't start before they agree; you will hear at once.
# $visit (which visit) $item (what) $quantity (how many) $unit (unit) $total (yuan)
extra-asked = The customer has already been asked: { $item }, { $quantity } { $unit }, { $total } yuan in all ({ $visit }). Please don't start before they agree.
# $visit (which visit) $item (what) $quantity (how many) $unit (unit) $total (yuan)
extra-agreed = The customer has already agreed: { $item }, { $quantity } { $unit }, { $total } yuan in all ({ $visit }).
# $item (what) $price (yuan a unit) $unit (unit) $quantity (how many) $total (yuan)
extra-offer = Your installer suggests additional work: { $item }, { $quantity } { $unit } at { $price } yuan/{ $unit }, { $total } yuan in all. Nothing is done or charged without your yes. Do you agree?
# $item (what) $price (yuan a unit) $unit (unit) $quantity (how many) $total (yuan)
extra-offer-agreed = You agreed to this additional work: { $item }, { $quantity } { $unit } at { $price } yuan/{ $unit }, { $total } yuan in all. Do you still want it?
# $item (what) $price (yuan a unit) $unit (unit) $quantity (how many) $total (yuan)
extra-offer-declined = You turned down this additional work: { $item }, { $quantity } { $unit } at { $price } yuan/{ $unit }, { $total } yuan in all. Would you like it after all?
extra-yes = I agree
extra-no = No, thanks
extra-left = All right, nothing is added: the customer was not asked, and nothing is charged.
extra-offer-hint = Please reply “I agree” or “No, thanks”.
# Text message. $name (how they are called) $link (the link)
extra-text = { $company }: Dear { $name }, your installer suggests additional work. See here what it is and what it costs; nothing is done or charged without your yes: { $link } Hotline { $hotline }
# $item (what) $quantity (how many) $unit (unit) $total (yuan)
extra-is-agreed = Noted: you agree to { $item }, { $quantity } { $unit }, { $total } yuan in all. We have told the installer. If you change your mind before the work is done, say “I don't want the extra work”.
# $item (what)
extra-is-declined = All right: { $item } won't be done or charged. We have told the installer.
extra-over = This additional work can no longer be changed. Say “a person” if something is wrong.
extra-none = No additional work is waiting for your answer.
# $visit (which visit) $item (what) $quantity (how many) $unit (unit) $total (yuan)
extra-answered-yes = The customer agrees: { $item }, { $quantity } { $unit }, { $total } yuan in all ({ $visit }). You can start.
# $visit (which visit) $item (what)
extra-answered-no = The customer does not want it: { $item } ({ $visit }). Please don't do it, and charge nothing.
# Text message. $link (the link)
extra-answered-text = { $company }: The customer has answered about the additional work: { $link } Hotline { $hotline }
# $item $quantity $unit $total (yuan)
extra-lapsed-item = { $item }, { $quantity } { $unit }, { $total } yuan in all
# $one $other (an item each)
extra-lapsed-and = { $one }; { $other }
# $items (extras that wait for an answer)
extra-lapses = . The customer has not answered about the extra work ({ $items }): once you report, it is off, neither done nor charged (DS-4). If it is to be done, wait for their answer first
# $items (extras that are off)
extra-lapsed = . The extra work that you did not answer about ({ $items }) is off: it is neither done nor charged
# $visit (which visit)
extra-reported = This visit is reported done and waits for the customer's confirmation ({ $visit }); nothing can be added now. If more is wanted, let the customer say on their phone what is still open, then say “extra” and report it done again.
# $item (item) $price (unit price, yuan) $unit (unit) $quantity (quantity) $total (total, yuan)
extra-costs = This additional work is { $item }, { $quantity } { $unit } at { $price } yuan/{ $unit }, { $total } yuan in all, at the company's tariff; the technician can't charge more or less. Reply “I agree”, or “No, thanks”.
# $words (the customer's words) $item (item) $quantity (quantity) $unit (unit) $total (total, yuan)
extra-words-passed-on = Your words go to the technician as they are: “{ $words }”. Nothing is done or charged before you agree; if the quantity changes, you get a new offer.
# $words (the customer's words) $visit (which visit) $item (item) $quantity (quantity) $unit (unit)
extra-answered-words = The customer says of the additional work ({ $item }, { $quantity } { $unit }, { $visit }): “{ $words }”. That is no yes yet, please don't start; for another quantity, say “extra” with the new number and they are asked again.
# $items (what, and what it costs)
extra-charged = . Extra work that you agreed to: { $items }
extra-paid = Additional work is charged on your bill at the tariff, once; the technician takes neither cash nor transfers. If you are asked to pay in person, please don't, and tell me.
# $visit (which visit) $item (what) $quantity (how many) $unit (unit) $total (yuan)
extra-queued = Noted too: { $item }, { $quantity } { $unit }, { $total } yuan in all ({ $visit }). The customer answers about the one before first, and is then asked about this one; please don't start before they agree.
# $item (what) $quantity (how many) $unit (unit) $total (yuan)
extra-no-yes = No yes is on record for { $item }, { $quantity } { $unit }, { $total } yuan in all. Without your own yes here nothing may be done or charged, and nobody can agree for you.
extra-tell-me = If the technician has begun already, or asks for money, please tell me.
extra-no-hurry = Take your time and talk it over. Nothing is done or charged without your yes.
extra-nothing-else = What counts is what you read here: anything that costs money is put before you here first, and you need not pay for anything that you did not agree to here.
# $item (what) $price (yuan a unit) $unit (unit) $quantity (how many) $total (yuan)
extra-why = This is not part of the visit as booked; the technician suggests it on top: { $item }, { $quantity } { $unit }, { $total } yuan in all, so you are asked first. Please let the technician explain why it is needed; you can do without it, and the work that was booked is done all the same. Reply “I agree”, or “No, thanks”.
