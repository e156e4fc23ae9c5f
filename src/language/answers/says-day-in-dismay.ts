import { normalise } from '../normalise.ts'
import { tellsOfLoss } from './read-complaint.ts'

/** A day that is said back, and nothing wished with it. */
const SAID_BACK =
  /^(?:啥|什么|还要?|又是?|要?等到)*(?:今天|明天|后天|大后天|明儿个?|后儿个?|听日|(?:下?周|下?星期|下?礼拜)[一二三四五六日天末])(?:[上下]午|早上|晚上)?(?:才(?:能)?[来到])?[!]*\?[?!]*(.*)|^(?:what ?\?* ?)?(?:only |not (?:before|until) )?(?:tomorrow|tmrw|(?:mon|tues|wednes|thurs|fri|satur|sun)day)!*\?[?!]*(.*)/u
const LOSES = /赔(?:我|钱|偿|不赔)|损失/
const WISHES =
  /能不能|可不可以|改|换|[要得]?约|来(?:人|修)|尽快|马上|\b(?:can|could|please|make it|how about|instead|sooner)\b/

/** 明天？！老子今天咋个做生意！: whether a time that was offered is only said back in dismay, with what it costs them. */
export function saysDayInDismay(text: string): boolean {
  const found = SAID_BACK.exec(normalise(text))
  const rest = found?.[1] ?? found?.[2] ?? ''
  return (tellsOfLoss(rest) || LOSES.test(rest)) && !WISHES.test(rest)
}
