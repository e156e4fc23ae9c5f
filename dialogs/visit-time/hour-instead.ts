import type { Heard } from '#src/conversation/heard.ts'
import { readBareHour } from '#src/language/answers/read-bare-hour.ts'
import type { TimeWindow } from '#src/language/time/time-wish.ts'
import type { TimeAnswers } from './time-finder.ts'

/** "9", "no I mean 5", once a time is on the table: the hour of that day that is wished instead. */
export function hourInstead(
  { text, times, chosen }: Pick<Heard, 'text' | 'times' | 'chosen'>,
  { window }: Pick<TimeAnswers, 'window'>,
): TimeWindow | undefined {
  if (window === undefined || chosen !== undefined || times.length > 0) return undefined
  const start = readBareHour(text)
  return start === undefined ? undefined : { dates: null, start, end: null, constraint: 'at' }
}
