import { normalise } from '../normalise.ts'

const ASKS =
  /(?:哪些|哪几|有几|多少)(?:个|张|条)?(?:单|工单|预约|上门|客户)|清单|列表|排班|待办|\b(?:list|jobs|to ?do|queue)\b|\bwhat(?:'s| is) on\b/

/** 今天下午有哪些单: whether a colleague asks for a list, whatever time it names. */
export const asksForList = (text: string): boolean => ASKS.test(normalise(text))
