import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

const ME = '(?:我|俺|咱)?'
const BILL = '(?:账单|话费|电话费|账|扣费|疑问|billing)'
const ADVERBS = '(?:又|可|都|根本|压根|也|真|在|是)*'
const DENIES = `${ME}${ADVERBS}(?:没有?|不是)(?:在|要)?(?:说|讲|问|提|指)(?:的|过)?(?:是)?(?:那个|这个|什么|啥)?${BILL}(?:的事|的问题)?(?:啊|呀|的|嘛|呢|了)*`
const DROPS =
  '(?:(?:别|不用|不要|不必|甭|先不|无需|唔使|唔好)(?:再)?(?:给我|帮我)?(?:登记|记|查|核实|核对|管|问|弄)(?:了|啦)?|(?<!别|不要|不用|不必|先不|甭|莫|勿)(?:取消|撤)(?:掉|了|销|回)?)'
const OFF = `(?:还有|那个|这个|那|把|关于|对了|[ ,，])*${BILL}(?!提醒|短信|通知)(?:的)?(?:疑问|事|问题|登记|那个|单子|编号)?[^,，。!?]{0,6}?${DROPS}(?:吧|啊|呀|嘛|了)*`
const OFF_BEFORE = `(?:别|不用|不要|不必|甭|先不|取消|撤销?|撤回)(?:再)?(?:给我|帮我)?(?:登记|记|查|核实|核对)?(?:那个|这个|我的?)?(?:账单|话费)(?:的)?(?:疑问|登记|问题|事)(?:了|吧)*`
const SETTLES = `(?:[ ,，]*${ME}(?:也|都)?没(?:有)?(?:意见|疑问|问题|异议)(?:了|啦)*)?`
const CHINESE = new RegExp(`(?:${DENIES}|${OFF}|${OFF_BEFORE})${SETTLES}[,，。!！ ]*`)
const ENGLISH =
  /\b(?:i |we )?(?:didn't|did not|wasn't|never|don't|am not|'m not) (?:say|said|ask|asking|talk|talking|mean|mention)\w*(?: anything)?(?: about)? (?:the |my |a )?bill\b[,.! ]*|(?<!\b(?:don't|dont|do not|not|never) )\b(?:withdraw|drop|cancel|close|forget|take back|don't (?:log|register|check))(?: about)? (?:the |my |that |this )?(?:bill(?:ing)? (?:doubt|query|question|dispute|complaint|thing|ticket)|(?:doubt|query|question|dispute) (?:about|of|on) (?:the|my) bill)\b[,.! ]*/

/** 我没说账单啊, 那个账单的别登记了: what a message says besides that nothing of a bill is doubted; undefined where it doesn't say so. */
export function besidesBillDoubt(text: string): string | undefined {
  const plain = normalise(text)
  const [said] = CHINESE.exec(plain) ?? ENGLISH.exec(plain) ?? []
  if (said === undefined || (isAsked(said) && !/不是/.test(said))) return undefined
  const rest = plain.replace(said, '').replace(/^[\p{P}\s]+/u, '')
  return /\p{L}/u.test(rest) ? rest : ''
}

const OF_WHAT_IS_OPEN =
  /^(?:那|那个|这个|算了|还是|就|先|麻烦|请|把|它|登记的?|我|俺|好了?|[ ,，])*(?:(?:别|不用|不要|不必|甭)(?:再)?(?:给我|帮我)?(?:登记|记|查|核实|核对|问)|(?:给我|帮我|真|你)*(?:撤|取消)(?:掉|销|回)?(?:登记|疑问)?)(?:了|吧|啊|呀|啦|它)*[,，。!！ ]*(?:(?:我|俺)?没(?:有)?(?:意见|疑问|问题)(?:了)?)?[。.!！]*$|^(?:please |just )?(?:withdraw|drop|cancel) (?:it|that|the (?:query|doubt|ticket))(?: please)?[.!]*$|^(?:don't|dont|no need to) (?:check|log|register)(?: it)?[.!]*$/

/** 别登记了, 撤了吧, once a doubt was noted down: whether it is taken back. */
export const takesBillDoubtBack = (text: string): boolean => OF_WHAT_IS_OPEN.test(normalise(text).trim())
