import { DateTime } from 'luxon'
import type { VisitWish } from '#src/domain/appointments/visit-wish.ts'
import { bringsForward, namesBareWeekday, namesLaterWeek } from '#src/language/answers/bare-weekday.ts'
import type { KeptWish } from './visit-time.ts'

const WEEK_DAYS = 7

/**
 * "weds i think", after next Tuesday was meant: a weekday said bare stays in the week that is spoken of, once that is a
 * later one. Before the time that is to be brought forward it stays where it is.
 *
 * @param meantOn the local day that is spoken of or agreed
 * @param todayOn the local day of the message
 */
export function inMeantWeek(
  wish: KeptWish,
  before: KeptWish | undefined,
  meantOn: string | undefined,
  todayOn: string,
): KeptWish {
  const meant = meantOn === undefined ? undefined : dayOf(meantOn)
  if (!meant?.isValid || !namesBareWeekday(wish.words)) return wish
  const isLater = meant.diff(dayOf(todayOn), 'days').days > WEEK_DAYS
  if (!isLater && !(before && namesLaterWeek(before.words))) return wish
  const wishes = wish.wishes.map(({ dates, ...rest }) => ({
    ...rest,
    dates: dates?.map((date) => shifted(date, meant)) ?? null,
  }))
  const isAfterAll =
    bringsForward(wish.words) && wishes.some(({ dates }) => dates?.some((date) => date > (meantOn ?? '')))
  return isAfterAll ? wish : { ...wish, wishes }
}

/** The same weekday in the week of `meant`, where that is later; ranges stay as they are. */
function shifted(date: string, meant: DateTime): string {
  const day = dayOf(date)
  if (!day.isValid) return date
  const weeks = Math.round(meant.startOf('week').diff(day.startOf('week'), 'days').days / WEEK_DAYS)
  return weeks > 0 ? (day.plus({ weeks }).toISODate() ?? date) : date
}

const dayOf = (iso: string): DateTime => DateTime.fromISO(iso, { zone: 'utc' })

/** The one day that a wish is for first; undefined where it names none or a stretch. */
export const firstDayOf = ([wish]: readonly Pick<VisitWish, 'dates'>[]): string | undefined =>
  wish?.dates?.find((date) => !date.includes('/'))
