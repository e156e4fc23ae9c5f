import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'
import { readHalfScore } from './read-half-score.ts'

/** A score that takes the place of another: a whole one, or the lower of the two that it lies between. */
type ScoreCorrection = { readonly score: number } | { readonly half: number }

const NUMERALS = '一二三四五'
const POINTS = `(?:分(?!钟|之)|颗?星)`
const CUE =
  /(?:还是|算了|要不|那就|只能?|最多|顶多)(?:给|打|评|就|改|个|算|是)*[1-5一二三四五](?:分(?!钟)|颗?星)|改(?:成|为|一下|个|下)?|换成|更正|(?:说|打|按|点|选|写|评|发|弄|输)错|错了|手滑|手误|口误|不对|不是|重新(?:打|评)|\b(?:change|correct\w*|make it|meant|mistake|mistyped|typo|sorry|actually|wrong|should (?:be|have been)|instead|wait|oops)\b/
/** 不是4分，是3分: what is taken back. */
const TAKEN_BACK = new RegExp(
  `(?:不是|不要|从|由)[1-5${NUMERALS}]${POINTS}|\\bnot (?:an? )?[1-5](?: stars?| points?)?\\b|\\bfrom [1-5]\\b`,
  'g',
)
const MARKED = [
  new RegExp(`(?<![\\d.:点一二三四五六七八九十])([1-5${NUMERALS}])${POINTS}`, 'g'),
  /(?<![\d.:])([1-5])(?: ?(?:stars?|points?)\b| ?(?:\/|out of) ?5\b)/g,
  new RegExp(`(?:评分|打分|分数|评价|给分)[^\\d${NUMERALS}]{0,8}([1-5${NUMERALS}])(?![\\d点:月号])`, 'g'),
  /\b(?:score|rating)\b.{0,14}\b([1-5])(?![\d:])/g,
]
const BARE = new RegExp(
  `^(?:哎|哦|啊|呃|等等|[,，。!~ ])*(?:不对|错了|说错了?|打错了?|手滑了?|我要|帮我|请|应该|[,，。! ])*(?:改成|改为|换成|是)?([1-5${NUMERALS}])[吧啊哦了。!]*$|^(?:(?:no|sorry|wait|oops|actually|i meant|make it|change it to|it should be|should be)[, ]*)+([1-5])[.!]*$`,
)
/** 能改成3分吗 wants it so. */
const ASKS_KINDLY =
  /(?:能|可以|可不可以|想)[^?]{0,6}改|\b(?:can|could) (?:i|you|we) (?:please )?(?:change|correct|make)\b/
const pointsOf = (numeral: string): number => Number(numeral) || NUMERALS.indexOf(numeral) + 1

/**
 * 哎不对 改成三, 刚说错了 是1分, make it 3 stars: the score that is to count instead; undefined where none is corrected, or it
 * is a question.
 *
 * @param isJustSaid a score was given a moment ago, so that a bare number is one too
 */
export function readScoreCorrection(text: string, isJustSaid = false): ScoreCorrection | undefined {
  const plain = normalise(text)
  if (!CUE.test(plain) || (isAsked(plain) && !ASKS_KINDLY.test(plain))) return undefined
  const isOfPoints = isJustSaid || /分|星|\b(?:stars?|points?|score|rating)\b/.test(plain)
  const half = isOfPoints && !plain.includes('点') ? readHalfScore(text) : undefined
  if (half) return { half: half[0] }
  const left = plain.replace(TAKEN_BACK, '')
  const said = MARKED.flatMap((marked) => [...left.matchAll(marked)].map((match) => pointsOf(match[1] ?? '')))
  const [score, ...others] = new Set(said)
  if (score !== undefined) return others.length === 0 ? { score } : undefined
  const bare = isJustSaid ? BARE.exec(left) : null
  return bare ? { score: pointsOf(bare[1] ?? bare[2] ?? '') } : undefined
}
