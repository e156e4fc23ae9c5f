import { normalise } from '../normalise.ts'

const RATE =
  /^(?:我|要|想|来|现在|可以|接着|继续|再|重新|给|对|这次|师傅|服务|上门|的|一下|个|打|做|去)*(?:评价|打分|评分|打个分)(?:一下|这次|师傅|服务|上门|的|吧|了|啊|呀|。)*$/
const RATE_ENGLISH =
  /^(?:i(?:'d| would)? (?:like|want) to |let me |can i |may i |please )?(?:rate|evaluate|review|rating|evaluation|survey)(?: (?:it|the|this|that|my|your|visit|service|installer|technician|now|please))*[.!?]*$/

/** 评价, 我要打分, rate the visit: nothing but the wish to say how a visit was. */
export function asksToRate(text: string): boolean {
  const plain = normalise(text).trim()
  return RATE.test(plain) || RATE_ENGLISH.test(plain)
}
