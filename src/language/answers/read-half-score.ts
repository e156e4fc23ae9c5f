import { normalise } from '../normalise.ts'

const NUMERALS = '一二三四五'
const pointsOf = (numeral: string): number =>
  /\d/.test(numeral) ? Number(numeral) : NUMERALS.indexOf(numeral) + 1 || ENGLISH.indexOf(numeral) + 1
const ENGLISH = ['one', 'two', 'three', 'four', 'five']
const WHOLE = `[1-4${NUMERALS}]|${ENGLISH.join('|')}`
const HALVES = [
  /(?<![\d.:])([1-4])\.[1-9]\d?(?![\d:]|[点月号])/,
  new RegExp(`(?<![\\d.:])([1-4${NUMERALS}])(?:点[五5]|[分颗个]?星?半)(?![小天个点十刻分钟\\d]|[一二三])`),
  new RegExp(`\\b(${WHOLE}) and a half\\b`),
  new RegExp(
    `(?<![\\d.:])([1-4${NUMERALS}])(?:分|星)?(?: ?(?:到|至|-|和|或者?|还是) ?)([2-5${NUMERALS}])(?:分(?!钟)|颗?星)`,
  ),
  new RegExp(`\\bbetween (${WHOLE}|5) and (${WHOLE}|5)\\b`),
]

/** 3.5, 四分半, between 3 and 4: the two whole points between which a score lies; undefined where it says one, or none. */
export function readHalfScore(text: string): readonly [low: number, high: number] | undefined {
  const plain = normalise(text)
  const found = HALVES.map((half) => half.exec(plain)).find((match) => match !== null)
  if (!found) return undefined
  const low = pointsOf(found[1] ?? '')
  const high = found[2] === undefined ? low + 1 : pointsOf(found[2])
  return low >= 1 && high === low + 1 ? [low, high] : undefined
}
