### Matters: what could not be done on site

matter-kind-no_line = no line, ours to see to
matter-kind-order_returned = not possible on site, order returned
# $line (the matter) $phone (phone) $address (address) $words (the installer's words) $problem (what the problem is)
matter-about-no_line = { $line }
    The installer says: { $words }
    Address: { $address }, the customer's phone: { $phone }. Please see to a line: once there is one, the customer is asked for a time; if there will be none, call the customer and explain it before you end the order.
# $line (the matter) $phone (phone) $address (address) $words (the installer's words) $problem (what the problem is)
matter-about-order_returned = { $line }
    On site: { $problem }; the installer says: { $words }
    Address: { $address }, the customer's phone: { $phone }. Please contact the customer: once it can be done, they are asked for a time; if it can't, explain it before you end the order.
matter-do-visit_again = It can be done, ask the customer for a time
matter-do-order_over = It can't be done, end the order
matter-visit-again = All right, the order is open again, and the customer is asked for a time.
matter-order-over = Noted, the order has ended, and the customer hears so.
matter-order-stays = This order can't be ended now: a protected one is a supervisor's, in the back office, or another time has been agreed.
# $window (window) $kind (kind of work) $problem (what the problem is)
matter-tell-left-incomplete = for the { $kind } at { $window } the technician came, and it could not be finished as things were on site ({ $problem }); we are very sorry
# $kind (kind of work)
matter-tell-can-go-on = the { $kind } that could not be finished can be done now
matter-tell-goes-on = the problem on site is solved, and the technician goes on; no other time is needed
# $window (window)
matter-tell-allow-work = the technician of the visit at { $window } needs the customer's own yes in their chat before they go on (to enter another room, or to drill); please ask the customer to open the chat and answer, nothing is done before
