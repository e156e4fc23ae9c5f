import { normalise } from '../normalise.ts'
import { readNumeral } from '../numerals.ts'
import { readScore } from './read-score.ts'

const NUMERAL = '(\\d{1,2}|[一二三四五六七八九十])'
const ONE_OF_THEM = new RegExp(
  `(?:第${NUMERAL}(?:项|个|题|条|问)?|(?:number|no\\.?|item|question|q) ?${NUMERAL})(?:是|给|打|:|只给|只有|just|is|gets|a|,| ){0,3}${NUMERAL}(?:分|星| ?stars?| ?points?)?`,
  'g',
)
const FOR_ALL = /都|全|其他|其它|其余|剩下|一律|所有|\ball\b|\bevery|\brest\b|\bothers?\b|\beach\b/

/**
 * The scores a message gives to `count` questions asked at once, undefined where it gives none: all the same ("都5分"),
 * one after the other ("5 4 5"), or all but some ("第二个3分，其他都5分").
 */
export function readScores(text: string, count: number): (number | undefined)[] {
  const plain = normalise(text)
  const listed = inOrder(plain, count)
  if (listed) return listed
  const rest = plain.replace(ONE_OF_THEM, ' ')
  const common = FOR_ALL.test(rest) || count === 1 ? readScore(rest) : undefined
  const scores = Array.from({ length: count }, () => common)
  for (const [, chinese, english, score] of plain.matchAll(ONE_OF_THEM)) {
    const question = readNumeral(chinese ?? english ?? '') ?? 0
    if (question >= 1 && question <= count) scores[question - 1] = readNumeral(score ?? '')
  }
  return scores
}

/** Exactly as many numbers as questions, and hardly a word beside them. */
function inOrder(plain: string, count: number): number[] | undefined {
  const numbers = (plain.match(/\d{1,2}/g) ?? []).map(Number)
  const isList = numbers.length === count && /^(?:\d{1,2}(?:分|星)?[ ,、，;/和and]{0,5})+[。.!吧 ]{0,3}$/.test(plain)
  return isList && count > 1 ? numbers : undefined
}
