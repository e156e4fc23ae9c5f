import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

const MONEY =
  /(?:上门|维修|修理|安装|装机|移机|检测|服务|人工|材料|调试)费(?!心|劲)|收费|收[不唔]收(?:费|钱)|使唔使钱|收钱|要不?要钱|花钱|付费|付钱|交钱|掏钱|给钱|免费|要钱/
/** 多少钱, alone, may be of a bill. */
const MONEY_OF_VISIT =
  /(?:修|装|上门|师傅|检测|检查|移机|来一?[趟次]).{0,10}(?:多少钱|几多钱|费用)|(?:多少钱|几多钱|费用).{0,6}(?:修|装|上门|师傅|检测|移机)/
/** Of a bill, of something bought besides, or told of what was charged. */
const OF_ANOTHER =
  /话费|网费|账单|套餐|流量|月租|月费|增值|漫游|会员|宽带费|乱收|多收|凭什么|凭啥|为什么|为啥|收了|扣|加装|面板|插座|网线|\b(?:bills?|plan|months?|monthly|roaming|value.added|services|charged|overcharged|why)\b/
const ENGLISH_MONEY =
  /\b(?:costs?|charges?|charging|fees?|free of charge|for free|pay|price)\b|\b(?:repair|visit|service|it|this|installation) (?:be |is |for )?free\b(?! (?:on|at|that|slots?|times?)\b)|\b(?:is|are) (?:it|this) free\b(?! (?:on|at)\b)/
const ENGLISH_ASKS =
  /\b(?:know|ask|asking|wonder(?:ing)?|tell me|check|find out|sure)\b.{0,16}\b(?:if|whether|what|how much)\b|\bhow much\b|\bwhat (?:does|will|would|is|are)\b/

const ENDS_CLAUSE = /(?<=[?？,，。.;；!！\n])|(?=然后|再就是|还有)/u

const isPrice = (clause: string): boolean =>
  !OF_ANOTHER.test(clause) &&
  (((MONEY.test(clause) || MONEY_OF_VISIT.test(clause)) &&
    (isAsked(clause) || /多少|几多|(?:咋个?|怎么|如何|点样?)收(?:费|钱)(?![这那恁])|[呀么]\W*$/.test(clause))) ||
    (ENGLISH_MONEY.test(clause) && (isAsked(clause) || ENGLISH_ASKS.test(clause))))

/** 修理会不会收费呀, is the repair free of charge: whether a message asks, among whatever else, what a visit costs. */
export const asksPrice = (text: string): boolean => normalise(text).split(ENDS_CLAUSE).some(isPrice)

/** Why it is asked, and what isn't meant: 如果收费的话我得先问房东, 我不是想再约. */
const AROUND =
  /^(?:啊|哦|那|但|但是|因为|毕竟|我)*(?:如果|要是|假如|万一|的话|毕竟|因为)|收费的话|要钱的话|(?:得|要|需要)先?(?:跟|和|问|找)|(?:不|没)(?:是)?(?:想|要|打算|说)?(?:再|另外)?(?:约|修)|(?:只|就)(?:是)?(?:想|问)|\bif (?:it|there|you)\b|\b(?:have|need) to (?:ask|check with)\b|\bonly (?:want|asking)\b|\bjust (?:want|asking)\b|\bnot (?:want|book)/

/** What a message that asks for the price says besides; undefined where it asks for none. */
export function besidesPrice(text: string): string | undefined {
  if (!asksPrice(text)) return undefined
  const clauses = text.split(ENDS_CLAUSE)
  return clauses.filter((one) => !isPrice(normalise(one)) && !AROUND.test(normalise(one))).join('')
}

const HOW_MUCH =
  /(?:多少|好多)(?:钱|块)|几多(?:钱|蚊)|几钱(?!号)|几(?:块|元)钱?|(?:怎么|咋)(?:收|算)(?:费|钱)?|(?:什么|啥)价|价[格钱]|收多少|\bhow much\b|\bwhat(?:'s| is| are| does| do| will| would)\b.{0,40}\b(?:price|cost|charge|fee)s?\b|\b(?:price|cost) (?:of|for)\b/
/** What was charged or is said to be, and what a month costs. */
const OF_A_SUM =
  /收了|花了|扣|为什么|为啥|凭什么|凭啥|师傅(?:说|要|收|让)|话费|网费|账单|套餐|流量|月租|月费|\b(?:why|charged|bills?|plan|monthly|(?:he|she|they|installer|technician|engineer) (?:said|says|wants?|asked|charged|told))\b/

/** 网线多少钱一米, how much is a socket: whether the price of something is asked, and nothing that was charged. */
export function asksHowMuch(text: string): boolean {
  const plain = normalise(text)
  return HOW_MUCH.test(plain) && !OF_A_SUM.test(plain)
}

/** 取消要不要违约金, how much is roaming: whether it is asked what calling off, moving or something else than a visit costs. */
export const asksOtherCosts = (text: string): boolean =>
  /取消|违约|退|撤|改(?:期|时间|约)|不来|漫游|套餐|流量|会员|\b(?:roaming|plans?|data|cancel\w*|penalt\w+|resched\w+|mov(?:e|ing) (?:it|the)|chang(?:e|ing))\b/.test(
    normalise(text),
  )

/** Did I get charged anything, 收我钱没有: whether a message asks no more than that anything was charged. */
export const asksIfCharged = (text: string): boolean =>
  /^(?:so |and |but |wait |ok )*(?:(?:did|do|will|would|am|was|have|are|were) (?:i|we|you)(?: be| get| got| been| being| gonna| going to| even| actually)* (?:charged?|charging)(?: (?:me|us))?(?: (?:for )?(?:anything|something|any money|it|this|that|the visit))?|(?:am|was) i being charged)[ ?!.]*$|^(?:那|请问|你们|师傅)*(?:(?:有没有|是不是|会不会)(?:收|扣)(?:了)?(?:我|俺)(?:的)?(?:钱|费)(?:了)?[?？]?|(?:收|扣)(?:了)?(?:我|俺)(?:的)?(?:钱|费)(?:了)?(?:(?:吗|没有?|么|不)[?？]?|[?？]))$/.test(
    normalise(text).trim(),
  )
