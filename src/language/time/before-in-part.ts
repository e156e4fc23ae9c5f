import type { DateTime } from 'luxon'
import { LONGEST_READ_CHARACTERS, normalise } from '../normalise.ts'
import { readTime } from './read-time.ts'
import type { TimeWindow } from './time-wish.ts'

const HOUR =
  "(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:[:.]\\d\\d)?(?: ?o'? ?clock)?"
const BOUNDED = new RegExp(
  `(?:最晚|最迟)?(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})(?:[点时:](?:钟|半|[一三]刻|\\d{1,2}分?)?)(?:之前|以前|前)|\\b(?:before|by|no later than) ${HOUR}\\b`,
  'g',
)
const CLAUSE_ENDS = /[,.;!?]/
/** No more of a message are looked at one by one. */
const MOST_CLAUSES = 10
const BLANK = /(?<=\p{Script=Han})\s+(?=\p{Script=Han}|\d)/u
/** 中午12点前 is the whole morning. */
const FROM_NOON = '12:00'

/**
 * 下午三点前, before 3 in the afternoon: with its end, the part of the day that was named is where a visit is wished first.
 * Before 3 pm names none, and leaves the morning.
 */
export function beforeInPart(times: readonly TimeWindow[], text: string, refAt: DateTime): readonly TimeWindow[] {
  if (!times.some(({ constraint }) => constraint === 'before')) return times
  const plain = text.slice(0, LONGEST_READ_CHARACTERS).split(BLANK, MOST_CLAUSES).map(normalise).join(',')
  const besides = plain.replace(BOUNDED, ' ')
  // 都不中 后天下午三点前: what is refused in front of it is of something else.
  const clauses = besides === plain ? [] : [besides, ...besides.split(CLAUSE_ENDS, MOST_CLAUSES)]
  const parts = clauses.flatMap((words) => readTime(words, refAt)).filter(({ constraint }) => constraint === 'between')
  return times.map((time) => {
    const part = parts.find((each) => holdsEnd(each, time))
    return part ? { ...time, start: part.start, constraint: 'between' } : time
  })
}

function holdsEnd(part: TimeWindow, { constraint, dates, end }: TimeWindow): boolean {
  const isOfDays = part.dates === null || JSON.stringify(part.dates) === JSON.stringify(dates)
  const isOfPart = part.start !== null && part.end !== null && end !== null && part.start < end && end <= part.end
  return constraint === 'before' && isOfDays && isOfPart && (part.start ?? '') >= FROM_NOON
}
