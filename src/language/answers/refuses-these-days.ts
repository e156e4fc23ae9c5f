import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

const NO =
  '(?:不行|不方便|不得行|不成|不中|不可以|不能|不合适|不在家?|没空|没时间|没人|没在家|有事|要?上班|出差|忙|去不了|不考虑|都?不要|来不了|在外地)'
const THESE =
  '(?<!网|宽带|信号|电视|wifi)(?:那|这|上面|你说的?|列的?|给的?)(?:的)?(?:那|这)?(?:[几两些一二三四]|些个)?(?:天|日子)'
const REFUSES = new RegExp(
  [
    `${THESE}(?:我|俺|咱|家里|里|的话|呢|吧|啊)*(?:都|全|也|通通|统统|一天)?(?:我|家里)?(?:都|全)?${NO}`,
    `(?:不要|别|不是|不选)${THESE}`,
    `\\b(?:not|none of|nope|no|never|avoid|except|neither of|not any of|any day but)(?: on| for| any of)? (?:them|those|these|they|dem)(?: two| three)? (?:days?|dates?)\\b`,
    `\\b(?:them|those|these)(?: two| three)? (?:days?|dates?)(?: just| all| both| really)* (?:don't|dont|do not|won't|wont|will not|doesn't|doesnt|aren't|arent|are not|are no|is no|are all|are bad|are out|no good|no use|not)\\b`,
    `\\b(?:can't|cant|cannot|can not|couldn't|don't|dont|won't|wont|not|busy|away|working|out|unavailable|no good)\\b[^.!?]{0,24}\\b(?:them|those|these)(?: two| three)? (?:days?|dates?)\\b`,
  ].join('|'),
)

/** 那几天都不行, not them days: whether a message refuses the days that it was shown, naming none. */
export function refusesTheseDays(text: string): boolean {
  const plain = normalise(text)
  return REFUSES.test(plain) && !isAsked(plain)
}
