### Several repair visits become one: the customer wants nobody to come twice

one-visit-ask = All of it can be done in one visit, and the others are cancelled. Which visit shall it be?
# $window (window)
one-visit-at = All at { $window }
one-visit-apart = No, leave them apart
one-visit-hint = Please reply with the number of a visit; until then everything stays as it is.
# $window (window) the one that is cancelled $kind (kind of work, what is wrong) $kept (window) the one that stays
one-visit-joined = All right, all of it at { $kept }. The { $kind } visit, { $window }, is cancelled.
# $window (window) the one that is not cancelled $kind (kind of work, what is wrong)
one-visit-stays = The { $kind } visit, { $window }, is not cancelled and stays as it was agreed.
one-visit-kept-apart = All right, the visits stay as they were agreed.
