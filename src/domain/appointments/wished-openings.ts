import { POINT_MINUTES, WINDOW_MINUTES } from '../norms/visit-norms.ts'
import type { LocalDay, ToInstantMs } from './local-days.ts'
import type { VisitWish } from './visit-wish.ts'

/**
 * When a promise that meets a wish could open on one day, in milliseconds since the epoch.
 *
 * The promise lasts `lengthMs` and opens at or between `fromMs` and `toMs`: exactly there when the two are equal,
 * else on the raster. `endMs` is when the wished time itself is over.
 */
export interface WishedOpenings {
  readonly fromMs: number
  readonly toMs: number
  readonly lengthMs: number
  readonly endMs: number
}

const POINT_MS = POINT_MINUTES * 60_000
const WINDOW_MS = WINDOW_MINUTES * 60_000

/**
 * Reads the time of day of a wish on a local day: a point promises POINT_MINUTES from it, a range of at most
 * WINDOW_MINUTES that very range, a longer one WINDOW_MINUTES somewhere in it.
 */
export function wishedOpenings(wish: VisitWish, { on }: LocalDay, at: ToInstantMs): WishedOpenings {
  const { from, to } = timesOf(wish)
  const fromMs = at(on, from)
  if (to === undefined) return { fromMs, toMs: fromMs, lengthMs: POINT_MS, endMs: fromMs }
  const endMs = at(on, to)
  const lengthMs = Math.min(endMs - fromMs, WINDOW_MS)
  return { fromMs, toMs: endMs - lengthMs, lengthMs, endMs }
}

/** How long the promise for a wish will be, in milliseconds. */
export function promiseMs(wish: VisitWish): number {
  const { from, to } = timesOf(wish)
  return to === undefined ? POINT_MS : Math.min(minutesOf(to) - minutesOf(from), WINDOW_MINUTES) * 60_000
}

/** The times of day that a wish spans; no `to` means a point. A range that doesn't rise counts as its beginning. */
export function timesOf({ constraint, start, end }: VisitWish): { from: string; to: string | undefined } {
  if (start && (constraint === 'at' || constraint === 'around')) return { from: start, to: undefined }
  const from = constraint === 'between' || constraint === 'after' ? (start ?? '00:00') : '00:00'
  const to = constraint === 'between' || constraint === 'before' ? (end ?? '24:00') : '24:00'
  return { from, to: from < to ? to : undefined }
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}
