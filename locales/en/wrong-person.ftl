### Wrong person (CT-7): apologise, stop, correct the record
wrong-person-ask = I'm sorry: have we reached the wrong person, or was it a slip in what you wrote?
wrong-person-hint = If we have reached the wrong person reply “1”; if it was a slip, “2”.
wrong-person-meant = Wrong person
wrong-person-slip = A slip in what I wrote
# “moved away”, without who
wrong-person-ask-moved = I'm sorry: has the customer we are looking for moved away, or are you moving yourself?
wrong-person-hint-moved = If the customer has moved away and you are somebody else reply “1”; if you are moving yourself, “2”.
wrong-person-moved = They have moved away, I'm somebody else
wrong-person-moved-myself = I'm moving myself
wrong-person-moving = All right. To take your line to the new address, say “move my line” and when it suits you; to cancel a visit, say “cancel my visit”.
wrong-person-none = No problem, just write it again.
# It is them after all, they misread
wrong-person-self = No problem; we know that it is you, and write to you as ever.
wrong-person-sorry = We are very sorry for disturbing you. This has been noted for correction, and we will not write to you as that customer again.
