import { normalise } from '../normalise.ts'
import { CANCELS_UNWILLINGLY, DENIES_CANCELLING } from './denies-cancelling.ts'
import { readVisitWords } from './which-visit-words.ts'

const KEEPS =
  /谁(?:叫|让|喊)(?:你们?|恁们?)(?:给[我俺])?取消(?!不)|(?:不|别|莫|勿|唔好|唔使|唔要|先别|不要|不用|没要|没想|没说要?|没叫)再?取消(?!也)|还是(?:让|请)?(?:师傅)?(?:来|装|修|上门)(?!不)|还是(?:按|用|要)?原来(?:的|那个)|照原来|原来的(?:时间)?(?:就行|吧|好了)|照[常旧](?:来|上门)?|(?:别|不|甭|莫)[改挪]了|(?<=^|[,，。;!~]|我|就|那|先|算了|还是|时间|预约)(?:别|不|甭|莫)动了|保留(?:吧|着|预约)|不(?:用|要)?改了(?=[,，].{0,6}(?:来|照))|\b(?:withdraw|take back|undo|reverse) (?:my |the |that )?(?:cancell?ation|cancel request)\b|\bkeep (?:it|the (?:visit|appointment|booking))\b|\b(?:don't|dont|do not|not) cancel\b|\bleave it (?:as it is|be)\b|\b(?:no|nah|then|just|actually)\b[, ]+leave it\b(?! (?:at|with|in|on|by)\b)|\bstill (?:come|want (?:it|the visit|you to))\b/g
/** 不改了，直接取消吧: what is said last counts. */
const CANCELS = /取消|退单|撤单|不用(?:再)?来|别来|不来了|唔使嚟|\bcancel\b/
const RESIGNED =
  /^(?:那|唉|哎|哦|嗯|[, .。!])*(?:那?行吧|那?好吧|那行|那好|(?:那?就)?这样吧|那就(?:这样|算了|那样)吧?|那?不[改换]了吧?)[.。!~]*$|^(?:oh well|fine then|alright then|all right then|ok then|okay then|leave it then)[, ]*(?:leave it)?[.!]*$/

/** 那行吧, after what could be had instead: whether a message leaves it at what is agreed. */
export const leavesItThere = (text: string): boolean => RESIGNED.test(normalise(text))

const ASKS = /[?吗么]$|能不能|可不可以|([要用该])不\1|需不需要|\bwhy not\b/

const MOVES =
  /(?<!\b(?:don't|dont|do not|not|or) )\b(?:move|change|shift|postpone|reschedule)\b|(?<![不别没甭莫或])(?:改[到期约时成在]|换[到个时]|推[到迟后]|挪[到前后])/

/** Don't cancel it, just move it to Friday: whether what is said besides that the visit stays moves it. */
export const keepsByMoving = (text: string): boolean => MOVES.test(normalise(text)) && keepsVisit(text)

/** 算了还是来吧, don't cancel, keep it: whether a message wants the visit to stay after all. */
export function keepsVisit(text: string): boolean {
  // 电视那单取消，上网那单照常来: what stays is another one.
  const { meant } = readVisitWords(text)
  const plain = normalise(CANCELS.test(normalise(meant)) ? meant : text)
  if (ASKS.test(plain) || CANCELS_UNWILLINGLY.test(normalise(text))) return false
  const kept = [...plain.matchAll(KEEPS), ...plain.matchAll(DENIES_CANCELLING)]
  const end = Math.max(...kept.map(({ index, 0: words }) => index + words.length))
  return kept.length > 0 && !CANCELS.test(plain.slice(end))
}
