import { normalise } from '../normalise.ts'

/** What is said of somebody who was to come: that they haven't, or the question whether they still will. */
export type Absence = 'not_come' | 'whether_coming'

const SOMEBODY =
  '(?:technician|engineer|installer|guy|man|you|he|she|they|anybody|anyone|somebody|someone|nobody|no one|noone)'
const NOT_COME = new RegExp(
  [
    '(?:你们|师傅|人)(?:都|也|可|还|一直|今天|根本|压根)*没有?(?:来|到|上门|出现|人来)(?![电得信网家点时短消])',
    '还没有?(?:人|师傅)?(?:来|到|上门|见人)(?![电得信网家点时号日短消我])',
    '没有?人来(?![电信网])|点(?:多|半)?了.{0,4}没(?:来|到|人)|(?:师傅|点(?:多|半)?了,?人)呢',
    `\\b(?:nobody|no one|noone) (?:has )?(?:came|come|here|turned up|showed up|shown up|is here)\\b`,
    `\\b${SOMEBODY} (?:didn't|did not|never|haven't|hasn't|have not|has not) (?:come|came|show|shown|showed|turn|turned|arrive|arrived)\\b`,
  ].join('|'),
)
const WHETHER_COMING = new RegExp(
  [
    '还(?:会|要)?来不来(?!得)|到底来不来(?!得)|来不来了|还(?:会|要)?来[吗么]|还来不(?![及得了用来])',
    `\\bstill coming\\b|\\b(?:are|is) (?:the )?${SOMEBODY} coming\\b`,
  ].join('|'),
)
/** 要是师傅没来, 上次没来: not of today. */
const OF_ANOTHER_TIME = /要是|如果|万一|假如|上次|上回|\b(?:if|last time)\b/

/** 四点了 你们没来, 师傅今天还来不来: whether a message misses somebody, so that the hour or the day in it is no wish for one. */
export function readAbsence(text: string): Absence | undefined {
  const plain = normalise(text)
  if (OF_ANOTHER_TIME.test(plain)) return undefined
  if (WHETHER_COMING.test(plain)) return 'whether_coming'
  return NOT_COME.test(plain) ? 'not_come' : undefined
}
