import { type DelayReading, readDelay } from '../../answers/read-delay.ts'
import { type Length, lengthsIn } from '../../lengths.ts'
import { normalise } from '../../normalise.ts'
import { readNumeral } from '../../numerals.ts'
import { plainLengths } from './length-spelling.ts'

/** What was said before it was put right: 十分钟，哦不，二十五分钟. */
const TAKEN_BACK =
  /^.*(?:哦不|不对|说错|不止(?=[,，])|\bno wait|\bscratch that|\bmake (?:it|that)|\bactually|\bsorry,? i mean)[,，. ]*(?=.*(?:分|小时|钟|min|hour|hr)|报?[二三四五六]?十|\d{2}(?=$|[,.]))/
/** 不止20分钟，得40; 本来说十分钟: what was thought before. */
const SUPERSEDED =
  /(?:不止|不只|本来|原[本来定]|说好|约好|刚才?说|之前说|\b(?:not (?:just |only )?|said |i told \w+ |thought |instead of ))[^,，。\d]{0,6}?(?:\d{1,3}|[一二两三四五六七八九十半]{1,3}|half an|an|ten|twenty|thirty) ?个?半?(?:小时|钟头|钟|分钟?|刻钟?|min\w*|hours?)[,，。 ]*(?=.*(?:\d|[一二两三四五六七八九十半]|hour|min|ten|fifteen|twenty|thirty|forty))/g
const MINUTES = '\\d{1,3}|[一二三四五六七八九]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?'
/** 20-30分钟, 20 to 30 mins: whoever waits is told the longer. */
const RANGE = new RegExp(
  `(?<![\\d.:])(?:${MINUTES}|[一二两三四五])(?:分钟?)? ?(?:-|到|至|~|or|to) ?(?=(?:${MINUTES}) ?(?:分|min))`,
  'g',
)
const ENGLISH_TENS = 'ten|fifteen|twenty|thirty|forty|fifty'
/** 晚15, 得四十, gimme 20 more, +10: minutes, as whoever is in a hurry writes them. */
const BARE_CHINESE = '\\d{2}|[二三四五六]?十[一二三四五六七八九]?'
const BARE = [
  new RegExp(
    `(?:(?<![今明后昨当早每日号\\d一二三四五六天末])晚到?|迟到?|延|推迟?|往后|慢|拖|挪|耽误|多等?(?:给|我)?|再(?:给|等|要)?|加|还[要得])(?:我|大概|大约|估计|推|延|个)*(${BARE_CHINESE})(?=$|[,，。;!吧左哈多后 ])`,
  ),
  new RegExp(
    `(?:^|[,，。;! ])(?:大概|估计|应该)?(?:得|要|报|给我)(?:大概|大约|个)?(${BARE_CHINESE})(?=$|[,，。;!吧左哈多 ])`,
  ),
  new RegExp(
    `(?:^|[,.;] ?|\\b(?:gimme|give me|give us|need|needs|want|another|add|late|by|like|maybe|about|plus|back|delay(?:ed)?|behind|eta|there in|be in) ?)\\+?(\\d{2}|${ENGLISH_TENS})(?: (?:more|late|extra))?(?=$|[,.;!])`,
  ),
  new RegExp(`\\b(\\d{2}|${ENGLISH_TENS}) (?:more|late|behind|extra)\\b(?! (?:jobs?|than|houses?|visits?|customers?))`),
  /(?:^|[,. ])\+(\d{2})(?=$|[,. ])/,
]
const SAYS_LATE =
  /晚|迟|延|推|耽|顺延|往后|还要|还得|再(?:等|给|过)?|等(?:我|一?下)|后到|才能?到|后(?:能|才)?(?:过去|过来|到)|到$|\b(?:late|later|delay\w*|behind|another|more|need|be there|arrive|eta|push\w* back|away|overrun\w*|running)\b/
/** What has been going on for so long is why, not by how much: 堵了半小时, 修了两小时了. */
const TELLS_WHY =
  /(?:堵|修|等|弄|搞|找|干|做|装|绕|耗|走|排|忙|用|花|卡|跑|开|加班|搭)了(?:快|差不多|将近|近|整整|有)?$|\b(?:(?<!\blate )for|took|spent|waited|lasted|after|already)(?: (?:about|over|nearly|almost))? $/
const OTHER_LENGTH_BEHIND =
  /^(?:的?(?:路程|车程|路)|了$|之?前(?!头|面|边|一?[家单户个])|以前| ?(?:ago|early|earlier|drive|ahead|walk))/
const EARLY_BEFORE = /(?:提前|提早|(?<!最)早)[ 个到大概约差不多]{0,4}$/
const CLAUSE_ENDS = /[,，。;；!?]/

/**
 * By how much an installer says to be late, known that they say so: the one length that is neither denied, nor how long
 * something else took; the longer of a range.
 */
export function readLateness(text: string): DelayReading | undefined {
  const said = plainLengths(normalise(text)).replace(TAKEN_BACK, '').replace(SUPERSEDED, '').replace(RANGE, '')
  return readDelay(said) ?? latenessIn(said)
}

function latenessIn(plain: string): DelayReading | undefined {
  const lengths = lengthsIn(plain).filter((length) => length.days === 0 && isLate(plain, length))
  const told = lengths.filter((length) => SAYS_LATE.test(clauseAround(plain, length)))
  const minutes = new Set((told.length > 0 ? told : lengths).map((length) => length.minutes))
  const [first] = minutes
  if (minutes.size === 1 && first !== undefined) return { minutes: first }
  return minutes.size > 0 ? undefined : bareMinutes(plain)
}

function bareMinutes(plain: string): DelayReading | undefined {
  const numeral = BARE.map((form) => form.exec(plain)?.[1]).find((found) => found !== undefined)
  const minutes = numeral === undefined ? undefined : readNumeral(numeral)
  return minutes === undefined ? undefined : { minutes }
}

function isLate(plain: string, { from, to }: Length): boolean {
  const before = plain.slice(0, from)
  return !TELLS_WHY.test(before) && !EARLY_BEFORE.test(before) && !OTHER_LENGTH_BEHIND.test(plain.slice(to))
}

function clauseAround(plain: string, { from, to }: Length): string {
  const before = plain.slice(0, from).split(CLAUSE_ENDS).at(-1) ?? ''
  const behind = plain.slice(to).split(CLAUSE_ENDS)[0] ?? ''
  return `${before}${plain.slice(from, to)}${behind}`
}
