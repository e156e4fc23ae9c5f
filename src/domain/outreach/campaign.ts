import { DateTime } from 'luxon'
import { CAMPAIGN_DAYS, type CampaignDays, LATEST_START_DAYS, PLANNED_AHEAD_HOURS } from '../norms/campaign-norms.ts'
import { CLASS_OF_KIND, GOES_ALONG, type MonthlyKind } from './monthly.ts'
import { withinHours } from './within-hours.ts'

/** How a month's campaign of one kind stands (批次). */
export type CampaignState = 'planned' | 'running' | 'paused' | 'stopped' | 'finished'

/** What an operator does with one. */
export const CAMPAIGN_ACTIONS = ['start', 'pause', 'resume', 'stop'] as const
export type CampaignAction = (typeof CAMPAIGN_ACTIONS)[number]

/** Which campaign: one for a kind and a month (I6). `month` is `YYYY-MM`. */
export interface CampaignKey {
  readonly kind: MonthlyKind
  readonly month: string
}

/**
 * How a campaign stands, as `GET /admin/v1/outreach/{kind}/{month}` tells it; `state` is `none` where nobody has planned it.
 *
 * `remainingSeconds` is of real time, in a rehearsal too, null where nothing tells it. `lastDueAt` is when the last of
 * them leaves at the earliest, in the company's zone.
 * `days` are those of the plan, null where operators alone begin the kind. `working`: how many processes do the waiting work;
 * null where nothing tells it.
 */
export interface CampaignStatus {
  readonly kind: string
  readonly month: string
  readonly state: string
  readonly isWhole: boolean
  readonly planned: number
  readonly done: number
  readonly answered: number
  readonly counts: Readonly<Record<string, number>>
  readonly skipped: Readonly<Record<string, number>>
  readonly failed: Readonly<Record<string, number>>
  readonly perMinute: number
  readonly remainingSeconds: number | null
  readonly lastDueAt: string | null
  readonly days: { readonly fromOn: string; readonly toOn: string; readonly from: string; readonly to: string } | null
  readonly working: number | null
}

const MOVES: Readonly<Record<CampaignAction, { readonly from: readonly CampaignState[]; readonly to: CampaignState }>> =
  {
    start: { from: ['planned'], to: 'running' },
    pause: { from: ['running'], to: 'paused' },
    resume: { from: ['paused'], to: 'running' },
    stop: { from: ['planned', 'running', 'paused'], to: 'stopped' },
  }

/** What an action makes of a campaign; doing again what is done changes nothing, and undefined is what can't be done. */
export function moveCampaign(state: CampaignState, action: CampaignAction): CampaignState | undefined {
  const { from, to } = MOVES[action]
  return from.includes(state) || state === to ? to : undefined
}

/** Which states an action takes up. */
export const movedFrom = (action: CampaignAction): readonly CampaignState[] => MOVES[action].from

/** The days of a kind's messages in a month, both included, as local days; a day that the month lacks is its last. */
export function daysOfMonth(month: string, { fromDay, toDay }: Pick<CampaignDays, 'fromDay' | 'toDay'>) {
  const first = DateTime.fromISO(`${month}-01`, { zone: 'utc' })
  const on = (day: number) => first.set({ day: Math.min(day, first.daysInMonth ?? 28) }).toISODate() ?? ''
  return { fromOn: on(fromDay), toOn: on(toDay) }
}

/** The days and hours of the plan, the customer's own time; undefined for a kind that operators alone begin. */
export function daysInPlan({ kind, month }: CampaignKey): CampaignStatus['days'] | undefined {
  const days = CAMPAIGN_DAYS[kind]
  return days && { ...daysOfMonth(month, days), from: days.from, to: days.to }
}

/** The months whose campaigns an operator may plan and begin: the one that runs in the company's zone, and the next. */
export function monthsToBegin(now: DateTime, companyZone: string): readonly [string, string] {
  const local = now.setZone(companyZone).startOf('month')
  return [local.toFormat('yyyy-MM'), local.plus({ months: 1 }).toFormat('yyyy-MM')]
}

/** What the plan of the month makes of a kind at `now`. */
interface PlannedStep {
  readonly month: string
  readonly isBegun: boolean
}

/**
 * A kind is planned the morning before its first day and begun with it. One that goes along with another is planned with that
 * one, so that it can be asked in its talks, as long as its own days aren't over.
 */
export function plannedStep(kind: MonthlyKind, now: DateTime, companyZone: string): PlannedStep | undefined {
  const days = CAMPAIGN_DAYS[kind]
  if (!days) return undefined
  const own = ownStep(days, now, companyZone)
  const talk = Object.entries(GOES_ALONG).find(([, along]) => along === kind)?.[0] as MonthlyKind | undefined
  if (own || !talk) return own
  const month = plannedStep(talk, now, companyZone)?.month
  const isAhead = month !== undefined && now < lastStart(daysOfMonth(month, days).toOn, companyZone)
  return isAhead ? { month, isBegun: false } : undefined
}

function ownStep(days: CampaignDays, now: DateTime, companyZone: string): PlannedStep | undefined {
  const local = now.setZone(companyZone)
  // What is due on the first is planned on the last of the month before.
  for (const month of [local.toFormat('yyyy-MM'), local.plus({ hours: PLANNED_AHEAD_HOURS }).toFormat('yyyy-MM')]) {
    const { fromOn, toOn } = daysOfMonth(month, days)
    const first = DateTime.fromISO(fromOn, { zone: companyZone })
    const last = lastStart(toOn, companyZone)
    if (local >= first.minus({ hours: PLANNED_AHEAD_HOURS }) && local < last) return { month, isBegun: local >= first }
  }
  return undefined
}

const lastStart = (toOn: string, zone: string): DateTime =>
  DateTime.fromISO(toOn, { zone }).plus({ days: 1 + LATEST_START_DAYS })

/** Until when what there is to tell may still come in, an instant in UTC: as long as a campaign begins by itself. Undefined for a kind that operators alone begin. */
export function dataUntil({ kind, month }: CampaignKey, zone: string): DateTime | undefined {
  const days = CAMPAIGN_DAYS[kind]
  return days && lastStart(daysOfMonth(month, days).toOn, zone).toUTC()
}

/** When the last of a kind's planned days is over, the month for one that operators alone begin; an instant in UTC. */
export function planEnd({ kind, month }: CampaignKey, zone: string): DateTime {
  const days = CAMPAIGN_DAYS[kind]
  if (!days) return endOfMonth(month, zone)
  return DateTime.fromISO(daysOfMonth(month, days).toOn, { zone }).plus({ days: 1 }).toUTC()
}

/** When a message that is due at `dueAt` leaves at the earliest: in the hours of its class, in its customer's zone. */
export function leavesAt(kind: MonthlyKind, dueAt: DateTime, { now, zone }: { now: DateTime; zone: string }): DateTime {
  const goesAt = withinHours(CLASS_OF_KIND[kind], DateTime.max(dueAt, now), zone)
  return goesAt && goesAt > now ? goesAt : dueAt
}

/** The days of a kind where an operator plans what has no day of its own: today, in the company's zone. */
export function daysOf(kind: MonthlyKind, today: DateTime): CampaignDays {
  return CAMPAIGN_DAYS[kind] ?? { fromDay: today.day, toDay: today.day, from: '09:00', to: '18:00' }
}

/** The end of an occasion's month in the customer's zone, an instant in UTC. */
export const endOfMonth = (month: string, zone: string): DateTime =>
  DateTime.fromISO(`${month}-01`, { zone }).plus({ months: 1 }).toUTC()
