import type { VisitWish } from '#src/domain/appointments/visit-wish.ts'

type Days = Pick<VisitWish, 'dates' | 'weekdays' | 'except'>

/** Of so many weekdays on, those that are missing were refused and not merely left unsaid. @source own figure */
const MOST_REFUSED_DAYS = 3
const DAYS_OF_WEEK = 7

/** Friday cannot: whether a wish leaves open all days but those that were refused. */
export function leavesOthers({ dates, weekdays, except }: Days): boolean {
  const isOpen = dates?.some((date) => date.endsWith('..')) === true
  const isRefusal = weekdays !== undefined && weekdays.length >= DAYS_OF_WEEK - MOST_REFUSED_DAYS
  return isOpen && (isRefusal || (except?.length ?? 0) > 0)
}

/** The days that are left after two refusals, one after the other: not Friday; today cannot either. */
export function daysLeft(before: Days, after: Days): Days {
  const weekdays = before.weekdays?.filter((day) => after.weekdays?.includes(day) ?? true) ?? after.weekdays
  const except = [...new Set([...(before.except ?? []), ...(after.except ?? [])])]
  const from = [...(before.dates ?? []), ...(after.dates ?? [])].toSorted().at(-1)
  return {
    dates: from === undefined ? null : [from],
    ...(weekdays && weekdays.length > 0 && { weekdays }),
    ...(except.length > 0 && { except }),
  }
}
