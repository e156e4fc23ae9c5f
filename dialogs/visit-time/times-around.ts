import type { Reading } from '#src/conversation/dialog.ts'
import type { VisitWindow } from '#src/domain/appointments/appointment.ts'
import { findOffer } from '#src/domain/appointments/find-offer.ts'
import { nearestWindows } from '#src/domain/appointments/nearest-windows.ts'
import { openingFinder } from '#src/domain/appointments/opening-finder.ts'
import type { VisitSearch } from '#src/domain/appointments/visit-search.ts'
import type { VisitWish } from '#src/domain/appointments/visit-wish.ts'
import type { Desk } from '../desk.ts'
import { listOf } from './free-times.ts'
import type { TimeAnswers } from './time-finder.ts'
import type { KeptWish } from './visit-time.ts'

/** The times that were shown, in order, and what had been wished. */
interface Shown {
  readonly shown: readonly VisitWindow[]
  readonly wish: KeptWish | undefined
  readonly found: VisitSearch
}

/** What is free next on both sides of times that were shown around a wish; undefined where they weren't, or nothing is. */
export function timesAround(shown: Shown, lead: string, desk: Desk): Reading<TimeAnswers> | undefined {
  const windows = nextAround(shown)
  return windows.length === 0 ? undefined : listOf(windows, lead, desk)
}

function nextAround({ shown, wish, found }: Shown): readonly VisitWindow[] {
  const inOrder = shown.toSorted((one, other) => +one.opensAt - +other.opensAt)
  const [first, last] = [inOrder[0], inOrder.at(-1)]
  if (!first || !last || !wish || !isAround(first, wish, found)) return []
  const lengthMs = first.closesAt.toMillis() - first.opensAt.toMillis()
  const fromMs = first.opensAt.toMillis() - lengthMs + 1
  const toMs = last.closesAt.toMillis() - 1
  const { before, after } = nearestWindows([{ fromMs, toMs, lengthMs, endMs: toMs }], openingFinder(found))
  return [...before.toReversed(), ...after]
}

/** Whether the first of them lies before what was wished. */
function isAround(first: VisitWindow, { wishes }: KeptWish, found: VisitSearch): boolean {
  if (wishes.length === 0) return false
  const offer = findOffer(wishes as VisitWish[], found)
  return 'before' in offer && offer.before.some(({ opensAt }) => opensAt >= first.opensAt)
}
