import type { Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { VisitWindow } from '#src/domain/appointments/appointment.ts'
import { meetsWish } from '#src/domain/appointments/meets-wish.ts'
import { readThan, wantsOtherTime } from '#src/language/answers/about-the-time.ts'
import { asksIfComing } from '#src/language/answers/asks-if-coming.ts'
import { asksToArrive } from '#src/language/answers/asks-to-arrive.ts'
import { asksWhatIsFree } from '#src/language/answers/asks-what-is-free.ts'
import type { Desk } from '../desk.ts'
import type { TimeAnswers, timeFinder } from './time-finder.ts'
import { keptWindow } from './visit-time.ts'

/** 今天能不能到, of a time of today that is spoken of: that it can be had; undefined where nothing like it is asked. */
export async function saidOfDay(
  finder: Pick<ReturnType<typeof timeFinder>, 'held'>,
  heard: Heard,
  answers: TimeAnswers,
  desk: Desk,
): Promise<Reading<TimeAnswers> | undefined> {
  const window = answers.window && keptWindow(answers.window)
  const isAsked = window && (asksIfComing(heard.text) || isAskedOfDay(heard, window, desk.zone))
  if (!answers.window || !window || !isAsked) return undefined
  const reading = await finder.held({ window: answers.window }, answers)
  if (reading.kind !== 'answers') return reading
  return { ...reading, says: [{ id: 'time-yes-then', facts: { window: desk.windowFact(window) } }] }
}

/** 今天能不能到: whether it is asked if somebody comes on the day of this very window, and no other time is wanted. */
export function isAskedOfDay(
  { text, times }: Pick<Heard, 'text' | 'times'>,
  window: VisitWindow,
  zone: string,
): boolean {
  const isDay = times.length > 0 && times.every(({ dates, constraint }) => dates !== null && constraint === 'any')
  if (!isDay || !asksToArrive(text) || readThan(text) || wantsOtherTime(text) || asksWhatIsFree(text)) return false
  return times.every((time) => meetsWish(window, time, zone))
}
