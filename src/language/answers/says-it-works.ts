import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'
import { readChangeReason } from './read-change-reason.ts'
import { saysStill } from './read-tried.ts'
import { tellsOfFault } from './tells-of-fault.ts'

const NOT_YET_SURE =
  /要是|如果|万一|等|但是?|不过|可是|还|上次|昨|来|叫|帮|骗|\b(?:if|when|until|till|once|but|except|still|only|not|never|no one|nobody|come|send|he|you|lie|hope|last time|yesterday)\b/
const SHOWS_AGAIN =
  /(?:现在|又|都|已经)+(?:能[看用上连]|有(?:网|信号|图像)|可以[看用上])了|\b(?:show|shows|showing|works|working) (?:again|now)\b/

/** Whoever tells a story tells more than that it works. @unit characters */
const LONGEST = 50

/** works now, TV is show now, 电视现在能看了: whether a message says that the trouble is over, and nothing against it. */
export function saysItWorks(text: string): boolean {
  const plain = normalise(text)
  if (plain.length > LONGEST) return false
  if (isAsked(plain) || NOT_YET_SURE.test(plain) || saysStill(text) || tellsOfFault(text)) return false
  return readChangeReason(text) === 'solved' || SHOWS_AGAIN.test(plain)
}
