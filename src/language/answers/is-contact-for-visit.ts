import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

const CONTACT =
  /(?:打|联系|找|拨|电话|手机|号码|联系人|call|ring|phone|text|contact|reach|number)[^。;；!！]{0,20}?(?<!\d)1\d{10}(?!\d)|(?<!\d)1\d{10}(?!\d)[^,，。]{0,8}(?:联系|打这个|是我(?:老婆|老公|爱人|妈|爸|家人)|接|that's my|is my)|^(?:联系人|师傅来了?|来了?)?(?:改成|换成|是|找|联系)(?:我)?(?:老婆|老公|媳妇|爱人|爸|妈|家人|邻居|房东|室友)(?:的)?(?:电话)?$/
const CALLS =
  /(?:让|叫|请|麻烦|要)(?:师傅|他|她)(?:来|上门|到)?(?:之?前|时|先|提前)*(?:给我|跟我)?(?:先)?(?:打|来|通)(?:个|一个)?(?:电话|招呼)(?:给我)?|\b(?:tell|ask|have|get|let|make) (?:him|her|them|the (?:technician|engineer|installer|guy)) (?:to )?(?:call|ring|phone|text)\b/

const WAY_IN =
  /\bwrong (?:building|unit|door|flat|floor|block)\b|\b(?:building|unit|flat|block|floor)\b.{0,12}\bnot \d|\bpark (?:in|at|on|behind|round|around)\b|\b(?:use|take|come (?:in )?(?:by|through|via)) the (?:back|side|rear) (?:door|entrance|gate)\b|(?:从|走)(?:后门|侧门|地下车库|车库|北门|南门|东门|西门)/

/** 电话打我老婆的 13912345678, tell him to call me first: whom whoever comes is to ring, and when. */
export const isContactForVisit = (text: string): boolean => {
  const plain = normalise(text)
  return !isAsked(plain) && (CONTACT.test(plain) || CALLS.test(plain) || WAY_IN.test(plain))
}
