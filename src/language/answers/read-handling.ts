import { normalise } from '../normalise.ts'
import type { SaidMissCause } from './read-miss-cause.ts'

/** What one of staff can do about a visit. */
type Handling = 'late' | 'cannot_come' | 'missed' | 'move' | 'cancel' | 'assign'

const WORDS: readonly (readonly [Handling, RegExp])[] = [
  ['cannot_come', /来不了|去不了|到不了|不能[来去]|\b(?:can't|cannot) (?:come|make|go)\b/],
  ['late', /晚到|会晚|要晚|晚点|(?<!推)迟到|晚(?:[\d一二两三四五六七八九十半]|个)|耽误|\blate\b|\bdelay/],
  ['cancel', /取消|撤销|撤掉|\bcancel/],
  ['assign', /改?派|换.{0,3}师傅|换人|给[^,，。打发说]{1,3}师傅(?![打说发留带回讲看])|\b(?:re)?assign/],
  ['move', /改(?:约|期|时间|到|在|成)|挪|推迟|提前|\bmove\b|\breschedul/],
]

/** What is asked for, whoever was away: 客户不在家，改到明天. */
const ASKED_FOR: readonly Handling[] = ['move', 'cancel', 'assign']

/** What one of staff wants done about a visit, as far as the words say it; `cause` is who they say kept it from taking place. */
export function readHandling(text: string, cause?: SaidMissCause): Handling | undefined {
  const plain = normalise(text)
  const handling =
    WORDS.find(([, words]) => words.test(plain))?.[0] ?? (/失约|没办成|\bmissed\b/.test(plain) ? 'missed' : undefined)
  return cause && !(handling && ASKED_FOR.includes(handling)) ? 'missed' : handling
}

/** 查胡秀英: a visit is only looked up, whatever was to be done about it before. */
export const isLookup = (text: string): boolean =>
  /^(?:请|帮我)?(?:查|找(?![人个别谁]))(?!什么|谁)|^(?:please )?(?:find|look up)\b(?! (?:somebody|someone|another))/.test(
    normalise(text),
  )
