import { normalise } from '../normalise.ts'

const WAIT =
  /^(?:(?:那|你|您|先|请|麻烦)*(?:等等|等一?下|等会儿?|稍等|稍候|别急|且慢|慢着)|(?:让|容)?我?(?:再|先)?(?:看看|想想|想一?下|看一?下|问问|问一?下|考虑一?下|考虑考虑|商量一?下|查一?下|瞧瞧)(?:再说)?|[吧啊哈哦呀,.!~…。])+$/
const WAIT_ENGLISH =
  /^(?:hang on|hold on|wait|one (?:sec|second|moment|minute|min)|just a (?:sec|second|moment|minute|min)|give me a (?:sec|second|moment|minute|min)|let me (?:think|check|see|look)|i'll (?:check|think about it)|thinking|hmm+|bear with me|please|pls|[,.!…]| )+$/

/** Whether a message only asks for a moment: 等等，我看看; hang on, let me check. */
export function asksToWait(text: string): boolean {
  const plain = normalise(text)
  return (WAIT.test(plain) || WAIT_ENGLISH.test(plain)) && /[\p{L}]/u.test(plain)
}
