import type { Cue } from './token.ts'

/** English words that tell what a time beside them is said for. */
export const ENGLISH_CUES: readonly (readonly [Cue, string])[] = [
  [
    'particle',
    `i think it was|it was i think|i think|i believe|i reckon|umm|ummm|uhh|ah|eh|tho|though|that weekend|that week|that month|whole|the whole|the whole of|whole of|beyond me|beyond us|och|aye|ach|po|naman|wee|ta|then ta|at all|sir|madam|ma'am|boss|bro|dear|love|pal|hun|hor|lor|leh|meh|la|liao|sia|lol|haha|hahaha|lmao|hehe|xd|both days|either day|both of them|both those days|on both|supposed to do now|should i do now|shall i do now|must i do now|do i do now|what happens now|what now|now what|now i|now we|now it|now my|now can|now please|not this one|not this coming one|not this week's|please|pls|plz|thanks|thank you|thx|hi|hello|hey|ok|okay|yes|yeah|the|a|in|of|like|just
    |only|it|that|if possible|some time|sometime|slot|time|day|well|um|uh|er|erm|hmm|mate|guys|all|any|both|there
    |during|within|o'clock|oclock|sharp|exactly|exact|on the dot|dot|lah|cheers|anything|some|probably|possibly|ideally|to
    |we|i|my|me|you|us|be|this|with|let|let's|lets|hours|hrs|h|bit|a bit|next|even|also
    |too|sure|yep|window|those|these|are|as|will|by then`,
  ],
  [
    'wish',
    `instead|im in|im home|im free|im around|im off|any chance|any chance of|come on by|come on over|come on round|stop on by|might i propose|may i propose|might i suggest|may i suggest|i propose|i suggest|agreeable|acceptable|feasible|amenable|would work|would work too|would also work|would suit|would do|works too|works as well|working from home|work from home|wfh|mum will be there|will be there|will be in|the only time i|only time i|the only time i'm|only time i'm|i was thinking|we were thinking|was hoping|were hoping|i was wondering|be ace|is ace|leaves only|leaves just|leaves me|leaves us|only leaves|needs to be|has to be|have to be|must be|got to be|gotta be|needs|got anything|have you got|have you got anything|you got|what have you got|come by|stop by|drop by|pop by|come round|i said|said i|i'm open|i am open|come|send|works|work for me|works for me|fine|good|great|available|free|home|i'm home
    |book|schedule|do|prefer|preferably|preferred|better|best|perfect|suits|suit|suits me|can|could|can you
    |could you|can someone|want|need|i'd like|would like|possible|hoping|off work|day off|ideal|arrive
    |show up|install|repair|fix|set up|set it up|pop|swing by|around|i am in|i'll be in|i'll be home|i'm in
    |i'm around|i'm off|off|convenient|in all day|okay for me|put me down|opening|openings|slots|easiest
    |easier|ready|expect|call round|get here|be here|look forward|lovely|cool|handy|grand|ideal|spot on|brilliant|brill|dandy|bang on|alright|all right|doable|no bother|no problem|no worries
    |super|awesome|workable|sound|golden|settle for|all i've got|all i got|all i have|all we have|all we've got|all i can do|all i can manage|all i can offer|the only time i have|the only time i've got|the only slot i have|the only slot i've got`,
  ],
  [
    'engaged',
    `gym|yoga|pilates|swimming|choir|choir practice|band practice|football practice|night school|school run is|school run from|pick up the kids|pick up my kids|picking up the kids|collect the kids|get the kids|drop the kids off|its audit|audit|stocktake|a test|a class|an appointment elsewhere|we are having|i am having|we're having|i'm having|is having|are having|doctor|pray|praying|dentist|dentist appointment|dentist's appointment|doctor's appointment|doctors appointment|gp appointment|hospital|hospital appointment|vet|vet appointment|interview|a meeting|an exam|my exam|a flight|my flight|a funeral|a wedding|a lesson|have class|visitors|guests`,
  ],
  [
    'busy',
    `won't give me|wont give me|can't get|cant get|couldn't get|no longer possible|is no longer possible|no longer works|no longer suits|no longer free|i'll be out
    |i will be out|we'll be out|i shall be out|no use|no use to me|no use to us|nobody at home|no one at home|filled up|just filled up|has filled up|just got filled up
    |noone at home|no body at home|can't make it|cannot make it|cant make it|couldn't make it|won't make it
    |never home|never in|never around|not usually home|rarely home|doesn't work|don't work|won't work|does not work
    |not work|not available|unavailable|busy|can't|cannot|cant|away|not home|won't be home|out of town|not free
    |no good|not good|not possible|is bad|taken|isn't good|impossible|doesn't suit|i'm out|i am out|tied up
    |booked up|won't do|not great|not an option|isn't possible|aren't good|is out|are out|not ok|not okay|isn't ok
    |not suitable|on holiday|on vacation|out all day|can't do|can't make|wont work|doesnt work|dont work
    |not convenient|inconvenient|out of the question|isn't convenient|not in|i won't be in|not at home|nobody home
    |nobody's home|no one home|asleep|sleeping|already taken|already booked|already gone|already full|isn't possible
    |fully booked|sleeps|naps|naptime|lunch is`,
  ],
  [
    'occupied',
    `in work|in the office|have to work|has to work|got to work|gotta work|need to work|must work|working|at work|in meetings|have work
    |i work|in class|travelling|traveling`,
  ],
  [
    'story',
    `no idea|restarted|rebooted|unplugged|again at|lost it|close at|does it stop|stops at|call centre|call center|helpline|dont know yet|don't know yet|will text you|they tell us|they only tell us|slows|slows down|slowing|slowing down|fine again|ok again|okay again|working again|i have to be at|i need to be at|i've to be at|i've got to be at|i must be at|we have to be at|i have to be in|how long|moved out|goes out|get back to you|back to you|wages|direct debit|late fee|payday|and again on|i shall write|i will write|shall write again|once i know|shows|speed test|the speed|how fast|can't watch|cant watch|can't work from home|can't stream|can't get online|can't connect|need internet for|need the internet for|need wifi for|cut me off|cut us off|rubbish|terrible|awful|useless|unusable|crap|patchy|hopeless|lost connection|lost signal|lost internet|we lost|texted|messaged|emailed|is a joke|a joke|is ridiculous|on hold|i'll text you|i will text you|i'll let you know|i will let you know|i'll call you|i'll ring you|i'll get back|i'll message|comes out|and come back|comes back|advert says|ad says|ad said|a month|per month|website says|site says|sign says|app says|google says|without internet|without wifi|without a connection|without any internet|without broadband|without signal|was fine|were fine|worked fine|was working|was ok|was okay|was perfect|was great|i work nights|i work days|work nights|i do nights|is the office|is your office|the office open|are your offices|is your shop|is the shop|myself|themselves|sort it myself|do it myself|exams|wedding|graduation|discount|deal|package|promotion|special offer|moved here|moved into|moved house|do you offer|offers|neighbours|neighbors|do i need|do we need|should i be|must i be|do i have to|move in|moving in|move out|moving out|turned|turns|changed to|i ordered|weather|was installed|were installed|got installed|you installed|they installed|he installed|been installed|just installed|has worked|left|the last time|last visit|see you|see ya|speak to you|talk to you|speak tomorrow|talk tomorrow|chat tomorrow|it only works|only works|do you open|do you work|shop|store|opening hours|what time do you|are you open|you open|didn't show up|never showed up|no show|didn't come|did not come|no-show|how much|how many|cost|price|my score|rating|bill|bills|plan|expires|expire|expired|contract|paid|charged|charge|drops|dropping|dropped|went off|went out
    |went down|stopped|slow|have been|i've been|has been|was|were|came|waited|waiting|ago|called|told|said|closes
    |opens|ends|starts|finish|shift|down|broken|broke|died|dead|signal|lags|lag|lagging
    |buffering|cuts out|cut out|cutting out|outage|usage|invoice|payment|pay|refund|ordered|bought
    |moved in|rang|phoned|spoke|opened|started|happened|happens|showed up|never came|no one came|nobody came|had|got
    |did|didn't|due|renews|renewal|fee|promo|offer ends|ran out|used to|birthday|not working since|offline
    |crashed|disconnects|freezes|keeps|goes off|goes down|finishes|leaves|leave for work
    |is coming|are coming|is leaving|are leaving|is arriving|are arriving|i'm leaving|we're leaving|i leave|we leave|i fly|was done
    |wake up|has expired|running out|signed up|joined|closed|finished|completed|took|weather|it's cold|it's hot|its cold|its hot|it's raining|raining|so cold|so hot|it's freezing|it's snowing|snowing|he was|she was|they were|woke up|i start|we start|nobody's here|nobody here|no one here|no one's here|no one is here|nobody is here|no sign of|office hours|start work|my shift|night shift|night shifts|day shift|day shifts|late shift|late shifts
    |early shift|early shifts|shift starts`,
  ],
  ['past', `last time|already|yesterday's`],
  [
    'habit',
    `every|always|each|usually drops|keeps|often|all the time it|constantly
    |at all hours`,
  ],
  [
    'greeting',
    `night night|nighty night|nite nite|good morning|good afternoon|good evening|good night|gm|have a nice weekend|have a good weekend|nice weekend
    |have a nice day|have a good day|have a good one|have a great weekend|have a great day|merry christmas
    |happy new year|happy holidays|nice day|good day|morning all|enjoy your weekend|great weekend|great day
    |good weekend|24/7|24 hours|2nd time|third time|second time|first time|this time|long time|at the time
    |for the time being|in time|on time|by the way|time and again|all weekend|all night
    |all week|half an hour late|for now|as of now|until now|till now|up to now|now and then|in the meantime|may i|may be`,
  ],
  [
    'put_off',
    `another day|another time|some other time|some other day|other time|later|not now|next time|not yet|different day
    |different time`,
  ],
  ['thing', `visit|technician|engineer|appointment|booking|installer|guy`],
  ['home', `get home|gets home|get back|get in from work`],
  ['off_work', `get off|gets off|finish work|knock off|get off work|clock off|shift ends`],
  ['of', `'s`],
  ['if', `if|in case|unless`],
  [
    'others',
    `other times|any other time|other than that|the rest|otherwise fine|any other times|apart from that|otherwise ok|otherwise okay|otherwise free|otherwise good|otherwise available`,
  ],
  ['then', `then`],
]
