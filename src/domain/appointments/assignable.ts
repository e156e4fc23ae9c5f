import type { VisitWindow } from './appointment.ts'
import { blockedBy, type Stretch } from './blocked-time.ts'
import { freeInstallers } from './free-installers.ts'
import { localClock } from './local-days.ts'
import { openingFinder, windowAt } from './opening-finder.ts'
import type { VisitSearch } from './visit-search.ts'
import type { VisitWish } from './visit-wish.ts'
import { wishedDays } from './wished-days.ts'
import { wishedOpenings } from './wished-openings.ts'

/** Somebody who could take a visit; `isOnShift` false: nothing else is booked then, but it is outside their hours. */
export interface Assignable {
  readonly installerId: string
  readonly name: string
  readonly isOnShift: boolean
}

/** Whom a dispatcher could send at this window: those on shift first, then those who have nothing else then (I1). */
export function assignable(search: VisitSearch, window: VisitWindow): readonly Assignable[] {
  const onShift = freeInstallers(search, window)
  const block = blockedBy(window, search.kind)
  const isOpen = (taken: readonly Stretch[]) =>
    !taken.some(({ fromMs, toMs }) => fromMs < block.toMs && block.fromMs < toMs)
  return search.diaries
    .filter(({ taken }) => isOpen(taken))
    .map(({ installer }) => ({
      installerId: installer.id,
      name: installer.name,
      isOnShift: onShift.includes(installer.id),
    }))
    .toSorted((one, other) => Number(other.isOnShift) - Number(one.isOnShift))
}

/** The window that the first wish stands for: its first day to come, from its beginning; undefined where it names none. */
export function firstWindow(wishes: readonly VisitWish[], search: VisitSearch): VisitWindow | undefined {
  const { horizon } = openingFinder(search)
  for (const wish of wishes) {
    const days = wishedDays(wish, horizon, search.zone)
    if (typeof days === 'string') continue
    for (const day of days) {
      const { fromMs, lengthMs } = wishedOpenings(wish, day, localClock(search.zone))
      if (fromMs > search.now.toMillis()) return windowAt(fromMs, lengthMs)
    }
  }
  return undefined
}
