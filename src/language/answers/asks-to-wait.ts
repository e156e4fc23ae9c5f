import { normalise } from '../normalise.ts'

const WAIT =
  /^(?:(?:那|你|您|先|请|麻烦)*(?:等等|等一?下|等会儿?|稍等|稍候|别急|且慢|慢着)|(?:让|容)?我?(?:再|先)?(?:看看|想想|想一?下|看一?下|问问|问一?下|考虑一?下|考虑考虑|商量一?下|查一?下|瞧瞧)(?:再说)?|(?:你|您)?(?:先)?等(?:着)?我(?:一?下|会儿?|一会儿?|回来)?|(?:我)?(?:马上|一?会儿?|待会儿?|很快|去去)就?(?:回来?|来)|(?:我)?(?:先|去)?接个电话|(?:我)?有(?:个)?电话(?:进来)?了?|(?:我)?(?:先)?去(?:趟|个|一下)(?:厕所|洗手间)|(?:稍后|回头)再?(?:回|说)|待会儿?(?:再回|再?说)|[吧啊哈哦呀,.!~…。])+$/
const WAIT_ENGLISH =
  /^(?:hang on|hold on|wait|one (?:sec|second|moment|minute|min)|just a (?:sec|second|moment|minute|min)|give me a (?:sec|second|moment|minute|min)|let me (?:think|check|see|look)|i'll (?:check|think about it)|thinking|hmm+|(?:i'll |i will |will |gonna )?be (?:right |straight )?back(?: later| soon| in (?:a|one|1|two|2|5|five|ten|10) (?:sec|second|min|minute|moment|bit)s?)?|(?:i(?:'ve)? )*got to go|afk|back in a (?:sec|second|min|minute|moment|bit)|gimme a (?:sec|second|min|minute|moment)|bear with me|please|pls|ok|okay|sorry|real quick|[,.!…]| )+$/
/** What opens such a message asks for nothing alone. */
const ONLY_NODS = /^(?:ok|okay|sorry|please|pls|[,.!…]| )+$/

/** 那个周六我可能值班，我想想: what stands before it is what they think about. */
const THINKS_IT_OVER =
  /(?<![帮给替你您])(?:让|容)?[我俺](?:再|先|还是?|得|要)*(?:[跟和同]\p{Script=Han}{1,4}?)?(?:再|先)?(?:想想|想一?下|考虑一?下|考虑考虑|合计合计|商量一?下|商量商量|琢磨琢磨)(?:再说|先)?[啊吧哈呀哦嗯呢,.!~…。]*$/u
/** 护士长叫我了等下, 有客人，稍等: somebody or something calls them away; 师傅到了在保安室等我一下 is for whoever comes. */
const CALLED_AWAY =
  /^(?!.*(?:师傅|到了|门口|楼下|保安|上门))[^?]{0,12}(?:叫我|喊我|找我|有人(?:找|叫|喊|来|敲门)|敲门|按门铃|(?:有|来)(?:了)?(?:个|位)?(?:客人|客户|顾客|快递|外卖|病人|人)|(?:接|来|有)(?:了)?个?电话|开(?:个|会)会?|孩子(?:哭|醒|闹)|(?:锅|水)开|取(?:个)?快递|拿(?:个)?外卖|有(?:点|个)?(?:急)?事)[^?]{0,6}(?:等下|等一下|等会儿?|稍等(?:一下|会儿)?|等我(?:一下|会儿)?)[啊吧哈呀哦,.!~…。]*$/u

/** Whether a message ends by thinking it over, whatever it tells before: 我想想啊. */
export const thinksItOver = (text: string): boolean => {
  const plain = normalise(text)
  return plain.length <= 40 && THINKS_IT_OVER.test(plain)
}

/** 师傅到了在保安室等我一下, 让师傅到门口等一下. */
const VISITOR_WAITS =
  /^(?:(?:请|麻烦|让|叫|喊)(?:他|她|师傅|工人)(?:到了|来了|先)*|师傅(?:到|来)(?:了|的话|以后|之后)*)[^我]{0,4}?(?:在|到|去)[^我]{1,8}等(?:我|等|一?下|一?会儿?)+[吧哈啊呀]*$/u

/** Whether whoever comes is asked to wait somewhere: a word for them. */
export const asksVisitorToWait = (text: string): boolean =>
  VISITOR_WAITS.test(normalise(text).replace(/[\p{P}\s]+$/u, ''))

/** Whether a message asks for a moment because somebody is called away: 护士长叫我了等下. */
export const isCalledAway = (text: string): boolean => CALLED_AWAY.test(normalise(text))

/** Whether a message only asks for a moment: 等等，我看看; hang on, let me check. */
export function asksToWait(text: string): boolean {
  const plain = normalise(text)
  return (WAIT.test(plain) || WAIT_ENGLISH.test(plain)) && !ONLY_NODS.test(plain) && /[\p{L}]/u.test(plain)
}
