import { normalise } from '../normalise.ts'

const NOW =
  /(?:现在|就|马上|直接)(?:就|让他|让师傅|请师傅)?(?:修|办|装|弄|做|搞|检测|进来|开始)|(?:让|叫|请)(?:他|她|师傅)(?:们)?(?:现在|就|马上|先|直接|继续)?(?:修|办|装|弄|做|搞|检测|进来|开始)|(?:不用|不要|别|不必)(?:再)?(?:另外?|重新|改)约|^(?:我|那)?(?:现在)?(?:挺|很)?(?:方便|可以)(?:的|啊)?[。!]?$|\b(?:do|fix|repair|install|finish) it now\b|\blet (?:him|her|them)\b|\b(?:go ahead|come in)\b|\bno other time\b|\bnow is (?:fine|ok|good)\b/
const NOT_NOW =
  /不方便|不可以|不让|没空|改天|[今明后]天|周|星期|礼拜|号|下午|上午|晚上|点|\d|\b(?:not now|don't|do not|can't|tomorrow|tonight|morning|afternoon|evening)\b|day\b/

/** 让他现在修吧, 不用另约了: of somebody who has come late, whether the work is to be done now after all. */
export function asksToDoNow(text: string): boolean {
  const plain = normalise(text)
  return NOW.test(plain) && !NOT_NOW.test(plain)
}
