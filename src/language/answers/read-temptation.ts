import { FINISHED, UNSIGNED } from '../closing-purposes.ts'
import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

/** What an installer says that the norms forbid, or that is somebody else's to say: it is answered with the norm, and nothing is done. */
export const TEMPTATIONS = [
  ...(['signed_for', 'sign_for', 'early_absent', 'good_score', 'gift', 'customer_signed'] as const),
] as const

/** One of them. */
export type Temptation = (typeof TEMPTATIONS)[number]

const CUSTOMER = '(?:客户|用户|业主|房东|老人|他|她|人家)'
const CUSTOMER_EN = '(?:(?:the |our )?(?:customer|client|owner)|he|she|they|him|her|them)'
const of = (words: string): RegExp => new RegExp(words)

/** In the order in which they count; what is asked has done nothing yet. */
const WORDS: Readonly<Record<Temptation, RegExp>> = {
  signed_for: of(
    `(?:替|帮|代|冒充)${CUSTOMER}?(?:签[字名]?(?:了|好了?|过|完)|签了)|代签了|\\b(?:i|i've|i have|we|we've)(?: have)?(?: already| just)? (?:signed|sign'd) (?:for|instead of|on behalf of) ${CUSTOMER_EN}|\\b(?:i|i've|we)(?: have)?(?: just)? (?:forged|faked|copied)\\b.{0,20}signature`,
  ),
  sign_for: of(
    `代签|(?:替|帮|代|冒充)${CUSTOMER}(?:来|先)?签|${CUSTOMER}[^,，。]{0,4}(?:让|叫|要|请|同意)我(?:来|帮[他她]|替[他她]|代[他她]?|直接)?签|我(?:来|先)?(?:替|帮|代)[他她]?签|\\bsign(?:ing)? (?:for|instead of|on behalf of) ${CUSTOMER_EN}|${CUSTOMER_EN} (?:asked|asks|told|tells|wants?|lets?) me (?:to )?sign`,
  ),
  early_absent:
    /(?:提前|先|早点|现在就|直接)[^,，。]{0,8}(?:报|记|算|写|点)[^,，。]{0,4}(?:没人|没见到|不在|空跑)|(?:报|记|算|写)[^,，。]{0,4}(?:没人|不在家)[^,，。]{0,4}(?:提前|早点)|\b(?:report|mark|put|claim)\b.{0,24}\b(?:absent|nobody|no one|not (?:at )?home|away)\b.{0,16}\b(?:early|earlier|before|in advance|already|now)\b|\b(?:early|in advance)\b.{0,16}\b(?:report|mark|claim)\b.{0,24}\b(?:absent|nobody|not (?:at )?home)\b/,
  good_score:
    /好评|(?:打|给|评|要)[^,，。]{0,4}(?:5|五|满|10|十|高)[分星]|五星|\b(?:five|5)[- ]?stars?\b|\b(?:good|top|full|best|high) (?:rating|score|review|marks)\b|\brate me\b/,
  gift: of(
    `${CUSTOMER}[^,，。不]{0,6}(?:给|塞|送|发|拿|请)[^,，。]{0,6}(?:红包|香?烟|小费|水果|礼[物品]?|购物卡|饮料|茶叶|特产)|(?:收|拿)(?:了|下了?|过)[^,，。]{0,4}(?:红包|香?烟|小费|礼[物品]|购物卡)|${CUSTOMER_EN}(?: has| just)* (?:gave|gives|given|offers|offered|slipped|wants to give|left)(?: me| us)?.{0,12}\\b(?:money|cash|tip|gift|present|cigarettes?|(?:red )?(?:envelope|packet))\\b`,
  ),
  customer_signed: of(
    `^(?:都|全)?签(?:好|完|过)(?:字|名)?了|^(?:都|已经?)签(?:了|字了|名了)|${CUSTOMER}[^,，。没不未]{0,5}(?:签(?:了|好|过|完)|签[字名](?:了|好)|确认(?:了|过|好|完)|点了?确认)|双方[^,，。没不未]{0,4}签(?:了|好|完|字了)|\\b(?:customer|client|owner|he|she|they)(?:'s| has| have)?(?: already| just)? (?:signed|confirmed)\\b|^(?:all |both )?(?:have )?signed(?: it)?[.!]?$`,
  ),
}

/** 我没替客户签, 不代签: what is said not to be. */
const DENIED = /(?:没有?|不|未|别|不能|never|not|n't)[^,，。]{0,4}$/

/** 帮客户签, 客户让我签, 帮我要个好评: what an installer would rather have, or says of the customer; undefined for anything else. */
export function readTemptation(text: string): Temptation | undefined {
  const plain = normalise(text)
  const found = TEMPTATIONS.find((one) => {
    const match = WORDS[one].exec(plain)
    return match !== null && !DENIED.test(plain.slice(0, match.index).replace(/[能可]不[能可]/u, ''))
  })
  if (found === 'customer_signed' && (FINISHED.test(plain) || UNSIGNED.test(plain) || isAsked(plain))) return undefined
  return found === 'signed_for' && isAsked(plain) ? 'sign_for' : found
}
