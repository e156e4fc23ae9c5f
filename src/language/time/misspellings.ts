import { isNear, swaps } from '../nearness.ts'

/** Slips of Chinese input and dictation in words of time, each with what was meant. */
const CHINESE: readonly (readonly [RegExp, string])[] = [
  [/(?<!晚|早)[上尚商赏][无舞武物伍牛]|[尚商赏]午/g, '上午'],
  [/(?<!地)下[五无舞武伍牛](?![楼层点个号人块年])|[夏吓]午/g, '下午'],
  [/元月/g, '1月'],
  [/哋/g, '们'],
  [/嚟/g, '来'],
  [/(?<=[\d一二三四五六七八九十点半刻号])(?:以|已)[厚候侯]/g, '以后'],
  [/可一(?=$|[吗吧,，。!])/g, '可以'],
  [/都[形型]/g, '都行'],
  [/(?<=[周星期礼拜][一二三四五六日天])上五(?!点)/g, '上午'],
  [/(?<=周|星期|礼拜)[而尔](?!是|且)/g, '二'],
  [/(?<=周|星期|礼拜)[武午舞伍](?!器|术|汉|侯)/g, '五'],
  [/(?<=星期|礼拜|[这本下]周)无(?![人法声网故条])/g, '五'],
  [/(?<=周|星期|礼拜)[溜留刘流]/g, '六'],
  [/(?<=周|星期|礼拜) ?yi(?![a-z])/g, '一'],
  [/(?<=周|星期|礼拜) ?er(?![a-z])/g, '二'],
  [/(?<=周|星期|礼拜) ?san(?![a-z])/g, '三'],
  [/(?<=周|星期|礼拜) ?si(?![a-z])/g, '四'],
  [/(?<=周|星期|礼拜) ?wu(?![a-z])/g, '五'],
  [/(?<=周|星期|礼拜) ?liu(?![a-z])/g, '六'],
  [/(?<=周|星期|礼拜) ?ri(?![a-z])/g, '日'],
  [/(?<=周|星期|礼拜) ?tian(?![a-z])/g, '天'],
  [/(?<=周|星期|礼拜)[嗣寺]/g, '四'],
  [/(?<=周|星期|礼拜)[曰]/g, '日'],
  [/next(?=周|星期|礼拜)/g, '下'],
  [/this(?=周|星期|礼拜)/g, '这'],
  [/(?<=\d) ?: ?(?=[\do]{2})/g, ':'],
  [/中(?:无|物)|钟午/g, '中午'],
  [/早[桑商尚]/g, '早上'],
  [/晚[桑商尚]/g, '晚上'],
  [/明[添田填]|[名鸣]天/g, '明天'],
  [/[后候厚][添田填]|[候厚]天/g, '后天'],
  [/[今金][添田]|金天/g, '今天'],
  [/(?<=今|(?<!说|声|证|写|表)明|昨)[玩碗挽](?!具|的|儿)/g, '晚'],
  [/周未|周沫/g, '周末'],
  [/(?<=[这本下上])[州洲粥]|[州洲粥](?=[一二三四五六日末])/g, '周'],
  [/礼败|[李里理]拜|礼[白摆百]/g, '礼拜'],
  [/星[其朝棋七]|[行心兴]期/g, '星期'],
  [/(?<=[\d一二两三四五六七八九十])[电典](?!话|视|脑|信|费|器|梯|线|工|表|源)/g, '点'],
  [/(?<=[\d一二两三四五六七八九十])[店垫颠](?=[半到至钟多左以之前后吧来过整行可我,。!?一三]|$)/g, '点'],
  [/点[中终](?!午)/g, '点钟'],
  [/(?<=点[一三])[课客科克](?!服|户)/g, '刻'],
  [/(?<=[\d一二两三四五六七八九十]点)[办伴拌](?!公|理|事|法)/g, '半'],
  [/(?<=[\d一二两三四五六七八九十]点)[班版般绊](?=$|[吧左来到行可,，。!])/g, '半'],
  [/(?<=(?:^|[^\d])[012]?\d);(?=[0-5]\d(?!\d))/g, ':'],
  [/(?<![中上下正])午前(?!面)/g, '上午'],
  [/(?<=:\d)o(?![a-z'])/g, '0'],
  [/(?<=[一二三四五六七八九十\d])[耗浩毫](?!时|费|米|升)|(?<=月[\d一二三四五六七八九十]{1,3})好/g, '号'],
  [/(?<=[\d一二三四五六七八九十])好(?=上午|下午|早上|晚上|中午|那天)/g, '号'],
  [/ba$/g, '吧'],
  [/左[又有]|[作做坐]右/g, '左右'],
]

const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:nxt|nex)\b/g, 'next'],
  [/\b2day\b/g, 'today'],
  [/\b(?:arnd|aroun)\b/g, 'around'],
  [/\babt\b/g, 'about'],
  [/\bu\b/g, 'you'],
  [/\bur\b/g, 'your'],
  [/\bm ?- ?f\b/g, 'mon-fri'],
  [/(?<=[a-z]) ?\+ ?(?=[a-z])/g, ' and '],
  [/\b(?:2mrw|2moro|2mro|tmro|tmrow|tmw|tomoro)\b/g, 'tomorrow'],
  [/\b(half|quarter) passed\b/g, '$1 past'],
  [/\b(?:qtr|qrt) (?=past|to)/g, 'quarter '],
  [/\b0'?clock\b/g, "o'clock"],
  [/\bany ?tym\b/g, 'anytime'],
  [/\bweek ?dy(s?)\b/g, 'weekday$1'],
  [/\badn\b/g, 'and'],
  [/\bpost (?=\d)/g, 'after '],
  [/\bat (1[3-9]|2[0-2]) hours\b/g, 'at $1:00'],
  [/\bteh\b/g, 'the'],
  [/\bcna\b/g, 'can'],
  [/\bbtw (?=\d)/g, 'between '],
  [
    /\b(before|after) (?:my|our|his|her|the|their) (?=(?:lunch|dinner|supper|tea|breakfast|work|school)\b(?! run))/g,
    '$1 ',
  ],
  [/\b(?:from|in|since|of|back in) (?:199|20[012])\d\b(?! ?(?:h|hrs|hours))/g, 'long ago'],
  [
    /\bsince (?:about |around )?\d{1,2}(?::\d\d)? ?(?:am|o'clock)? this (morning|afternoon|evening)\b/g,
    'since this $1',
  ],
  [
    /\b(?:it'?s|it is)(?: already| now)? (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?::\d\d)? ?(?:am|pm|o'clock)?) (?:now|already)\b/g,
    "it's late",
  ],
  [
    /\b(?:it'?s|it is)(?: nearly| almost| gone)? (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?::\d\d)? ?(?:am|pm|o'clock)?)(?=,? and (?:still|no|nobody|there|i|we|the|he|your)\b)/g,
    "it's late",
  ],
  [/\ball (?:two|three|four|five|\d) days\b/g, 'all'],
  [/(?<=\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) )o'?[clok]{3,6}\b/g, "o'clock"],
  [/ n (?=\w)/g, ' and '],
  [/\b(noon|midday|lunchtime)-?ish\b/g, 'around $1'],
  [/\b([ap]) m\b/g, '$1m'],
  [/\bappts?\b/g, 'appointment'],
  [/\b(?:aftr|afer)\b/g, 'after'],
  [/\bb4\b/g, 'before'],
  [/\baft(?:er)?noon\b/g, 'afternoon'],
  [/\b2nite\b/g, 'tonight'],
  [/\bnites?\b/g, 'night'],
  [/\bwk\b/g, 'week'],
  [/\b(?:wens|wedn|wendsday)\b/g, 'wed'],
  [/\b(?:tus|tuse|teus)\b/g, 'tue'],
  [/\bthrs\b/g, 'thu'],
]

