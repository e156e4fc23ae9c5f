import { normalise } from '../normalise.ts'
import { keepsVisit } from './keeps-visit.ts'

/** 不是取消, 没说取消, 不撤了: what is denied is not wanted. */
const DENIED =
  /(?:不是|没说|没要|不想|不要|不用|先不|先别|别|不|没)(?:要|想|说)?(?:取消|[撤退](?:了|掉|单|销))|\b(?:not|never|didn't|did not|haven't|hasn't) (?:asked to |said to )?cancel\w*/g
const OFF =
  /取消|撤(?:了|掉|单|销)|退(?:了|掉|单)|(?:别|不用|不要|不必|不需要?|甭|莫|唔使|唔好|唔要)(?:再)?(?:来(?!电|信|消息|短信)|嚟|上门|派)|不(?:来|要|修|装|约)了|\bcancel|\bcall (?:it|the visit) off\b|\b(?:don't|dont|do not|no need to) (?:come|send)\b/

/** 就取消, 行了别来了, 能不能不来了: whether a message wants a visit off, or asks for that. */
export const wantsVisitOff = (text: string): boolean =>
  !keepsVisit(text) && (OFF.test(normalise(text).replace(DENIED, ' ')) || sendsAway(text))

const SENDS_AWAY =
  /(?<!要)(?:别|不用|不要|甭|莫|唔使|唔好)(?:让|叫|派)?(?:你们?|恁们?|您|他们?|师傅|人)(?:再)?(?:来|嚟|上门)(?:了|啦|咯|喽)(?=$|[,，。;；.!！~ 啊呀哈吧我俺谢]|取消)/
/** 不要你们来了: whether a message says of us that we need not come. */
export const sendsAway = (text: string): boolean => SENDS_AWAY.test(normalise(text))

const COMES_NO_MORE =
  /(?:别|不用|不要|不必|甭|莫|唔使|唔好)(?:再)?(?:来|嚟|上门|派人?)(?:人|师傅)?(?:了|啦|咯|喽|$)|取消.{0,4}(?:上门|预约|维修|装机)|(?:上门|预约|[那嗰][个单次张]).{0,4}(?:取消|不要|退|撤)|\b(?:don't|dont|do not|no need to) (?:come|send)\b|\bcancel (?:the|my|that) (?:[\w'’]+ ){0,2}(?:visit|appointment|booking|one|repair|install\w*)\b/
const ON_A_CONDITION =
  /再不|要是|如果|假如|万一|否则|不然|怎么|为什么|为啥|凭什么|谁|上次|昨|\b(?:if|unless|otherwise|why|last time|you|they)\b/
/** 后天那个也莫来了, beside a complaint: whether a clause of its own says that nobody is to come. */
export const saysVisitOff = (text: string): boolean =>
  normalise(text)
    .split(/[,，。.;；!！?？…\n]+/u)
    .some(
      (clause) =>
        COMES_NO_MORE.test(clause) && !ON_A_CONDITION.test(clause) && !keepsVisit(clause) && !DENIED_OFF.test(clause),
    )
const DENIED_OFF = /(?:不是|没说|没要|不想|不要|不用|先不|先别|别|不|没)(?:要|想|说)?取消/

const ASKS_WHETHER_OFF =
  /(?:取消|撤|退)(?:掉|好|成功)?(?:了)?(?:没|吗|不曾)|(?:有没有|是不是|是否)(?:已经|都|给我|帮我)*(?:取消|撤|退)|\b(?:is|was|has|have) (?:it|that|you|my \w+|the \w+)(?: been)? cancell?ed\b/

/** 到底取消没取消: whether a message asks if a visit is off by now. */
export const asksWhetherOff = (text: string): boolean => ASKS_WHETHER_OFF.test(normalise(text))

const COLLEAGUE =
  /(?<!(?:不|别|不用|不要|不必|甭|先不|先别)(?:再)?)(?:请|叫|让|找|要|给|转)(?:你们?|您)?(?:的)?同事|同事(?:来)?(?:看|办|处理|弄)|\b(?<!not |n't |\bno need to |not need to )(?:ask|tell|get) (?:a|your|the|my) colleague/
const NO_MOVE = /不是(?:要|想)?(?:改|换|挪)|(?:就|只|是)(?:是|要|想)?取消/

/** 嗯请同事看: whether a message wants a colleague to see to it. */
export const wantsColleague = (text: string): boolean => COLLEAGUE.test(normalise(text))

/** 是取消不是改, 就取消: whether a message insists that a visit is to be off, and not moved. */
export const insistsOnOff = (text: string): boolean => wantsVisitOff(text) && NO_MOVE.test(normalise(text))
