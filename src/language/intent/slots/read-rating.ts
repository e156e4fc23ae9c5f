import { readScore } from '../../answers/read-score.ts'
import { normalise } from '../../normalise.ts'
import { withFigures } from '../../numerals.ts'

const NUMERALS = '零一二三四五六七八九十'
const ENGLISH = 'zero|one|two|three|four|five|six|seven|eight|nine|ten'
const MOST = 10
/** 满分10分, 扣1分, would be 5: of the scale, or what the score is not. */
const NOT_GIVEN = new RegExp(
  `(?:满分(?:是|才)?|上[次回](?:给|打)?|扣掉?了?|减掉?了?|少|差|多给?|加|不是|本来(?:想|要|能|可以|打算)?[给打]?|原本(?:想|要)?[给打]?|不(?:想|能|会|敢|值|够)(?:给|打)?)(?:你们?|他们?|掉|了|去|给|打|个)*[\\d两${NUMERALS}]+ ?(?:分|[颗个]?星)?|想[给打]个?[\\d两${NUMERALS}]+(?:分|[颗个]?星)?(?=.*(?:怕|但|可是?|结果|不过|奈何))|\\b(?:not|minus|lost|would(?: have)?(?: be(?:en)?| given)?|would've been|could(?: have)? be(?:en)?|instead of|can't give|cannot give|took off|knock\\w* off|deduct\\w*) (?:an? |it |him |her |you |the full )?(?:\\d{1,2}|${ENGLISH})(?: (?:stars?|points?))?`,
  'g',
)
const SCALE_ENDS = /(?<=[\d一二三四五六七八九十a-z]) ?(?:\/|out ?of|outta|of|from|on|分之) ?(?:10|5|ten|five|100)\b/g
/** 3分，算了，4分; 4, no, make it 5: what stands before a score that puts right another. */
const SLIP =
  /算了|不对|不不|哦不|(?<=[,，。. …] ?)还是|改成|我是说|\b(?:no|nah|actually),? (?:make|call|give)\b|\bmake (?:it|that)\b|\bscratch that\b|\bno wait\b|\bi mean\b/gi
const ANY_NUMBER = new RegExp(`[\\d两俩仨${NUMERALS}]|\\b(?:${ENGLISH})\\b`, 'i')
const SCORE_BEHIND = new RegExp(
  `^(?:再?[加减]\\S{1,2}分|[给打个,，。. ]|it |that |an? ){0,6}(?:\\d{1,2}|[两俩仨${NUMERALS}](?:分|[颗个]?星)|(?:${ENGLISH})\\b)`,
  'i',
)
/** One star that is drawn beside words only adorns them. */
const ONE_STAR = /(?<![★⭐🌟])[⭐🌟](?![★⭐🌟☆])/gu
/** What dictation and jest make of the words for a rating. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/[满瞒蛮曼慢漫][意义亿忆艺议益](?!味|识|见|大利|思)/g, '满意'],
  [/满一(?=$|[,，。!！ 的了啦])/g, '满意'],
  [/不满(?!意|分|足|[一二三四五六七八九\d])/g, '不满意'],
  [/俩(?=[颗个]?星|分)/g, '两'],
  [/仨(?=[颗个]?星|分)/g, '三'],
  [/\btwa (?=stars?|points?)/gi, 'two '],
  [/([一二三四五六七八九\d])(?:分|个|[颗个]?星)半(?!小时|钟|月|天|年|路)/g, '$1.5分'],
  [/(?:零|大)?鸭蛋|零蛋/g, '0分'],
]
/** 没什么不满意的 */
const NO_COMPLAINT = /(?:没|无|没有)(?:什么|啥|哪里|哪儿|任何)?(?:可以?|好)?不满意的?/g
/** Numbers that measure something else: 10分钟, 3次, 2 hours late. */
const MEASURES =
  /[\d零一二两三四五六七八九十百半]+ ?(?:个)?(?:分钟|小时|钟头|天|次|遍|回|点|号|个月|年|周|人|块|元|兆|m(?![a-z])|mins?\b|minutes?\b|hours?\b|hrs?\b|days?\b|weeks?\b|times?\b|visits?\b|months?\b|years?\b|%)|\b(?:one|two|three|four|five|ten|an?) (?:minutes?|mins?|hours?|days?|weeks?|times?|visits?)\b|第[\d一二三四五六七八九十]+/g
