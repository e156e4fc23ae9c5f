import { normalise } from '../normalise.ts'
import { sendsOff } from './without-insults.ts'

const BUSY_NOW =
  '(?:(?:我)?(?:现在|目前|最近|这几天|这两天|暂时|今天)?(?:比较|有点|很|太)?(?:没空|没时间|忙|不方便|走不开)[,，。 ]*)?'
const SOME_TIME =
  '(?:那|就|等)?(?:过(?:几|两|些|一阵|段|一段)(?:天|子|时间)?|改天|改日|以后|回头|下次|(?:等)?(?:我)?有空(?:了)?|(?:等)?(?:我)?有时间(?:了)?|晚点|晚些时候|缓缓|等等)'
const SAID = '(?:我)?(?:再)?(?:说|约|看|联系|定|告诉你们?|通知你们?)?(?:吧|呗|哈|了|啊|你们?)?'

/** 放假再说, 等我回来再约: it hangs on something that is still to come. */
const ONCE =
  '(?:等)?(?:我|俺|孩子|娃)?(?:放(?:寒|暑|年)?假|忙完(?:这阵|这几天)?|出院|回来|回去|回家|出差回来|考完试?|闲下来)(?:了|以后|之后)?(?:我|俺)?再(?:说|约|看|联系)'
const HOLD = '(?:先不约|先不急|不急|暂时不约|先等等|先不要约)'
/** 下个月再说, 下周吧具体哪天再定: a time that is still to be said. */
const SAID_THEN =
  '(?:下个?(?:月|周|星期|礼拜)|年后|年底|月底|过完?年|过了年|[春]?节后|明天|后天|周末|明年)(?:吧|呢)?[,，。 ]*(?:具体)?(?:哪天|哪一天|几号|时间|什么时候)?(?:我)?(?:再|另)(?:说|定|看|联系|通知|告诉)(?:你们?)?'

const CHINESE = new RegExp(
  `^${BUSY_NOW}(?:${HOLD}[,，。 ]*)?(?:${SOME_TIME}${SAID}|${SAID_THEN}|${ONCE}|${HOLD})(?:吧|了|呗)?[。!~ ]*$`,
)
/** 别烦我: nothing is wanted of us now. */
const IS_ANNOYED =
  /^(?:你们?|都|给我|快|赶紧)*(?:别(?:再)?(?:烦|吵|打扰)我?了?|一边去|leave me alone|go away)[。.!~ ]*$/
const BUSY_ALONE =
  /^(?:我)?(?:现在|目前|暂时|这会儿?)(?:还)?(?:没空|没时间|在忙|很忙|不方便|不知道|定不下来|说不好|不确定)[。!~ ]*$|^(?:我|现在|正|这会儿?)*(?:在|正在?)(?:开会|上班|上课|开车|忙|外面)(?:呢|了|不方便)?[,， ]*(?:不方便|没空)?[。!~ ]*$/
const ENGLISH =
  /^(?:(?:sorry|i'm busy(?: right now| now)?|busy(?: right now| now)?|not now|not right now|no time(?: now| right now)?)[,.! ]*)?(?:(?:maybe |perhaps )?(?:some other time|another time|later|later on|in a while)|i'll (?:let you know|get back to you|tell you|book|call|write)(?: (?:you|later|soon|when i know|then))*|i don't know yet|not sure yet|let me (?:check|think)(?: and get back to you)?)[.! ]*$/

/** 过几天再说, 现在没空, I'll let you know: whether a message puts the time off, and names none. */
export function putsOff(text: string): boolean {
  const plain = normalise(text).trim()
  return (
    CHINESE.test(plain) || BUSY_ALONE.test(plain) || ENGLISH.test(plain) || IS_ANNOYED.test(plain) || sendsOff(plain)
  )
}
