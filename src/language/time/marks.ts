import type { Mark } from './token.ts'

/** Words that bind times to each other, in both languages. */
export const MARK_WORDS: readonly (readonly [Mark, string])[] = [
  ['earlier', `放假前|放假之前|前|之前|以前|前头`],
  ['before', `some day before|someday before|before|prior to|earlier than|ahead of|早于`],
  ['later', `放假后|放假以后|结束后|结束以后|完了以后|后|之后|以后|过后|往后|后头`],
  ['after', `some day after|someday after|after|past|later than|超过|beyond|following|过了|过完|晚于`],
  [
    'around',
    `大约在|大概在|大概是|估计在|约在|大约是|左右|前后|上下|来钟|的样子|样子|大概|大约|约摸|约莫|将近|接近|差不多|估摸|大致|大约莫|那会儿|那会|附近|前后脚`,
  ],
  [
    'around',
    `around|about|roughly|approximately|approx|circa|ish|or so|or thereabouts|~|close to|near|around about
    |somewhere around|near enough`,
  ],
  [
    'by',
    `最晚|最迟|不晚于|不迟于|不要晚于|别晚于|不能晚于|不要超过|别超过|不能超过|至迟|截止|截至|最晚不超过|最晚到|不超过|no later than|not later than|on or before|by|at the latest
    |latest|not after|nothing after|nothing later than|but not after|but not later than|but no later than`,
  ],
  ['from', `从|由|自|on or after|from|starting|as of|starting from|beginning`],
  [
    'onwards',
    `at the earliest|till late|until late|til late|起|开始|打后|开外|onwards|onward|on wards|or later|and later|及以后|upwards|and onwards
    |on forward|forward`,
  ],
  [
    'to',
    `到|至|到了|直到|until and including|up to and including|to|till|until|til|thru|through|up to|up until|upto|untill`,
  ],
  ['at', `等到|at|@|on|点儿在`],
  ['between', `between|btwn|b/w|betw|in between|betwen`],
  [
    'or',
    `没有的话|没空的话|没空就|没有就|没有那就|要是没有|要是没空|不行的话|排不上的话|排不上就|排不开就|没人就|没人的话|,不然|,不然就|,不然的话|,不行|,不行就|,不成就|或|或者|或是|还是|要么|要不|要不然|要不就|不然|不然就|实在不行|否则|or|either|alternatively|otherwise|else
    |failing that|if not|if not possible|if not then|or maybe|or else|也|也行|/`,
  ],
  ['and', `和|跟|与|及|以及|and|&|plus|、|as well as|还有|、或`],
  [
    'except',
    `除了|除|除去|除开|除却|except|except for|apart from|other than|excluding|besides|all but|anything but|bar
    |but not|aside from|exept|save for`,
  ],
  [
    'correction',
    `- no,|- no |不是,|呃,|,不,|,哦,|,啊,|, no,|. no,|不对|哦不|噢不|啊不|呃不|不不|不不不|说错了|打错了|写错了|讲错了|错了|应该是|我是说|搞错了|记错了|口误|更正|算了
    |不是不是|啊不是|哦不是|呃不是|诶不对|等等|等下|等一下`,
  ],
  [
    'correction',
    `make that|so make that|, make it|. make it|; make it|sorry no|no the|er no|no sorry the|no wait|wait|sorry|i mean|i meant|actually|scratch that|oops|correction|no sorry|hang on|hold on
    |rather|my mistake|no no|strike that|ignore that|oh no|whoops|wait no|um no|er no|or actually|nope`,
  ],
  [
    'moved_to',
    `改到|改成|改为|换到|换成|换为|挪到|推到|推迟到|延到|延后到|提前到|提到|移到|调到|调整到|调成|调整成|变更到
    |改约到|改约|改至|推至|改在|放到|顺延到|往后推到|延期到|拖到|挪至|后移到|改|换|往前提到|提早到|推后到|推后至|后推到|后延到|延迟到|延期至|推迟至|提前至|往后延到|往后挪到|往后改到|往前挪到|往前改到|换去|改去|挪去
    |时间定在|时间就定在|就定在|那就定在|还是定在|最好定在|请定在|便定在|帮我定在|给我定在|排到|约到|can we make that|could we make that|can you make that|could you make that|can we make it|could we make it|can you make it|could you make it|make it instead|and onto|onto|and on to`,
  ],
  ['instead_of', `than|而不是|instead of|rather than|比起`],
  [
    'formerly',
    `又说|又讲|又说改|又说改到|又改成|又改到|又推到|又拖到|说改到|又改口说|推说|客服说|你们说|师傅说|他们说|不是说|不是说好|说今天来|说明天来|说好今天|说好明天|不是约|不是约的|答应|答应的|承诺|保证|said he'd|said they'd|said she'd|said someone'd|said you'd|he'd be here|they'd be here|said he would|said they would|said she would|he would come|they would come|engineer said|technician said|installer said|you told me|i was promised|said someone would|was told|were told|been told|told me|they said|he said|she said|you said|promised|my appointment is|my booking is|the appointment is|my visit is|my slot is|i have an appointment|i have a booking|i've got an appointment|i'm booked|it's booked|i was booked|cancel|取消|原来|本来|原定|原先|之前约|之前说好|之前说|说好|约的是|约的|定的|定好的|之前定的|原约|约好|约好的|已经约了|原本
    |之前是|预约的是|预约的|预约是|之前预约|之前约的|约了|预约了|现在是|现在约的是|定在|约在`,
  ],
  [
    'formerly',
    `originally|was booked for|was scheduled for|is booked for|is scheduled for|was supposed to|supposed to be
    |currently|booked for|scheduled for|supposed to come|was meant to|meant to come|was set for|originally booked
    |had booked`,
  ],
  ['day_before', `前一天|头一天|的前一天|the day before|day before`],
  ['day_after', `后一天|过后一天|the day after|day after|the following day|the next day`],
  ['week_after', `the one after|the one after that|the following one|再下一个`],
  ['second_day', `第二天|的第二天`],
  ['before_told', `before that|before then|在那之前|那之前|在这之前|这之前`],
  ['count_of_days', `两天|三天|两日|三日|这两天|两天都|两个晚上`],
  [
    'move',
    `shift it off|move it off|take it off|exchange|trade|move|reschedule|change|switch|push|swap|bring|postpone|delay|shove|bump|moved|rescheduled|changed|pushed|resched|reschedual|moving my|moving our|moving the|moving it|moving from|shift my|shift the|shift our|shift to|shifting|rescheduling|switching|changing|swapping
    |rearrange`,
  ],
  ['since', `since|自从|打从`],
  [
    'not',
    `唔系|唔係|别|不要|不用|甭|莫|勿|不必|非|不想|不是|唔好|唔使|冇|别在|不要在|not|neither|nor|don't|dont|do not|never|no|avoid
    |anything except|not in|not at|别安排|别约|不约|先别`,
  ],
  [
    'suggest',
    `maybe|perhaps|say|how about|what about|would|is|does|do you have|make it|let's say|shall we say|could we say|call it|can we say|can we do|could we do|let's do|lets do|let's make it|how is|what if|possibly|why not|why don't you|why don't we|why dont you`,
  ],
  [
    'no_earlier',
    `不早于|别早于|不要早于|莫早于|别早过|不能早于|不得早于|不宜早于|no earlier than|not earlier than|not before|no sooner than|not until|not till|not til|nothing before|nothing earlier than|but not before|but not until|but no earlier than|but not earlier than`,
  ],
  ['for', `for`],
]
