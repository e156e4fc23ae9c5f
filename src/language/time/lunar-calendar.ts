import { LunarDay, SolarDay, SolarTerm } from 'tyme4ts'
import type { DayNumber } from './local-day.ts'

/** The day that day numbers count from. */
const DAY_ZERO = SolarDay.fromYmd(1970, 1, 1)

/** The day of the common calendar on which a day of the lunar year falls (1/1 = 春节); undefined when that month is shorter or the tables don't reach there. */
export function lunarDay(lunarYear: number, month: number, day: number): DayNumber | undefined {
  if (!isInTables(lunarYear)) return undefined
  const [firstOfMonth, days] = monthStart(lunarYear, month)
  return day >= 1 && day <= days ? firstOfMonth + day - 1 : undefined
}

/** The last day of a lunar year (除夕), the 29th or 30th of its last month. */
export function lunarYearsLastDay(lunarYear: number): DayNumber | undefined {
  if (!isInTables(lunarYear + 1)) return undefined
  return monthStart(lunarYear + 1, 1)[0] - 1
}

const isInTables = (lunarYear: number): boolean => lunarYear >= 0 && lunarYear <= 9999

const months = new Map<string, [first: DayNumber, days: number]>()

function monthStart(lunarYear: number, month: number): [first: DayNumber, days: number] {
  const key = `${lunarYear}-${month}`
  const known = months.get(key)
  if (known) return known
  const first = LunarDay.fromYmd(lunarYear, month, 1)
  const start: [DayNumber, number] = [first.getSolarDay().subtract(DAY_ZERO), first.getLunarMonth().getDayCount()]
  months.set(key, start)
  return start
}

/** The day of a solar term, counted from 冬至 = 0 at the end of the year before, so 24 = this year's; undefined beyond the tables. */
export function solarTermDay(year: number, index: number): DayNumber | undefined {
  if (year < 2 || year > 9998) return undefined
  return SolarTerm.fromIndex(year, index).getJulianDay().getSolarDay().subtract(DAY_ZERO)
}
