import { DAY_PARTS, type MinuteOfDay, MOMENTS } from './day-parts.ts'
import type { Entry } from './lexicon.ts'
import { type Clock, cue, day, mark, type Now, part, single, type Token, time } from './token.ts'

const named = (name: keyof typeof DAY_PARTS) => (): Token[] => [part(DAY_PARTS[name])]
const exact = (minute: MinuteOfDay): Clock => ({ minute, half: 'unsaid', isExact: true })
const at = (minute: MinuteOfDay) => (): Token[] => [time({ form: 'clock', at: exact(minute) })]
const after = (minute: MinuteOfDay) => (): Token[] => [time({ form: 'after', at: exact(minute) })]
const before = (minute: MinuteOfDay) => (): Token[] => [time({ form: 'before', at: exact(minute) })]

const PARTS: Entry[] = [
  [
    '一大早|一早|大清早|清早|清晨|大早上|大清早上|一清早|一大清早|早早|first thing|first thing in the morning|crack of dawn',
    named('first_thing'),
  ],
  [
    '早上|上午|头半天|头午|早晌|朝头早|早晨头|早晨|早间|早起|朝早|上昼|头晌|前晌|前半晌|上半天|上半日|早上头|大上午|早头|赶早|shangwu|zaoshang',
    named('morning'),
  ],
  ['in the morn|morning|mornings|mornin|in the am|am slot|forenoon|morn', named('morning')],
  [
    '上午早点|上午早些|上午早一点|上午前半段|early morning|early mornings|early in the morning|early am',
    named('early_morning'),
  ],
  [
    '上午晚点|上午晚些|上午晚一点|上午晚些时候|上午后半段|late morning|late in the morning|later in the morning|mid morning|mid-morning',
    named('late_morning'),
  ],
  [
    '中午|晌午|晌午头|晌午头儿|晌头|正午前后|午间|大中午|中午头|午休时间|午休的时候|午休时|中午时分|晌午时候|晌午那会儿|晌午天|午饭点|午饭点儿|午饭时间|午饭的时候|午饭时候|吃午饭的时候|zhongwu',
    named('noon'),
  ],
  [
    'around lunch|about lunch|lunchtime|lunch time|lunch hour|midday|around midday|lunch break|at lunch|over lunch',
    named('noon'),
  ],
  [
    '下午|午后|晏昼|过午|过晌|后晌午|后晌|下昼|后半晌|下晌|下半天|下半日|晚半晌|下半晌|大下午|xiawu',
    named('afternoon'),
  ],
  ['afternoon|afternoons|arvo|pm|p.m.|in the pm|aft', named('afternoon')],
  [
    '下午早点|下午早些|下午早一点|下午前半段|下午刚开始|early afternoon|early afternoons|early in the afternoon|early arvo',
    named('early_afternoon'),
  ],
  [
    '下午晚点|下午晚些|下午晚一点|下午晚些时候|下午后半段|late afternoon|late in the afternoon|later in the afternoon|late arvo|arvo late|afternoon late|late in the arvo|arvo but late|later in the arvo',
    named('late_afternoon'),
  ],
  [
    '傍晚|傍黑|挨黑|挨晚|断黑|麻麻黑|夜快|夜快头|擦黑|天擦黑|黄昏|天黑前后|傍晚时分|晚饭点|晚饭点儿|晚饭时间|晚饭的时候|晚饭时候|吃晚饭的时候|dusk|early evening hours|sunset|tea time|teatime|at dinner|over dinner|around dinner|about dinner|dinner time|dinner-time|dinnertime|supper time|suppertime',
    named('dusk'),
  ],
  ['晚上|夜里|晚晌|夜到|晚间|夜晚|晚黑|夜间|黑了|夜里厢|晚上头|大晚上|夜黑|夜头|夜头子|wanshang', named('evening')],
  ['evening|evenings|eve|night|nights|nighttime|this evening only', named('evening')],
  ['晚上早点|晚上早些|晚上早一点|early evening|early evenings|early in the evening', named('early_evening')],
  [
    '晚上晚点|晚上晚些|晚上晚一点|late evening|late in the evening|late at night|later in the evening|evening late',
    named('late_evening'),
  ],
  ['白天|大白天|日里|日间|白日|daytime|during the day|day time|in the day', named('daytime')],
  ['凌晨|半夜|后半夜|大半夜|深夜|三更半夜|in the small hours', named('small_hours')],
  ['this morning|this am', (now) => today(now, 'morning')],
  ['this afternoon|this arvo|this pm', (now) => today(now, 'afternoon')],
  ['this evening', (now) => today(now, 'evening')],
]

