import type { DateTime } from 'luxon'
import { normalise } from '../normalise.ts'
import { readTime } from './read-time.ts'
import type { TimeWindow } from './time-wish.ts'

const CLAUSE_ENDS = /[,;!。]|\. |\bbut\b|\bor\b|或者?|但是?|也行|也可以/
const PREFERS = /最好|优先|首选|尽量|最合适|\bideally\b|\bprefer(?:ably|red)?\b|\bbest\b|\brather\b/

/** Of several times that would do, the ones that would suit best: 周六或者周日上午，周日最好. None when no part is preferred. */
export function readPreferred(text: string, refAt: DateTime): TimeWindow[] {
  const clauses = normalise(text).split(CLAUSE_ENDS)
  const preferred = clauses.filter((clause) => PREFERS.test(clause))
  return clauses.length > 1 && preferred.length === 1 ? readTime(preferred[0] ?? '', refAt) : []
}
