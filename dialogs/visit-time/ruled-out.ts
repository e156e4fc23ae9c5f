import { DateTime } from 'luxon'
import type { Heard } from '#src/conversation/heard.ts'
import type { VisitWindow } from '#src/domain/appointments/appointment.ts'
import { meetsWish } from '#src/domain/appointments/meets-wish.ts'
import type { VisitWish } from '#src/domain/appointments/visit-wish.ts'
import { isWished } from '#src/domain/appointments/wished-days.ts'
import { anyTimeWillDo } from '#src/language/answers/about-the-time.ts'
import { asksForOthers } from '#src/language/answers/asks-for-others.ts'
import { isAsked } from '#src/language/answers/is-asked.ts'
import type { KeptWish } from './visit-time.ts'

/** 今天不行, 周六日都没空: all the days but some, without an end. It rules those out and wishes for no other. */
export const rulesOut = (wishes: readonly VisitWish[]): boolean =>
  wishes.length > 0 &&
  wishes.every(
    ({ dates, weekdays, except, constraint }) =>
      constraint === 'any' && (weekdays ?? except) !== undefined && dates?.some((on) => on.endsWith('/..')),
  )

/** The days of the week but one. */
const ALL_BUT_ONE = 6

/** 今天不行, 周五不行: the same, in words that leave the choice of day open; 工作日 chooses, and 除了周五都行 leaves it to us. */
export const onlyRulesOut = (wishes: readonly VisitWish[], words: string): boolean =>
  rulesOut(wishes) &&
  !anyTimeWillDo(words) &&
  wishes.every(({ weekdays, except }) => (except ?? []).length > 0 || weekdays?.length === ALL_BUT_ONE)

/** Whether a local day is one of those that the wish of before has ruled out. */
export const isDayOut =
  (wish: KeptWish | undefined, zone: string) =>
  (on: string): boolean => {
    const wishes = (wish?.wishes ?? []) as VisitWish[]
    return (
      rulesOut(wishes) && !wishes.some((each) => isWished(each, { on, weekday: DateTime.fromISO(on).weekday }, zone))
    )
  }

/** 随便都行: any time of any day. */
export const leavesItToUs = ({ times }: Pick<Heard, 'times'>): boolean =>
  times.length > 0 && times.every(({ dates, constraint }) => dates === null && constraint === 'any')

/** Any is ok sir, whichever is convenient, to a list: no time is named, and none is asked for besides. */
export const takesAnyShown = ({ text, times, shown, yesNo }: Heard): boolean =>
  shown.length > 0 &&
  times.length === 0 &&
  yesNo !== 'no' &&
  anyTimeWillDo(text) &&
  !asksForOthers(text) &&
  !isAsked(text)

/** Of windows, those that are not ruled out. */
export const leftOf = <W extends VisitWindow>(windows: readonly W[], wishes: readonly VisitWish[], zone: string): W[] =>
  windows.filter((window) => wishes.some((wish) => meetsWish(window, wish, zone)))

/** How far ahead days of an earlier wish are looked through. @unit days @source own figure */
const LOOKED_THROUGH_DAYS = 60

/** 周六或者周日, then 周六不行: the days that were wished before and are not ruled out, with the hours they were wished with. */
export function wishedStill(
  before: KeptWish | undefined,
  out: readonly VisitWish[],
  today: Heard['nowAt'],
  zone: string,
): VisitWish[] {
  const ahead = Array.from({ length: LOOKED_THROUGH_DAYS }, (_, days) => today.plus({ days }))
  const isNamed = (wish: VisitWish, day: Heard['nowAt']): boolean =>
    isWished(wish, { on: day.toISODate() ?? '', weekday: day.weekday }, zone)
  const earlier = (before?.wishes ?? []) as VisitWish[]
  return earlier.flatMap(({ weekdays, except, ...hours }) => {
    if (hours.dates === null || hours.dates.some((on) => on.endsWith('/..'))) return []
    const wish: VisitWish = { ...hours, ...(weekdays && { weekdays }), ...(except && { except }) }
    const days = ahead.filter((day) => isNamed(wish, day) && out.some((each) => isNamed(each, day)))
    return days.length > 0 ? [{ ...hours, dates: days.map((day) => day.toISODate() ?? '') }] : []
  })
}
