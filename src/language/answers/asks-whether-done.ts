import { normalise } from '../normalise.ts'

const DONE =
  /^(?:那|所以|请问|到底|我的?|是|有没有|是不是|已经|刚才|刚刚|[, ])*(?:预?约|改|换|取消|退|办|弄|定|登记|报修?|安排)(?:好|完|上|成|成功|掉)?(?:(?:了)?(?:没(?:有)?|吗|么|不)|(?<=(?:有没有|是不是).{1,8}))[啊呀呢? ]*$|\b(?:is|was|has|did) (?:it|that|my \w+)(?: been| get)? (?:booked|moved|changed|cancelled|canceled|done|confirmed|go through)\b|^(?:so|and|then|ok|right|[, ])*(?:it'?s|it is|that'?s|everything(?:'?s| is)) (?:all |aw |a' )?(?:booked|moved|changed|cancell?ed|done|confirmed|sorted)(?:,? (?:aye|yeah|yes|right|then|now|innit|ya|eh))* ?\?+ *$|\bdid (?:you|u|ya|it|that) (?:book|move|change|cancel|confirm|go through|work)\b/

/** 改好了没, is it booked: whether what was asked for has been done. */
export const asksWhetherDone = (text: string): boolean => DONE.test(normalise(text))
