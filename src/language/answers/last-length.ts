import { lengthsIn } from '../lengths.ts'
import { normalise } from '../normalise.ts'

const LENGTH =
  '(?:半个?(?:小时|钟头)|[\\d一二两三四五六七八九十]{1,4}个?半?(?:分钟?|小时|钟头)|\\d{1,3} ?(?:min(?:ute)?s?|hours?)|half an hour)'
const TAKEN_BACK = new RegExp(
  `${LENGTH}[ ,，]*(?:呃|额|哦|啊|哎)*(?:不对|不是|不止|说错了|不够|应该是|no|sorry|wait|actually|make (?:it|that))[ ,，]*(?=${LENGTH})`,
  'giu',
)

/** 半小时不对四十分钟: the message without the lengths that it takes back in the same breath. */
export const withLastLength = (text: string): string => text.replace(TAKEN_BACK, '')

/** Lengths of what has been, or of what is left of it: 刚弄了20分钟. */
const OF_ELSE = /刚|才|已经|还剩|提前|早到|[修弄装等]了|\b(?:early|already|spent|ago)\b/
const LONGEST_CHARACTERS = 30

/** 堵 四十分钟吧, of somebody who says that they are late: the one length that a short message names. @unit minutes */
export function soleLengthMinutes(text: string): number | undefined {
  const plain = normalise(text)
  const [only, ...others] = lengthsIn(plain)
  const isSole = only !== undefined && others.length === 0 && only.days === 0
  return isSole && plain.length <= LONGEST_CHARACTERS && !OF_ELSE.test(plain) ? only.minutes : undefined
}
