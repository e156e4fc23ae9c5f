import type { Reading } from '#src/conversation/dialog.ts'
import type { VisitWindow } from '#src/domain/appointments/appointment.ts'
import { findOffer } from '#src/domain/appointments/find-offer.ts'
import { nearestWindows } from '#src/domain/appointments/nearest-windows.ts'
import { openingFinder } from '#src/domain/appointments/opening-finder.ts'
import type { VisitSearch } from '#src/domain/appointments/visit-search.ts'
import type { VisitWish } from '#src/domain/appointments/visit-wish.ts'
import { WINDOW_MINUTES } from '#src/domain/norms/visit-norms.ts'
import type { Desk } from '../desk.ts'
import { freeThan, listOf, MOST_SHOWN } from './free-times.ts'
import type { TimeAnswers } from './time-finder.ts'
import type { KeptWish } from './visit-time.ts'

/** The times that were shown, in order, and what had been wished. */
interface Shown {
  readonly shown: readonly VisitWindow[]
  readonly wish: KeptWish | undefined
  readonly found: VisitSearch
}

/** What is free on both sides of times that were shown around a wish; undefined where they weren't, or nothing is before them. */
export function timesAround({ shown, wish, found }: Shown, lead: string, desk: Desk): Reading<TimeAnswers> | undefined {
  const inOrder = shown.toSorted((one, other) => +one.opensAt - +other.opensAt)
  const [first, last] = [inOrder[0], inOrder.at(-1)]
  if (!first || !last || !wish || !isAround(first, wish, found)) return undefined
  const before = freeBefore(first, found)
  const after = freeThan({ found, at: last, wish: undefined }, 'later', desk).filter(
    ({ opensAt }) => opensAt >= last.closesAt,
  )
  const windows = [...before, ...after.slice(0, MOST_SHOWN - before.length)]
  return before.length === 0 ? undefined : listOf(windows, lead, desk)
}

/** The two that are nearest before it. */
function freeBefore({ opensAt }: VisitWindow, found: VisitSearch): readonly VisitWindow[] {
  const lengthMs = WINDOW_MINUTES * 60_000
  const atMs = opensAt.toMillis() - lengthMs + 1
  const { before } = nearestWindows([{ fromMs: atMs, toMs: atMs, lengthMs, endMs: atMs }], openingFinder(found))
  return before.toReversed()
}

/** Whether the first of them lies before what was wished. */
function isAround(first: VisitWindow, { wishes }: KeptWish, found: VisitSearch): boolean {
  if (wishes.length === 0) return false
  const offer = findOffer(wishes as VisitWish[], found)
  return 'before' in offer && offer.before.some(({ opensAt }) => opensAt >= first.opensAt)
}
