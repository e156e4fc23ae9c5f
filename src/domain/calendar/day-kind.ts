import type { DateTime } from 'luxon'
import { z } from 'zod'
import CN_2026 from './CN-2026.json' with { type: 'json' }

const PublicCalendar = z.object({
  region: z.literal('CN'),
  year: z.number().int(),
  source: z.string().min(1),
  days: z.array(z.object({ date: z.iso.date(), name: z.string(), isOffDay: z.boolean() })),
})

/** The years that are known, each from its file beside this one; another year is a file there and a name here. */
const OFF_DAYS_BY_YEAR: ReadonlyMap<number, ReadonlyMap<string, boolean>> = new Map(
  [CN_2026]
    .map((file) => PublicCalendar.parse(file))
    .map(({ year, days }) => [year, new Map(days.map(({ date, isOffDay }) => [date, isOffDay]))]),
)
const ZONES_OF_CHINA: readonly string[] = ['Asia/Shanghai', 'Asia/Urumqi', 'Asia/Chongqing', 'Asia/Harbin', 'PRC']

/**
 * What a local day is for work (工作日、休息日、放假、调休上班). `unknown_year`: nobody has published, or entered, the
 * public holidays of that year and country; then Monday to Friday count as working days, and the operator is told.
 */
type DayKind = 'workday' | 'restday' | 'holiday' | 'makeup_workday' | 'unknown_year'

/** A local day (`YYYY-MM-DD`) of `zone` (IANA). Source: the notices that the files name. */
export function dayKind(on: string, zone: string): DayKind {
  const days = ZONES_OF_CHINA.includes(zone) ? OFF_DAYS_BY_YEAR.get(Number(on.slice(0, 4))) : undefined
  if (!days) return 'unknown_year'
  const isOffDay = days.get(on)
  if (isOffDay !== undefined) return isOffDay ? 'holiday' : 'makeup_workday'
  return isWeekend(on) ? 'restday' : 'workday'
}

/** Whether people work on a local day; in a year that isn't known Monday to Friday. */
export function isWorkday(on: string, zone: string): boolean {
  const kind = dayKind(on, zone)
  return kind === 'unknown_year' ? !isWeekend(on) : kind === 'workday' || kind === 'makeup_workday'
}

/** How long before it begins a year is to be known. @unit days */
const KNOWN_AHEAD_DAYS = 60

/** The year, this one or one that is near, whose holidays a company in `zone` (IANA) needs and are not known. */
export function unknownYearNear(now: DateTime, zone: string): number | undefined {
  if (!ZONES_OF_CHINA.includes(zone)) return undefined
  const local = now.setZone(zone)
  return [local.year, local.plus({ days: KNOWN_AHEAD_DAYS }).year].find((year) => !OFF_DAYS_BY_YEAR.has(year))
}

const isWeekend = (on: string): boolean => [0, 6].includes(new Date(`${on}T00:00:00Z`).getUTCDay())
