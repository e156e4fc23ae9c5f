import type { VisitWindow } from './appointment.ts'
import { localClock } from './local-days.ts'
import type { VisitWish } from './visit-wish.ts'
import { isWished } from './wished-days.ts'
import { timesOf } from './wished-openings.ts'

/** Whether a window, on the clock of `zone`, is one that the wish could mean: it opens at the point, or lies within the range. */
export function meetsWish({ opensAt, closesAt }: VisitWindow, wish: VisitWish, zone: string): boolean {
  const opens = opensAt.setZone(zone)
  const on = opens.toISODate() ?? ''
  if (!isWished(wish, { on, weekday: opens.weekday }, zone)) return false
  const { from, to } = timesOf(wish)
  if (to === undefined) return opens.toFormat('HH:mm') === from
  return opens.toFormat('HH:mm') >= from && closesAt.toMillis() <= localClock(zone)(on, to)
}
