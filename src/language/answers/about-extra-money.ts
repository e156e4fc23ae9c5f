import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

/** That money is spoken of. */
export const OF_MONEY =
  /贵|多少钱|便宜|价|费|几块|几元|收钱|要钱|how much|\bcosts?\b|\bprice|expensive|cheap|discount|\bpay\b/

const HOW_PAID =
  /现金|账单|帐单|话费(?:里|上|单)|怎么(?:付|交|给|收|结|算)|(?:付|交|给|转)(?:给)?谁|(?:付|交|给|转)给?(?:师傅|他)|(?:重复|再|又|双重)收|收两次|另外(?:给|付|交)|当面(?:给|付|收|交)|扫码|微信(?:付|转)|\b(?:in cash|cash|on (?:my|the) bill|how (?:do|should|can) (?:i|we) pay|pay (?:him|the technician|whom|who)|charged? twice|pay twice)\b/
const OF_A_SUM =
  /钱|费(?!心)|\d+ ?(?:块|元)|[一二两三四五六七八九十百]+(?:块|元)|加装|面板|\bpay|\bcharge|\bmoney|\byuan/

/** 给师傅现金还是记在账单里, 30块会不会重复收: how additional work is paid is asked. */
export function asksHowPaid(text: string): boolean {
  const plain = normalise(text)
  const asks = isAsked(plain) || /还是|呢|怎么|谁|会不|\b(?:how|whom|who|or)\b/.test(plain)
  return asks && HOW_PAID.test(plain) && OF_A_SUM.test(plain)
}

const HAGGLES =
  /太贵|贵了|便宜|少(?:点|一点|收)|打折|优惠|\d+ ?(?:块|元)? ?(?:行不|行吗|可以吗|成不|中不|好不)|\b(?:cheaper|discount|too (?:much|expensive)|less)\b/
/** 50太贵 30行不行, 贵不贵: what it costs is asked, or bargained about. */
export function asksOfPrice(text: string): boolean {
  const plain = normalise(text)
  return HAGGLES.test(plain) || OF_MONEY.test(plain)
}
