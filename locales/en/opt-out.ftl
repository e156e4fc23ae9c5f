### Opting out and coming back: no reason asked, no persuading; what stopped, what still comes and how to come back, said once
# $stopped (marketing, survey, both) what was stopped now  $going (none, marketing, survey, both) what we still send unasked
opt-out-stopped = { $stopped ->
    [marketing] All right, no more promotions from us, on any channel, from now on.
    [survey] All right, no more surveys or unasked questions, on any channel, from now on.
   *[both] All right, no more promotions, surveys or unasked questions, on any channel, from now on.
  } You'll still hear about your visits and bills{ $going ->
    [marketing] , and get promotions; write “unsubscribe” to end those too
    [survey] , and get surveys; write “unsubscribe” to end those too
   *[none] {""}
  }. Write any time. To come back, write “start”.
# said once more  $stopped (marketing, survey, both)
opt-out-already = { $stopped ->
    [marketing] Promotions are off already.
    [survey] Surveys and other unasked questions are off already.
   *[both] These are off already.
  } To come back, write “start”.
# CANCEL by text message: messages stop, visits don't
opt-out-visits-stay = Your visits stay as they are. To cancel one, write “cancel my visit”.
# asked back when it was said in passing
opt-out-ask = Do you mean that you want no more messages from us that you didn't ask for?
opt-out-hint = To get no more of them reply “1”; to go on getting them, “2”.
opt-out-meant = No more messages
opt-out-not-meant = I meant something else
opt-out-none = All right, I misunderstood. Just say it again, for example “No internet, can someone come Saturday morning?”
# $classes (marketing, survey, both) what comes again
opt-in-resumed = All right, from now on you get { $classes ->
    [marketing] promotions
    [survey] surveys and other questions from us
   *[both] promotions, surveys and other questions from us
  }. To stop, write “unsubscribe” at any time.
# $classes (marketing, survey, both) what was coming anyway
opt-in-already = { $classes ->
    [marketing] Promotions are
    [survey] Surveys are
   *[both] Promotions and surveys are
  } on already. To stop, write “unsubscribe” at any time.
personal-offers-off = All right, your usage and bills are no longer used to choose what we tell you about, from now on. Whether you get promotions at all is not touched. To switch it on again, write “turn on personalised offers”.
personal-offers-on = All right, what we tell you about is chosen to fit your usage. To switch it off, write “turn off personalised offers”.
