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
  `${NUMERAL} ?(?:分(?!钟)|颗?星|stars?|points?|\\/ ?(?:10|5)(?!\\d)|out of (?:10|5|ten|five))`,
)
const ALONE = /^\D{0,30}?(\d{1,2})(?![\d:.]|点|号|个|兆|m|g|块|元|天|次|年|月|分钟| ?min| ?hour)\D{0,30}$/

/**
 * The score a message gives: a number as said (分, stars, "8/10", a lone number up to ten), else words on a scale of five.
 * Undefined when the message gives none.
 */
export function readScore(text: string): number | undefined {
  const stars = text.match(/[★⭐🌟]/gu)?.length
  if (stars) return stars
  const plain = normalise(text)
  return numberIn(plain) ?? BY_LENGTH.find(({ word }) => holdsWord(plain, word))?.score
}

function numberIn(plain: string): number | undefined {
  const said = SAID_AS_SCORE.exec(plain)?.[1] ?? ALONE.exec(plain)?.[1] ?? wholeNumeral(plain)
  const score = said === undefined ? undefined : (readNumeral(said) ?? Number.NaN)
  return score !== undefined && score >= 0 && score <= HIGHEST_SCORE ? score : undefined
}

const wholeNumeral = (plain: string): string | undefined => new RegExp(`^${NUMERAL}[吧啊。.! ]{0,2}$`).exec(plain)?.[1]

function holdsWord(plain: string, word: string): boolean {
  const at = plain.indexOf(word)
  const isLatin = /[a-z]/.test(word)
  return at >= 0 && !(isLatin && /[a-z]/.test(plain.charAt(at - 1) + plain.charAt(at + word.length)))
}
