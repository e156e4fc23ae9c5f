import { normalise } from '../normalise.ts'
import { besidesLink } from './besides-link.ts'

const OPEN =
  /还有(?:点|些|个|一个)?问题|有问题|没(?:有)?(?:修|弄|装|搞|做|接|调)(?:好|完|通)|没好|没完|不行|上不了|上不去|连不上|还是?(?:断|慢|卡|红|不|没)|不能用|用不了|没信号|没网|不对|坏|不满意|不确认|不认|\b(?:not|isn't|still|doesn't|don't|can't|cannot|no signal|problem|wrong|slow|broken|open)\b/
const NO_PROBLEM =
  /没有?(?:什么|啥|任何)?问题|没毛病|\bno (?:problem|issue)s?\b|\bnot? bad\b|\bnothing (?:is )?(?:wrong|open)\b/g
/** Nothing more than that something is open. */
const BARE =
  /^(?:[不是否还没有点些个一修弄装搞好完行问题的了啊呀哦吧\d\p{P}\s]|(?:something|there|is|still|it|a|not|isn|done|fixed|working|problem|no|nope|wrong|open|yet|s|t)\b)+$/u

/** 还是上不了网, 没修好: whether a customer says that the work isn't done. */
export const saysStillOpen = (text: string): boolean => OPEN.test(besidesLink(normalise(text)).replace(NO_PROBLEM, ''))

/** What is open, in the customer's words; undefined where they say no more than that something is. */
export function readWhatIsOpen(text: string): string | undefined {
  const plain = normalise(text)
  return plain.length < 2 || BARE.test(plain) ? undefined : text.trim()
}
