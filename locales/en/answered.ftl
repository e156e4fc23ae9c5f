### The dispatcher's answer (AP-1)

# $name (how they are called) $kind (kind of work) $window (window)
answered-granted = Hello { $name }, the time you asked for is booked: { $window }, { $kind } visit. Please keep your phone at hand.
# $name (how they are called) $kind (kind of work)
answered-others = Hello { $name }, we are very sorry, the time you asked for can't be arranged. For the { $kind } visit these times are free. Which would suit you? You can also name another time.
# $name (how they are called) $kind (kind of work) $time (time of day) until when they are kept
answered-others-kept = Hello { $name }, we are very sorry, the time you asked for can't be arranged. For the { $kind } visit these times are free, and kept for you until { $time }. Which would suit you? You can also name another time.
# $name (how they are called) $kind (kind of work)
answered-nothing = Hello { $name }, we are very sorry, the time you asked for can't be arranged, and nothing near it is free. For the { $kind } visit please name another day, or reply “a person” and a colleague will arrange it.
answered-hint = Please reply with the number of a time, or choose “Another time”.
# Text message. $name (how they are called) $kind (kind of work) $window (window) $link (link)
answered-text-granted = { $company }: Hello { $name }, the time you asked for is booked: { $window }, { $kind } visit. Hotline { $hotline }
# Text message. $name (how they are called) $kind (kind of work) $link (link)
answered-text-others = { $company }: Hello { $name }, we are sorry, the time you asked for ({ $kind }) can't be arranged. Please choose another: { $link } Hotline { $hotline }
