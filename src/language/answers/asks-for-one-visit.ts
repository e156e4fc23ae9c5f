import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

const CHINESE =
  /一(?:趟|次|回)(?:就|全|都|性|过)*(?:搞|弄|修|整|做|办|来|看|解决|完)|(?:两[样个件]|俩|都|全)(?:嘢|东西|事)?(?:就|都|一)*(?:一起|一齐|一块儿?|一并|同时|一次)(?:整|搞|弄|修|做|看|来|过来)|(?:一起|一齐|一块儿?|一并|顺便|顺带)(?:帮我|给我|把|也)?(?:整|搞|弄|修|看)(?:了|吧|啦|下|一下|好)?|(?:何必|干嘛|为(?:什么|啥)|怎么|咋个?|做咩)[^,，。]{0,4}(?:两|分)(?:天|次|趟|日)|合(?:到|在|成)?一(?:起|次|趟|天)|(?:放|约|排|安排)(?:在|到)?同一[天次日]|一[日天]搞掂/
const ENGLISH =
  /\b(?:in|on|at|with|just) (?:one|a single|the same) (?:visit|trip|go|time|day)\b|\b(?:both|everything|all of it|them) (?:together|at once|at the same time|in one go)\b|\bwhy (?:two|2|both) (?:visits|trips|days|times)\b|\b(?:combine|merge) (?:them|both|the (?:two )?visits)\b/

/** 别放同一天, don't combine them: apart, unless it is asked why. */
const APART =
  /(?:别|不要|不用|不必|甭|莫|唔好|唔使|不能|没法)(?:再|都|给我|放|约|排|安排|在|到|搞|弄|整|成)*(?:一[起齐趟次回并]|一块|顺便|顺带|同[时一]|合)|(?<!别|不要|不用|为什么|为啥|干嘛|何必)分开|一[趟次回](?:搞|弄|修|整|做)不[完了好]|\b(?<!why )(?:not|don't|dont|do not|never|can't|cannot)(?: (?:do|want|need|put|have|book|it|them|both|all|of|the|to|visits))* (?:in one|at once|together|(?:on |at |in )?the same|combine|merge|in a single|one (?:visit|go|trip))\b|\bseparately\b/

/** 一趟搞完嘛, both in one visit: whether a message wants what is wrong seen to in one visit. */
export function asksForOneVisit(text: string): boolean {
  const plain = normalise(text)
  return (CHINESE.test(plain) || ENGLISH.test(plain)) && (isAsked(plain) || !APART.test(plain))
}
