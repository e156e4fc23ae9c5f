import { normalise } from '../normalise.ts'

/** 客户让我们明天再打: the time is not the visit's. */
const CALLS_AGAIN = /再打|再联系|再说|回电|回拨|打过来|\bcall(?:s|ing)? (?:back|again|me|us|them|him|her)\b/

/** 客户说不要了: the work, not a call or a part of it. */
const UNWANTED =
  /不(?:要|需要|用|想要|想装|想办|装|办|修|移)了|\bno longer (?:want|need)s?\b|\b(?:don't|doesn't|do not|does not) (?:want|need) (?:it|this|that|the (?:order|visit|installation|broadband|line|service))\b(?! (?:in|at|on|before|after|until|by|to)\b)|\b(?:don't|doesn't|do not|does not) (?:want|need)\b.{0,30}\bany ?more\b/

/** 不要了，换个时间: what isn't wanted is something else than the work. */
const GOES_ON = /照(?:样|常|旧)?(?:装|修|移|办|做|来)|还(?:是)?要(?:装|修|移|办)|不用打|\bstill (?:wants?|needs?)\b/

/** Whether one of staff tells that the customer is to be called again, so that a time beside it is the call's. */
export const isCalledAgain = (text: string): boolean => CALLS_AGAIN.test(normalise(text))

/** Whether one of staff tells after a call that the customer doesn't want the work any more. */
export function isUnwanted(text: string): boolean {
  const plain = normalise(text)
  return UNWANTED.test(plain) && !GOES_ON.test(plain)
}