const MARKED = [
  new RegExp(
    `(?<![\\d.${NUMERALS}])(\\d{1,2}|[两${NUMERALS}]) ?(?:分(?!钟)|[颗个]?(?:星(?!期)|[✨❤💛🧡💖🌹👍👏]))`,
    'gu',
  ),
  new RegExp(`\\b(\\d{1,2}|${ENGLISH}) ?(?:stars?|points?|poin|\\*|分)`, 'g'),
]
const GIVEN = [
  new RegExp(
    `(?:[给打评]|打个|给个|算|就)(?:你们?|他们?|她|师傅)?(?:个)?(\\d{1,2}|[两${NUMERALS}])(?![\\d个次点定直些下声般])`,
    'g',
  ),
  new RegExp(
    `\\b(?:give|gives|rate|rating|score|say|solid|strong|be|it's|its|is|an?) (?:it |him |her |you |them |this |of |an? )*(\\d{1,2}|${ENGLISH})\\b`,
    'g',
  ),
]
const BARE = [/(?<![\d.:a-z])(\d{1,2})(?![\d:a-z]|\.\d)/g, new RegExp(`(?:^|[,.!] ?)(${ENGLISH})(?=$|[,.!])`, 'g')]

/**
 * The rating that a message gives, known that it gives one: a number as said, whatever else stands beside it, else the
 * first word for one on a scale of five.
 */
export function readRating(text: string): number | undefined {
  const spelt = SLIPS.reduce((line, [slip, meant]) => line.replace(slip, meant), afterSlip(text))
  const said = /[\p{L}\d]/u.test(spelt) ? spelt.replace(ONE_STAR, ' ') : spelt
  return readHalf(said) ?? readScore(said) ?? numberIn(said) ?? wordIn(normalise(said))
}

function afterSlip(text: string): string {
  const slip = [...text.matchAll(SLIP)].at(-1)
  const behind = slip && text.slice(slip.index + slip[0].length)
  return behind && ANY_NUMBER.test(text.slice(0, slip.index)) && SCORE_BEHIND.test(behind) ? behind : text
}

function numberIn(text: string): number | undefined {
  const plain = normalise(text.replaceAll('\uFE0F', ''))
    .replace(SCALE_ENDS, '分 ')
    .replace(NOT_GIVEN, ' ')
    .replace(MEASURES, ' ')
  for (const forms of [MARKED, GIVEN, BARE]) {
    const said = new Set(
      forms.flatMap((form) => [...plain.matchAll(form)].map(([, numeral = '']) => numberOf(numeral))),
    )
    const [first] = said
    if (said.size === 1 && first !== undefined && first <= MOST) return first
  }
  return undefined
}

function numberOf(numeral: string): number {
  if (/^\d+$/.test(numeral)) return Number(numeral)
  if (numeral === '两') return 2
  const english = ENGLISH.split('|').indexOf(numeral)
  return english >= 0 ? english : NUMERALS.indexOf(numeral)
}

/** 3.5/5, 4.5分 */
const readHalf = (text: string): number | undefined => {
  const halves = [
    ...withFigures(normalise(text)).matchAll(
      /(?<![\d.:])(\d\.[1-9])(?![\d.:]| ?(?:小时|分钟|公里|米|元|块|m|k|h|hours?)\b)/g,
    ),
  ]
  return halves.length === 1 ? Number(halves[0]?.[1]) : undefined
}

