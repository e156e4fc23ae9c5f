import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

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

/** 打错了，不是她: the number is somebody else's. */
const WRONG_NUMBER =
  /打错|(?:电话|号码?)(?:是)?(?:不对|错的?|有误)|错号|空号|不是(?:她|他|本人|机主|这个人|客户本人)|换了?号码?了|\bwrong (?:number|person)\b|\bnot (?:her|him|the customer)(?:'s)?\b|\bsomebody else's number\b/
const NOT_REACHED =
  /[没未](?:有)?(?:打通|接通|联系上|人接)|打不通|接不通|无法接通|(?:[没不]|没有)接(?=$|[,，。了]|电话)|无人接|联系不[上到]|关机|停机|占线|\bno (?:answer|reply)\b|\b(?:didn't|doesn't|does not|did not) (?:answer|pick up|reply)\b|\b(?:couldn't|could not|can't|cannot) (?:reach|get hold)\b|\bvoicemail\b|\bunreachable\b/
/** 刚才没接，后来打通了: in the end somebody was reached. */
const REACHED =
  /(?<![没未]|没有)(?:打通|接通|联系上)了|约(?:了|好|在)|\b(?:agreed|reached (?:him|her|them)|got through)\b/

/** What came of a call that reached nobody it was meant for; undefined when it is only asked, or somebody was reached after all. */
export function readFailedCall(text: string): 'not_reached' | 'wrong_number' | undefined {
  const plain = normalise(text)
  if (isAsked(plain) || REACHED.test(plain)) return undefined
  if (WRONG_NUMBER.test(plain)) return 'wrong_number'
  return NOT_REACHED.test(plain) ? 'not_reached' : undefined
}
