import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

/** Whose fault a missed visit was, as a supervisor says it; `stays`: as it was judged before. */
type SaidJudgement = 'company' | 'customer' | 'third_party' | 'force_majeure' | 'stays'

const FAULT = '(?:自己|那边|这边|方面)?的?(?:原因|责任|问题|错|锅)'
const WORDS: readonly (readonly [SaidJudgement, RegExp])[] = [
  ['company', new RegExp(`(?:我们|咱们|公司|师傅)${FAULT}|\\bour(?:s\\b| fault| mistake)|\\bcompany's fault\\b`)],
  ['customer', new RegExp(`(?:客户|用户|业主)${FAULT}|\\bcustomer(?:'s)? (?:fault|reason|mistake)\\b`)],
  ['third_party', new RegExp(`第三方|(?:物业|房东|开发商|小区)${FAULT}|\\bthird party\\b`)],
  ['force_majeure', /不可抗力|天气(?:的)?(?:原因|问题)|\bforce majeure\b|\bact of god\b|\bthe weather\b/],
  ['stays', /维持|原判|原来的(?:原因|结论)?(?:不变|没错|是对的)|^不变|\bit stays\b|\bstays as\b|\bunchanged\b/],
]
const DENIED = /(?:不是|不算|不属于|并非|不怪|不能算)[^,，。]{0,2}$|\b(?:not|isn't|wasn't) (?:the )?$/

/** Reads whose fault it was; undefined when it is asked or denied, or several are named. */
export function readJudgement(text: string): SaidJudgement | undefined {
  const plain = normalise(text)
  if (isAsked(plain)) return undefined
  const [only, ...others] = WORDS.filter(([, words]) => {
    const match = words.exec(plain)
    return match && !DENIED.test(plain.slice(0, match.index))
  })
  return others.length === 0 ? only?.[0] : undefined
}