const MOMENT_ENTRIES: Entry[] = [
  ['noon|正午|12 noon|twelve noon|high noon', at(MOMENTS.noon)],
  ['上下午|上午下午都|上午或下午|上午或者下午', () => [part(DAY_PARTS.morning), mark('or'), part(DAY_PARTS.afternoon)]],
  ['midnight', at(MOMENTS.midnight)],
  [
    '下班后|下班以后|下班之后|下了班|等我下班|等我下了班|我下班再|放工后|收工后|下班再|after work|after office hours|after working hours',
    after(MOMENTS.work_ends),
  ],
  ['上班前|上班之前|上班以前|before work|before office hours', before(MOMENTS.work_begins)],
  ['天黑之前|天黑前|天黑以前|before dark|before it gets dark|before sunset', before(MOMENTS.dark)],
  [
    '下班前|下班之前|下班以前|收工前|before close of business|before the end of the day|by close of business|by the end of the day|by end of day|by eod|by cob|close of business|end of day|end of play|eod|cob',
    before(MOMENTS.work_ends),
  ],
  [
    '吃完午饭|午饭后|午饭以后|午饭之后|吃完午饭以后|吃完午饭后|吃过午饭|吃完中饭|中饭后|午后一点|after lunch|after lunchtime|吃过中饭|吃了午饭|吃罢午饭|吃完晌午饭|午饭过后',
    after(MOMENTS.lunch_over),
  ],
  ['午饭前|午饭之前|午饭以前|中饭前|吃午饭前|before lunch|before lunchtime|吃中饭之前', before(MOMENTS.lunch_begins)],
  [
    '晚饭后|晚饭以后|晚饭之后|吃完晚饭|吃完晚饭以后|吃完晚饭后|吃过晚饭|夜饭后|吃了晚饭|吃罢晚饭|晚饭过后|after dinner|after supper|after tea',
    after(MOMENTS.dinner_over),
  ],
  ['晚饭前|晚饭之前|晚饭以前|吃晚饭前|before dinner|before supper', before(MOMENTS.dinner_begins)],
  [
    '早饭后|早饭以后|吃完早饭|吃过早饭|吃完早饭以后|after breakfast|after brekkie|after brekky',
    after(MOMENTS.breakfast_over),
  ],
  ['放学再|放学后|放学以后|接完孩子|after school', after(MOMENTS.school_over)],
]

const WHOLE: Entry[] = [
  [
    '尽快|尽早|能早就早|能快就快|能早则早|能快则快|趁早|赶紧的|越早越行|越快越行|早来早好|最近的时间|最近能约的|越快越好|越早越好|最快|最早|赶快|赶紧|抓紧|早点来|快点来|第一时间|尽量早|尽量早点|火速|加急|能多快|多快|尽可能早|尽可能快|早点安排|快点安排|快点派人|快点派人来|快点派个人|快点派个师傅|快点派师傅|速度来人|速度派人|快点来人|快些来|快来',
    () => [time({ form: 'asap' })],
  ],
  [
    'asap|soon as you possibly can|as soon as you possibly can|soon as ever you can|as soon as ever you can|soon as poss|as soon as poss|soon as possible|soon as you can|as soon as possible|as soon as you can|as early as possible|as soon as|earliest|soonest|the sooner the better|the sooner you come the better|the sooner you can come the better|sooner the better|the earlier the better|earlier the better|quickest|as quickly as possible|how soon|first available|next available|as early as you can|a.s.a.p.|a.s.a.p|asp|urgently|as quick as possible|as quick as you can|as fast as possible|as fast as you can|hurry up|come quick|come quickly|someone quickly|somebody quickly|right away please soon',
    () => [time({ form: 'asap' })],
  ],
  [
    '马上|立刻|立马|现在|即刻|眼下|而家|现在就|这就|此刻|当下|马上就',
    (now) => [day(single(now.today)), time({ form: 'asap' })],
  ],
  [
    'right now|right away|now|immediately|straight away|this minute|straightaway|at once|this instant|rn',
    (now) => [day(single(now.today)), time({ form: 'asap' })],
  ],
  [
    '随便|几点都可以|几点都行|几点都成|几点来都行|几点来都可以|随你|随你们|由你们定|都行|从早到晚|从早到晚都在|都可以|都成|都中|都好|随时|任意时间|什么时候都|啥时候都|啥时都|几时都|任何时候|都ok|都没问题|全天|一整天|整天|一天都|哪天方便哪天来|时间随意|随意|无所谓|都得|都要得|都方便|都有空|都有时间|都在家|都能|看你们|看师傅|你们有空就来|师傅有空就来|有空就来|有空来就行|啥时候来都|什么时候来都|看你们时间|看师傅时间|时间你们定|你们定|你们安排|听你们的|你定|都有人|哪个时间都|什么时间都|啥时间都|啥时候方便啥时候来|都无所谓|都可|都不忙|听师傅的|怎么方便怎么来|随叫随到|你们看着办|看着办|你看着办|您定|你们说了算|听您的|随你们|随您|按你们的时间',
    () => [time({ form: 'any' })],
  ],
  [
    "anytime|any time|whatever time|whatever works|whichever time|whenever works|whatever suits|whatever suits you|whatever suits you best|whatever works best|whenever suits|whenever suits you|whatever's best|whatever is best|your choice|any time of day|whenever|all day|flexible|i'm flexible|any time works|doesn't matter|does not matter|don't mind|dont mind|any hour|whole day|the whole day|up to you|you choose|you pick|your call|i don't care when|don't care when|i don't mind when|i don't care|wide open|all the time|any slot|entire day|no preference|either is fine|either works|either one|not fussy|not picky|i'm easy|im easy|im flexible",
    () => [time({ form: 'any' })],
  ],
  [
    '同一时间|同样时间|同样的时间|同一个时间|时间不变|same time|at the same time|原来的时间|时间照旧|一样的时间|相同时间|时间一样',
    () => [cue('same_time')],
  ],
]

function today(now: Now, name: keyof typeof DAY_PARTS): Token[] {
  return [day(single(now.today)), part(DAY_PARTS[name])]
}

/** Times of day that are said by one word or fixed phrase. */
export const HOUR_ENTRIES: readonly Entry[] = [...PARTS, ...MOMENT_ENTRIES, ...WHOLE]
