### Additional work: only with the customer's yes in their own chat, at the tariff's price (DS-4)

# $zh (Chinese) $en (English)
extra-in-words = { $en ->
   *[other] { $en }
  }{ $zh ->
   *[other] {""}
  }
extra-ask-item = Which additional work? (Prices are the tariff's and can't be changed.)
# $item (what) $price (yuan a unit) $unit (unit)
extra-item = { $item }, { $price } yuan/{ $unit }
extra-hint-item = Please reply with a number, or a name of the tariff. What is not in the tariff can't be done or charged.
# $unit (unit)
extra-ask-quantity = How many ({ $unit })? Please reply with a whole number.
extra-hint-quantity = How many? Please reply with the number alone.
extra-price = Only the tariff's prices may be charged: no price of one's own, no more, no less, and no money on the side (norm DS-4).
extra-no-visit = You have no visit in work now. Say “I'm here” at the customer's door first.
# $visit (which visit) $item (what) $quantity (how many) $unit (unit) $total (yuan)
extra-proposed = The customer is asked for their yes: { $item }, { $quantity } { $unit }, { $total } yuan in all ({ $visit }). Please don't begin before; you hear at once.
# $visit (which visit) $item (what) $quantity (how many) $unit (unit) $total (yuan)
extra-asked = The customer has been asked already: { $item }, { $quantity } { $unit }, { $total } yuan in all ({ $visit }). Please don't begin before their yes.
# $visit (which visit) $item (what) $quantity (how many) $unit (unit) $total (yuan)
extra-agreed = The customer has agreed already: { $item }, { $quantity } { $unit }, { $total } yuan in all ({ $visit }).
# $item (what) $price (yuan a unit) $unit (unit) $quantity (how many) $total (yuan)
extra-offer = The installer proposes additional work: { $item }, { $quantity } { $unit } at { $price } yuan/{ $unit }, { $total } yuan in all. Without your yes it is not done and not charged. Do you agree?
# $item (what) $price (yuan a unit) $unit (unit) $quantity (how many) $total (yuan)
extra-offer-agreed = You have agreed to additional work: { $item }, { $quantity } { $unit } at { $price } yuan/{ $unit }, { $total } yuan in all. Shall it still be done?
# $item (what) $price (yuan a unit) $unit (unit) $quantity (how many) $total (yuan)
extra-offer-declined = You did not want this additional work: { $item }, { $quantity } { $unit } at { $price } yuan/{ $unit }, { $total } yuan in all. Shall it be done now?
extra-yes = I agree
extra-no = Not wanted
extra-offer-hint = Please reply “I agree” or “Not wanted”.
# Text message. $name (how they are called) $link (the link)
extra-text = Dear { $name }, the installer proposes additional work. See what it is and what it costs; without your yes it is not done and not charged: { $link }
# $item (what) $quantity (how many) $unit (unit) $total (yuan)
extra-is-agreed = Noted: you agree to { $item }, { $quantity } { $unit }, { $total } yuan in all, and the installer knows. To change your mind before the work is done, say “I don't want the extra work”.
# $item (what)
extra-is-declined = All right, { $item } is not done and not charged, and the installer knows.
extra-over = This additional work can't be changed any more. Say “a person” if something is wrong.
extra-none = No additional work waits for your answer.
# $visit (which visit) $item (what) $quantity (how many) $unit (unit) $total (yuan)
extra-answered-yes = The customer agrees: { $item }, { $quantity } { $unit }, { $total } yuan in all ({ $visit }). You may begin.
# $visit (which visit) $item (what)
extra-answered-no = The customer does not want it: { $item } ({ $visit }). Please don't do it, and charge nothing.
# Text message. $link (the link)
extra-answered-text = The customer has answered about the additional work: { $link }
