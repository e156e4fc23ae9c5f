import { type DelayReading, readDelay } from '../../answers/read-delay.ts'
import { type Length, lengthsIn } from '../../lengths.ts'
import { normalise } from '../../normalise.ts'
import { readNumeral } from '../../numerals.ts'

/** What was said before it was put right: 十分钟，哦不，二十五分钟. */
const TAKEN_BACK = /^.*(?:哦不|不对|说错|\bno wait|\bactually|\bsorry,? i mean)[,，. ]*(?=.*(?:分|小时|钟|min|hour|hr))/
const MINUTES = '\\d{1,3}|[一二三四五六七八九]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?'
/** 20-30分钟, 20 to 30 mins: whoever waits is told the longer. */
const RANGE = new RegExp(
  `(?<![\\d.:])(?:${MINUTES}|[一二两三四五])(?:分钟?)? ?(?:-|到|至|~|or|to) ?(?=(?:${MINUTES}) ?(?:分|min))`,
  'g',
)
/** 20m, 1h, 半拉小时, 二十来分钟, 个把钟头: lengths in other words. */
const OTHER_FORMS: readonly (readonly [RegExp, string])[] = [
  [/廿/g, '二十'],
  [/(?<![\d.])(\d{1,3}) ?m(?![a-z\d])/g, '$1 min'],
  [/(?<![\d.])(\d(?:\.5)?) ?h(?![a-z])/g, '$1 hour'],
  [/\bhalf hr\b|\ba half[- ]hour\b|\bhalf (?:of )?an? hr\b/g, 'half an hour'],
  [/半(?:个?多|拉|个来)(?:小时|钟头|钟)/g, '半小时'],
  [/个把(?:小时|钟头|钟)/g, '1小时'],
  [/([一二两三四]|\d)个?(?:多|来)(?:小时|钟头|钟)/g, '$1小时'],
  [/(\d{1,2}|[一二三四五]?十)[多来几](?:分钟?)?(?=$|[,，。;! ])/g, '$1分钟'],
  [/(\d{1,2}|[一二三四五]?十)[多来几]分/g, '$1分'],
  [/\b(\d{1,2}) more min/g, '$1 min'],
  [/\b(\w+) more minutes?\b/g, '$1 minutes'],
  [/\b(\d{1,2})(?:-|ish )(?=min)/g, '$1 '],
]
const ENGLISH_TENS = 'ten|fifteen|twenty|thirty|forty|fifty'
/** 晚15, gimme 20 more, +10: minutes, as whoever is in a hurry writes them. */
const BARE = [
  /(?:(?<![今明后昨当早每日号\d一二三四五六天末])晚到?|迟到?|延|推迟|多给?|再给?|加)(?:大概|大约|个)?(\d{2})(?=$|[,，。;!吧左哈 ])/,
  new RegExp(
    `(?:^|[,.;] ?|\\b(?:gimme|give me|give us|need|needs|want|another|add|late by|like|maybe|about|plus|there in|be in) ?)\\+?(\\d{2}|${ENGLISH_TENS})(?: (?:more|late|extra))?(?=$|[,.;!])`,
  ),
  new RegExp(`\\b(\\d{2}|${ENGLISH_TENS}) (?:more|late|behind|extra)\\b(?! (?:jobs?|than|houses?|visits?|customers?))`),
  /(?:^|[,. ])\+(\d{2})(?=$|[,. ])/,
]
const SAYS_LATE =
  /晚|迟|延|推|耽|顺延|往后|还要|还得|再(?:等|给|过)?|等(?:我|一?下)|后到|才能?到|后(?:能|才)?(?:过去|过来|到)|到$|\b(?:late|later|delay\w*|behind|another|more|need|be there|arrive|eta|push\w* back|away|overrun\w*|running)\b/
/** What has been going on for so long is why, not by how much: 堵了半小时, 修了两小时了. */
const TELLS_WHY =
  /(?:堵|修|等|弄|搞|找|干|做|装|绕|耗|走|排|忙|用|花|卡|跑|开|加班|搭)了(?:快|差不多|将近|近|整整|有)?$|\b(?:for|took|spent|waited|lasted|after|already)(?: (?:about|over|nearly|almost))? $/
const OTHER_LENGTH_BEHIND = /^(?:的?(?:路程|车程|路)|了$|之?前|以前| ?(?:ago|early|earlier|drive|ahead|walk))/
const EARLY_BEFORE = /(?:提前|提早|(?<!最)早)[ 个到大概约差不多]{0,4}$/
const CLAUSE_ENDS = /[,，。;；!?]/

/**
 * By how much an installer says to be late, known that they say so: the one length that is neither denied, nor how long
 * something else took; the longer of a range.
 */
export function readLateness(text: string): DelayReading | undefined {
  const plain = OTHER_FORMS.reduce((line, [form, plainer]) => line.replace(form, plainer), normalise(text))
  const said = plain.replace(TAKEN_BACK, '').replace(RANGE, '')
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
