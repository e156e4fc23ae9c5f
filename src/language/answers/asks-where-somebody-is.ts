import { normalise } from '../normalise.ts'

/** 人呢, alone: it asks for a person, or where the one is who was to come. */
export function asksWhereSomebodyIs(text: string): boolean {
  return /^(?:(?:喂+|那|哎|诶|欸|都)?人(?:呢|哪|嘞|咧|捏)[\p{P} ]*)+$/u.test(normalise(text))
}

const HOW_FAR =
  /到哪|走到|在哪|多久|几分钟|快到|人呢|还没[来到]|还不[来到]|多长时间|几分钟|(?:几点|什么时候|啥时候)(?:能|才|会)?到|到了[吗没]|\bwhere\b|\beta\b|\bon (?:his|her|the|their) way\b|\bhow (?:long|far|many)\b|\b(?:here|there) yet\b|\bstill (?:coming|waiting)\b/

/** 到哪了, where is he: whether a message asks after somebody who is to come right now. */
export const asksHowFar = (text: string): boolean => HOW_FAR.test(normalise(text))

const HOW_LONG =
  /^(?:那|请问|到底|究竟|所以|师傅|他|人|你们?|现在|哎|诶|喂|[, ])*(?:还|大概|估计|大约|得|要|有|需要|等|再)*多(?:久|长时间|少分钟|大一会儿?)(?:了)?(?:能|才|会|可以)*(?:到|来|过来|上门)?[呀啊呢嘛嘞咧哦喔了 ]*$|^(?:还|大概|要)*几分钟(?:能|会|才)?(?:到|来)|^(?:and |so )?how (?:much|many) (?:longer|more (?:minutes|time))\b[^,.]{0,12}$/

/** 到底还有多久: nothing but how long it takes until somebody is there. */
export const asksHowLong = (text: string): boolean =>
  HOW_LONG.test(
    normalise(text)
      .replace(/[?？!！。.]+$/u, '')
      .trim(),
  )

const WHETHER_CAME =
  /(?:来没来|到没到|来了没(?:来)?|到了没(?:到)?|来过没(?:有)?|有没有(?:人|师傅)?来过?|来过吗|到过吗)(?!电|信号|网|钱)|\bdid (?:he|she|they|anyone|anybody|somebody|someone|the \w+) (?:even |ever |really )?(?:come|show up|turn up|arrive)\b/

/** 师傅上午到底来没来: whether somebody has come is asked. */
export const asksWhetherCame = (text: string): boolean => WHETHER_CAME.test(normalise(text))

const LOOKS =
  /长(?:得|的)?(?:是)?(?:啥|什么|咋|怎么)(?:个)?样|(?:有|看看|发|给)[^,，。]{0,6}(?:照片|相片)|(?:师傅|来的人|上门的人|他)[^,，。]{0,6}(?:照片|相片)|\bwhat does (?:he|she|the \w+) look like\b|\b(?:photo|picture) of (?:him|her|the (?:installer|technician|engineer))\b/

/** 来的人长什么样, 有照片吗: how somebody looks who is to come. */
export const asksHowTheyLook = (text: string): boolean => LOOKS.test(normalise(text))
