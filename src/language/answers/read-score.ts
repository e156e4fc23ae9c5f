import { normalise } from '../normalise.ts'
import { readNumeral } from '../numerals.ts'

/** The highest number that is taken for a score. */
const HIGHEST_SCORE = 10

/** Words for a score on a scale of five; the longest that is found counts, so that 不满意 is not read as 满意. */
const WORDS: readonly (readonly [score: number, words: string])[] = [
  [
    1,
    '很不满意|非常不满意|十分不满意|极不满意|太不满意|特别不满意|差评|太差|很差|极差|非常差|最差|垃圾|烂透了|糟透了|零分都|very dissatisfied|very unhappy|very bad|terrible|awful|horrible|worst|useless|extremely bad',
  ],
  [
    2,
    '不满意|不太满意|不怎么满意|不咋地|不咋的|不太行|不好|不大好|较差|比较差|有点差|失望|poor|bad|dissatisfied|not satisfied|not good|not great|unhappy|not happy|disappointed|below average',
  ],
  [
    3,
    '一般|一般般|还行|还可以|凑合|马马虎虎|过得去|普通|将就|中等|勉强|马虎|average|so-so|so so|okay|meh|not bad|all right|alright|fair|mediocre|acceptable',
  ],
  [
    4,
    '满意|挺好|不错|蛮好|可以|挺不错|比较满意|还不错|挺满意|good|pretty good|satisfied|happy|quite good|nice|well done|fine',
  ],
  [
    5,
    '很满意|非常满意|超级满意|特别满意|十分满意|超满意|太满意|满分|好评|五星好评|太好了|非常好|特别好|很好|完美|超好|没得说|棒极了|太棒了|excellent|perfect|great|very satisfied|very happy|very good|amazing|outstanding|fantastic|wonderful|brilliant|superb|extremely satisfied|top marks|full marks|love it',
  ],
]

const BY_LENGTH = WORDS.flatMap(([score, words]) => words.split('|').map((word) => ({ score, word }))).toSorted(
  (left, right) => right.word.length - left.word.length,
)

const NUMERAL = '(\\d{1,2}|[零一二两三四五六七八九十]{1,2})'
const SAID_AS_SCORE = new RegExp(
  `(?<![\\d.])${NUMERAL} ?(?:分(?!钟)|颗?星|stars?|points?|\\/ ?(?:10|5)(?!\\d)|out of (?:10|5|ten|five))`,
  'g',
)
const ALONE = /^\D{0,30}?(\d{1,2})(?![\d:.]|点|号|个|兆|m|g|块|元|天|次|年|月|分钟| ?min| ?hour)\D{0,30}$/
const DENIED = /(?:不是|没有|不会是|不给|不值|不到|\bnot(?: an?)?|n't(?: give(?: you)?)?)(?: a)? ?$/

/**
 * The score a message gives: a number as said (分, stars, "8/10", a lone number up to ten), else words on a scale of five.
 * Undefined when the message gives none, or when it isn't sure which: different scores, or one that is denied.
 */
export function readScore(text: string): number | undefined {
  const stars = text.match(/[★⭐🌟]/gu)?.length
  if (stars) return stars
  const plain = normalise(text)
  const numbers = numbersIn(plain)
  const [score, ...others] = numbers.length > 0 ? numbers : wordsIn(plain)
  const isSure = others.every((other) => other === score) && !Number.isNaN(score)
  return isSure ? score : undefined
}

/** Each number that is said as a score; NaN stands for one that is denied or beyond the scale. */
function numbersIn(plain: string): number[] {
  const marked = [...plain.matchAll(SAID_AS_SCORE)]
  const alone = marked.length > 0 ? null : (ALONE.exec(plain) ?? WHOLE_NUMERAL.exec(plain))
  return [...marked, ...(alone ? [alone] : [])].map((match) => {
    const at = match.index + match[0].indexOf(match[1] ?? '')
    const score = readNumeral(match[1] ?? '') ?? Number.NaN
    return DENIED.test(plain.slice(0, at)) || score > HIGHEST_SCORE ? Number.NaN : score
  })
}

const WHOLE_NUMERAL = new RegExp(`^${NUMERAL}[吧啊。.! ]{0,2}$`)

function wordsIn(plain: string): number[] {
  const found = BY_LENGTH.find(({ word }) => holdsWord(plain, word))
  return found ? [found.score] : []
}

function holdsWord(plain: string, word: string): boolean {
  const at = plain.indexOf(word)
  const isLatin = /[a-z]/.test(word)
  return at >= 0 && !(isLatin && /[a-z]/.test(plain.charAt(at - 1) + plain.charAt(at + word.length)))
}
