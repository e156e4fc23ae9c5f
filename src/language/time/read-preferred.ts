import type { DateTime } from 'luxon'
import { normalise } from '../normalise.ts'
import { readTime } from './read-time.ts'
import type { TimeWindow } from './time-wish.ts'

const CLAUSE_ENDS = /[,;!。]|\. |\bbut\b|\bor\b|或者?|但是?|也行|也可以/
const PREFERS = /最好|优先|首选|尽量|最合适|\bideally\b|\bprefer(?:ably|red)?\b|\bbest\b|\brather\b/

const NOT_TOO_EARLY = /(?:别|不要|不想|不能|不用)(?:来得?)?(?:太|那么|这么)早|\b(?:not|nothing) too early\b/
const NOT_TOO_LATE = /(?:别|不要|不想|不能)(?:来得?)?(?:太|那么|这么)[晚迟]|\b(?:not|nothing) too late\b/
/** 周日上午，不行就周一: what comes first is wished first. */
const ELSE =
  /[,，。;！!\s]*(?:如果|要是|万一|实在|假如|若是?)?(?:那天|当天|(?:周|星期|礼拜)[一二三四五六日天]|师傅|你们|时间|都要|都|也|要|的话|[,，\s])*(?:(?<![行中成可])不(?:行|可以|成|中|方便)|没(?:有?空|有?时间|有?人)|(?:约|排|占)?满了?|休息|排不(?:上|开))(?:的话)?[,，\s]*(?:就|那就?|再)(?!(?:好|行|算|不|没|是))|[,.;]?\s+(?:and )?(?:if not|if (?:that|it)(?:'s| is)? (?:not|full|taken|isn't|doesn't|won't)|failing that|otherwise)\b/u

/** What is too early, and too late, for somebody who names no hour. @source own figures */
const EARLY = '09:00'
const LATE = '17:00'

/** Of several times that would do, the ones that would suit best: 周六或者周日上午，周日最好; 周日，不行就周一; 别太早 prefers what isn't early. None when no part is preferred. */
export function readPreferred(text: string, refAt: DateTime): TimeWindow[] {
  const plain = normalise(text)
  if (NOT_TOO_EARLY.test(plain)) return readTime(text, refAt).flatMap(notTooEarly)
  if (NOT_TOO_LATE.test(plain)) return readTime(text, refAt).flatMap(notTooLate)
  const at = plain.search(ELSE)
  if (at > 0 && readTime(plain.slice(at), refAt).length > 0) return readTime(plain.slice(0, at), refAt)
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
