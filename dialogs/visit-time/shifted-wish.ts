import { DateTime } from 'luxon'
import type { VisitWindow } from '#src/domain/appointments/appointment.ts'
import type { VisitWish } from '#src/domain/appointments/visit-wish.ts'
import { readShift } from '#src/language/answers/read-shift.ts'
import { isTimeOfDay, type KeptWish, keepWish } from './visit-time.ts'

/**
 * "推迟一小时", "提前两天": the window moved by that much, in the customer's zone; "提前一天，九点" names its hours as well.
 * Undefined when the words move nothing, or when the times they name say it all.
 */
export function shiftedWish(
  words: string,
  times: readonly VisitWish[],
  window: VisitWindow | undefined,
  zone: string,
): KeptWish | undefined {
  const shift = readShift(words)
  const stated = shift && statedShifted(times, shift.minutes)
  if (stated) return keepWish([stated], words)
  if (!shift || !window || (times.length > 0 && !(shift.days !== 0 && times.every(isTimeOfDay)))) return undefined
  const opensAt = window.opensAt.setZone(zone).plus(shift)
  const closesAt = opensAt.plus(window.closesAt.diff(window.opensAt))
  const dates = [opensAt.toISODate() ?? '']
  if (times.length > 0)
    return keepWish(
      times.map((time) => ({ ...time, dates })),
      words,
    )
  return keepWish(
    [{ dates, start: opensAt.toFormat('HH:mm'), end: closesAt.toFormat('HH:mm'), constraint: 'between' }],
    words,
  )
}

/** "周三下午三点推迟一小时": the hour that is stated, moved. */
function statedShifted([time, ...others]: readonly VisitWish[], minutes: number): VisitWish | undefined {
  const isPoint = time?.dates && time.start && (time.constraint === 'at' || time.constraint === 'around')
  if (!isPoint || others.length > 0 || minutes === 0) return undefined
  const start = DateTime.fromISO(time.start ?? '', { zone: 'utc' }).plus({ minutes })
  return { ...time, start: start.toFormat('HH:mm') }
}
