import { normalise } from '../normalise.ts'

const WHICH =
  /(?:改|动|挪|取消|撤|退|说|讲|约|订)的?(?:到底)?(?:是|系)?(?:哪|边)一?[套个個次单單张張趟](?!师傅|时间|小时|钟|号|地址|电话|人)|\bwhich (?:one|visit|appointment|booking|flat)(?:'s| is| are| did| do| have| has)? (?:you |u |we |it )?(?:mov|chang|cancel|talk|mean|is (?:it|this|that)\b)|\bwhich (?:one|visit|appointment|booking|flat) (?:is|was) (?:it|this|that)\b/

/** 你改的是哪一套: whether a message asks which of several visits is talked of. */
export const asksWhichVisit = (text: string): boolean => WHICH.test(normalise(text))
