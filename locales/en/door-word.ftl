### The words at the door: the customer knows the installer, and the installer the customer (DR-5)

# $chinese (the Chinese word) $english (the English word)
door-word-in = { $english } ({ $chinese })
# $yours (the customer's word) $theirs (the installer's answer)
door-word-with = At the door you say “{ $yours }”, and they answer “{ $theirs }”. If they can't, please don't open, and tell us at once.
# $yours (the customer's word) $theirs (the installer's answer) $installer (who comes) $badge (badge)
door-word-say = { $installer } (badge { $badge }) is coming today. At the door you say “{ $yours }”, and they answer “{ $theirs }”. Please look at the badge as well; if they can't answer, don't open, and tell us at once, as in “he said …”.
# $window (the agreed window) $yours (the customer's word) $theirs (the installer's answer) $installer (who comes) $badge (badge)
door-word-doubt = Please don't open yet, and ask through the door. Today's visit is for { $window }; { $installer } (badge { $badge }) is coming, and shows the badge when asked. You say “{ $yours }”, and our installer answers “{ $theirs }”. If the name or the badge is wrong, or they can't answer, don't open, and tell us at once, as in “he doesn't know the word”; if you feel in danger, call 110.
door-word-unassigned = It is not settled yet who comes today, and we have sent nobody to you so far. If somebody says they are from us, please don't open yet, and say “human”: a colleague checks at once. If you feel in danger, call 110.
door-word-unknown = If you aren't sure who it is, please don't open yet; if you feel in danger, call 110. I am looking up whether we have sent somebody to you today.
# $yours (the customer's word) $theirs (the installer's answer) $installer (who comes) $badge (badge)
door-word-right = That is right: “{ $theirs }”. Please look at the badge as well: { $installer }, badge { $badge }.
door-word-none = You have no visit today, and none of our people is on the way to you. If somebody says they are from us, please don't open, and say “human”; if you feel in danger, call 110.
door-word-stranger = That does not match: please don't open, and don't let them in. One of us will call you at once; if you feel in danger, call 110.
# After the installer reported being let in
door-word-stranger-inside = That does not match: please have them stop and leave at once, and wait where you are safe. One of us will call you at once; if you feel in danger, call 110.
# $window (the agreed window) $yours (the customer's word) $theirs (the installer's answer) $installer (who comes) $badge (badge)
door-word-doubt-inside = As far as we know the door has been opened. Today's visit is for { $window }; { $installer } (badge { $badge }) is coming, and shows the badge when asked. You say “{ $yours }”, and they answer “{ $theirs }”. If it doesn't match, or you feel uneasy, ask them to wait outside, and tell us at once, as in “he doesn't know the word”; if you feel in danger, call 110.
door-word-told-at-home = Our installer who is knocking has been told that you are at home, and is to say their name and show the badge until you have checked.
# $yours (the customer's word) $theirs (the installer's answer)
door-word-installer = At the door the customer says “{ $yours }”, and you answer “{ $theirs }”. If they don't say it, check the name and the address first.