const ENGLISH_WORDS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'tomorrow',
  'morning',
  'afternoon',
  'evening',
  'weekend',
  'tonight',
  'yesterday',
  'january',
  'february',
  'august',
  'september',
  'october',
  'november',
  'december',
  "o'clock",
  'christmas',
  'between',
  'before',
  'around',
  'anytime',
  'mornings',
  'afternoons',
  'evenings',
  'weekends',
]
/** Words of time that few others resemble, so that two slips are mended where shorter words allow one. */
const UNLIKE_OTHERS = new Set(['between'])
const KNOWN = new Set([
  ...ENGLISH_WORDS,
  'mornings',
  'evenings',
  'weekends',
  'afternoons',
  'warning',
  'mourning',
  'learning',
  'meaning',
])
/** Short words of time, in which only two swapped letters are mended. */
const SHORT_WORDS = [
  'lunch',
  'today',
  'after',
  'early',
  'until',
  'night',
  'month',
  'dinner',
  'noon',
  'week',
  'next',
  'half',
  'hour',
  'hours',
  'time',
  'home',
  'move',
  'come',
]
const SWAPPED = new Map(
  [...ENGLISH_WORDS, ...SHORT_WORDS].flatMap((known) => swaps(known).map((slip) => [slip, known])),
)

const SHORTEST_MENDED = 5
const LONGEST_MENDED = 12

/** The text with usual slips in words of time put right: a small table in Chinese, the nearest word of time in English. */
export function mendSpelling(text: string): string {
  const chinese = [...CHINESE, ...SHORT_FORMS].reduce((line, [slip, meant]) => line.replace(slip, meant), text)
  return chinese.replace(/[a-z]{4,12}/g, (word) => SWAPPED.get(word) ?? nearestWord(word))
}

function nearestWord(word: string): string {
  if (word.length < SHORTEST_MENDED || word.length > LONGEST_MENDED || KNOWN.has(word.replace(/s$/, ''))) return word
  const near = ENGLISH_WORDS.find((known) => known[0] === word[0] && isNear(word, known, slipsMended(known)))
  return near ?? word
}

const slipsMended = (known: string): number => (known.length >= 8 || UNLIKE_OTHERS.has(known) ? 2 : 1)
