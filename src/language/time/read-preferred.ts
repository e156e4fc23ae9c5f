import type { DateTime } from 'luxon'
import { normalise } from '../normalise.ts'
import { readTime } from './read-time.ts'
import type { TimeWindow } from './time-wish.ts'

const CLAUSE_ENDS = /[,;!。]|\. |\bbut\b|\bor\b|或者?|但是?|也行|也可以/
const PREFERS = /最好|优先|首选|尽量|最合适|\bideally\b|\bprefer(?:ably|red)?\b|\bbest\b|\brather\b/

const NOT_TOO_EARLY = /(?:别|不要|不想|不能|不用)(?:来得?)?(?:太|那么|这么)早|\b(?:not|nothing) too early\b/
const NOT_TOO_LATE = /(?:别|不要|不想|不能)(?:来得?)?(?:太|那么|这么)[晚迟]|\b(?:not|nothing) too late\b/
/** What is too early, and too late, for somebody who names no hour. @source own figures */
const EARLY = '09:00'
const LATE = '17:00'

/** Of several times that would do, the ones that would suit best: 周六或者周日上午，周日最好; 别太早 prefers what isn't early. None when no part is preferred. */
export function readPreferred(text: string, refAt: DateTime): TimeWindow[] {
  const plain = normalise(text)
  if (NOT_TOO_EARLY.test(plain)) return readTime(text, refAt).flatMap(notTooEarly)
  if (NOT_TOO_LATE.test(plain)) return readTime(text, refAt).flatMap(notTooLate)
  const clauses = plain.split(CLAUSE_ENDS)
  const preferred = clauses.filter((clause) => PREFERS.test(clause))
  return clauses.length > 1 && preferred.length === 1 ? readTime(preferred[0] ?? '', refAt) : []
}

function notTooEarly(time: TimeWindow): TimeWindow[] {
  if (time.constraint === 'any') return [{ ...time, start: EARLY, constraint: 'after' }]
  return time.constraint === 'between' && time.start && time.start < EARLY ? [{ ...time, start: EARLY }] : []
}

function notTooLate(time: TimeWindow): TimeWindow[] {
  if (time.constraint === 'any') return [{ ...time, end: LATE, constraint: 'before' }]
  return time.constraint === 'between' && time.end && time.end > LATE ? [{ ...time, end: LATE }] : []
}