const VERY =
  '(?:非常|特别|十分|超级?|超|极其?|太|巨|贼|老|倍儿?|忒|怪|嘎嘎|可|够|相当|灰常|狠|很|真(?:的|心)?|最|无敌|万分|实在|完全|绝对|全程)(?:的|地|是)?'
const RATHER = '(?:还(?:算|是|挺)?|挺|蛮|比较|算|较|够|总体|基本|大体|大致)(?:是|的)?'
/** Words for a rating, those that hold others before them; 不满意 is not read as 满意. */
const WORDS: readonly (readonly [RegExp, number])[] = [
  [
    new RegExp(
      `${VERY}(?:不(?:满意|好(?!意思)|行)|不爽|失望|差|烂|糟|垃圾|恶心)|[差烂糟][得到](?:很|不行|不得了|家|爆|没边)|一点(?:儿)?[都也]?不满意|极差|差评|差劲|垃圾|[烂糟]透|烂|不及格|零分|\\b(?:very|extremely|really|totally|completely|so|absolutely) (?:dissatisfied|unsatisfied|unhappy|bad|poor|disappointed|disappointing)\\b|\\b(?:terrible|awful|horrible|worst|rubbish|useless|pathetic|appalling|dreadful|atrocious|disgusting|garbage|trash|crap|shit|disgrace)\\b`,
    ),
    1,
  ],
  [
    /(?<![得到])不(?:太|怎么|是很|大|算|够|很|是特别|是太)?(?:满意|好(?!意思)|行|理想|如意)|没?有点(?:差|失望)|不咋[地的样滴]|不怎么[样地]|不敢恭维|差(?!不多|点)|失望|一般偏下|\b(?:not|isn't|wasn't|weren't|never) (?:\w+ )?(?:satisfied|good|great|happy|impressed|well)\b|\b(?:dissatisfied|unsatisfied|unhappy|poor|bad|disappointed|disappointing|below average|subpar)\b/,
    2,
  ],
  [
    /一般|还行|还可以|凑合|马马?虎虎|过得去|普通|将就|中等|勉强|及格|中规中矩|中评|就那样|不好不坏|\b(?:average|so[- ]so|ok|okay|meh|fair|mediocre|acceptable|all ?right|alright|nothing special|passable|decent enough)\b/,
    3,
  ],
  [
    new RegExp(
      `${VERY}(?:满意|好|棒|赞|不错|给力|专业|贴心|到位|nice|优秀)|满分|[打给]满|(?:满意|[好棒赞]|不错|舒服|巴适)[得到的](?:很(?!不)|板|不行|不得了|飞起|爆|没边|没话说)|好评|五星|完美|超赞|没得说|没话说|无可挑剔|挑不出(?:毛病)?|杠杠|顶呱呱|一级棒|棒棒|\\b(?:very|extremely|really|super|so|totally|completely|absolutely|100%) (?:\\w+ )?(?:satisfied|happy|good|nice|pleased|impressed)\\b|\\b(?:excellent|perfect|great|amazing|outstanding|fantastic|wonderful|brilliant|superb|awesome|top notch|flawless|first class|full marks?|satisfied very much|top marks|couldn't be better|faultless)\\b`,
    ),
    5,
  ],
  [
    new RegExp(
      `${RATHER}(?:满意|好|不错|可以|棒)|满意|不错|挺好|蛮好|可以|好|棒|\\b(?:good|satisfied|happy|nice|fine|well done|pleased|decent|solid)\\b`,
    ),
    4,
  ],
]
/** Before these the rating itself is done with: 满意，就是来晚了. */
const ENDS = /[,，。;；!~…]+|\.(?= |$)|就是|不过|但是?|可是|只是|\b(?:but|though|although|except|only|because)\b/

function wordIn(plain: string): number | undefined {
  for (const clause of plain.replace(NO_COMPLAINT, '满意').split(ENDS)) {
    const found = WORDS.find(([words]) => words.test(clause))
    if (found) return found[1]
  }
  return undefined
}
