import type { DayNumber } from './local-day.ts'

/** The day of the common calendar on which a day of the lunar year falls; undefined when that is not known. */
export function lunarDay(_lunarYear: number, _month: number, _day: number): DayNumber | undefined {
  return undefined
}

/** The last day of a lunar year (除夕); undefined when that is not known. */
export function lunarYearsLastDay(_lunarYear: number): DayNumber | undefined {
  return undefined
}

/** The day of a solar term, counted from 冬至 = 0 at the end of the year before; undefined when that is not known. */
export function solarTermDay(_year: number, _index: number): DayNumber | undefined {
  return undefined
}
