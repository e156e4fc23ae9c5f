import type { DateTime } from 'luxon'
import type { Visit } from './visit.ts'

/** How minutes are said after a delay that was told before: 再晚十分钟 is `on_top` of it, 还要晚45分钟 is what is `still` to come, if that is more. */
export type Further = 'on_top' | 'still'

/**
 * By how much a visit is late whose delay was told before, where further minutes are said: before the window opens the sum of both,
 * from then on what is left of the first and the new ones. The minutes alone where nothing was told, or the time of it is over. @unit minutes
 */
export function furtherDelayMinutes(
  { told, appointment: { window } }: Pick<Visit, 'told' | 'appointment'>,
  { minutes, further }: { readonly minutes: number; readonly further: Further | undefined },
  now: DateTime,
): number {
  if (!told || further === undefined) return minutes
  const isAhead = told.at < window.opensAt
  const before = isAhead
    ? told.minutes
    : Math.ceil(told.at.plus({ minutes: told.minutes }).diff(now, 'minutes').minutes)
  if (further === 'still' && (!isAhead || minutes >= before)) return minutes
  return minutes + Math.max(0, before)
}
