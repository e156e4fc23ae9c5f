import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

const MONEY = /收费|收不收(?:费|钱)|收钱|要不?要钱|花钱|付费|付钱|交钱|掏钱|给钱|免费|要钱/
/** 多少钱, alone, may be of a bill. */
const MONEY_OF_VISIT =
  /(?:修|装|上门|师傅|检测|检查|移机|来一?[趟次]).{0,10}(?:多少钱|几多钱|费用)|(?:多少钱|几多钱|费用).{0,6}(?:修|装|上门|师傅|检测|移机)/
/** Of a bill, of something bought besides, or told of what was charged. */
const OF_ANOTHER =
  /话费|网费|账单|套餐|流量|月租|月费|增值|漫游|会员|宽带费|乱收|多收|凭什么|凭啥|为什么|为啥|收了|扣|加装|面板|插座|网线|\b(?:bills?|plan|monthly|roaming|value.added|services|charged|overcharged|why)\b/
const ENGLISH_MONEY =
  /\b(?:costs?|charge|charging|fees?|free of charge|for free|pay|price)\b|\b(?:repair|visit|service|it|this|installation) (?:be |is |for )?free\b(?! (?:on|at|that|slots?|times?)\b)|\b(?:is|are) (?:it|this) free\b(?! (?:on|at)\b)/
const ENGLISH_ASKS =
  /\b(?:know|ask|asking|wonder(?:ing)?|tell me|check|find out|sure)\b.{0,16}\b(?:if|whether|what|how much)\b|\bhow much\b|\bwhat (?:does|will|would|is)\b/

const ENDS_CLAUSE = /(?<=[?？,，。.;；!！\n])|(?=然后|再就是|还有)/u

const isPrice = (clause: string): boolean =>
  !OF_ANOTHER.test(clause) &&
  (((MONEY.test(clause) || MONEY_OF_VISIT.test(clause)) && (isAsked(clause) || /多少|几多|[呀么]\W*$/.test(clause))) ||
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
