import type { DateTime } from 'luxon'
import { at } from '../small-district.ts'
import { type Month, OPENS, type OrderRow } from './month.ts'

/** A figure that is worked out by hand from its sentence, as in report-figures.test.ts; those of orders, faults, scores and answers. */
export interface FigureOfHand {
  readonly id: string
  readonly formula: string
  readonly fill: (month: Month) => Promise<void>
  readonly part: number | null
  readonly whole: number | null
  readonly unknown?: number
  /** Of a mean: what it is. */
  readonly value?: number
}

const RECEIVED = at('2026-12-01T08:00')
const after = (hours: number): DateTime => RECEIVED.plus({ hours })

/** Evaluations of visits: scores, or null for one that wasn't answered. */
const evaluations = (scores: readonly (number | null)[]) => async (month: Month) => {
  for (const [place, score] of scores.entries()) {
    await month.visit({ id: `rated_${place}`, status: 'completed' })
    await month.evaluation({ id: `rated_${place}`, score })
  }
  await month.visit({ id: 'next_month', status: 'completed' })
  await month.evaluation({ id: 'next_month', score: 1, openedAt: at('2027-01-01T00:10') })
}
const SCORES = [5, 4, 3, 5, null]

/** Faults: repaired within the limit, exactly at it, too late, never; open and not due; cancelled; an installation. */
async function faults(month: Month) {
  const fault = (id: string, closedAt?: DateTime, more: Partial<OrderRow> = {}) =>
    month.order({ id, ...(closedAt && { closedAt }), ...more })
  await fault('in_time', after(10))
  await fault('at_48', after(48))
  await fault('at_49', after(49))
  await fault('at_71_by_its_own_limit', after(71), { dueAt: after(72) })
  await fault('never')
  await fault('open_and_not_due', undefined, {
    dueAt: at('2027-02-01T00:00'),
    receivedAt: at('2026-12-31T23:00'),
  })
  await fault('cancelled', after(90), { status: 'cancelled' })
  await fault('installed', after(90), { kind: 'install' })
}

const count = (conditions: string, whole: string): string => `number with: ${conditions}; of ${whole}`
const FAULTS = 'faults reported in the month and not cancelled'
const ORDERS = 'orders done or cancelled in the month'

/** See `FigureOfHand`. */
export const MORE_FIGURES: readonly FigureOfHand[] = [
  {
    id: 'appointments-fulfilled',
    formula:
      'arrived in time (in the window, or by the latest time told before it and not refused) and completed on that day and not: another fault reported within 15 days ÷ visits whose window ended in the month: completed, missed or arrived at, not those completed before it began',
    // Fulfilled: completed that day, and its customer’s fault came sixteen days later. Not: late, the next day, faulty again,
    // missed. Not known: no arrival stamped; nothing says when it was completed.
    part: 2,
    whole: 8,
    unknown: 2,
    async fill(month) {
      const completed = async (id: string, { late = 0, days = 0, isStamped = true, isDated = true } = {}) => {
        await month.order({ id: `${id}_order`, kind: 'install' })
        await month.visit({ id, order: `${id}_order`, status: 'completed' })
        if (isStamped) await month.onSite({ id, arrivedAt: OPENS.plus({ minutes: 10 + late }) })
        if (isDated) await month.completedAt(id, OPENS.plus({ hours: 1, days }))
      }
      await completed('well')
      await completed('well_for_16_days')
      await month.fault('well_for_16_days_order', OPENS.plus({ hours: 2, days: 15 }))
      await completed('late', { late: 120 })
      await completed('next_day', { days: 1 })
      await completed('faulty')
      await month.fault('faulty_order', OPENS.plus({ days: 14 }))
      await completed('no_stamp', { isStamped: false })
      await completed('no_date', { isDated: false })
      await month.missed({ id: 'missed', cause: 'company' })
    },
  },
  {
    id: 'protected-orders',
    formula: 'number of orders protected in the month',
    part: 2,
    whole: null,
    fill: protections,
  },
  {
    id: 'protected-missed-again',
    formula: count('missed by the company again afterwards', 'orders protected in the month'),
    part: 1,
    whole: null,
    fill: protections,
  },
  {
    id: 'installed-in-time',
    formula: `done by the deadline ÷ ${ORDERS} (done and kind: installation, relocation)`,
    // In time: exactly at the limit, and a relocation. Not: a minute late. Not known: no limit on file. None: cancelled, a repair.
    part: 2,
    whole: 4,
    unknown: 1,
    async fill(month) {
      const dueAt = after(72)
      await month.order({ id: 'at_the_limit', kind: 'install', dueAt, closedAt: dueAt })
      await month.order({ id: 'moved', kind: 'move', dueAt, closedAt: after(20) })
      await month.order({ id: 'late', kind: 'install', dueAt, closedAt: dueAt.plus({ minutes: 1 }) })
      await month.order({ id: 'no_limit', kind: 'install', closedAt: after(20) })
      await month.order({ id: 'cancelled', kind: 'install', status: 'cancelled', dueAt, closedAt: after(20) })
      await month.order({ id: 'repair', dueAt, closedAt: after(20) })
    },
  },
  {
    id: 'repaired-in-time',
    formula: `done by the deadline ÷ ${FAULTS}, without: not yet due`,
    part: 3,
    whole: 5,
    fill: faults,
  },
  ...([48, 72] as const).map((hours) => ({
    id: `repaired-within-${hours}-hours`,
    formula: `hours from the report to the repair at most ${hours} ÷ ${FAULTS}, without: hours since the report, where not repaired, at most ${hours}`,
    part: hours === 48 ? 2 : 4,
    // On 15 January the fault of New Year’s Eve is open for longer than either.
    whole: 6,
    fill: faults,
  })),
  {
    id: 'cancelled-orders',
    formula: `cancelled ÷ ${ORDERS} (kind: installation, relocation)`,
    part: 1,
    whole: 3,
    async fill(month) {
      await month.order({ id: 'done', kind: 'install', closedAt: after(20) })
      await month.order({ id: 'moved', kind: 'move', closedAt: after(20) })
      await month.order({ id: 'cancelled', kind: 'install', status: 'cancelled', closedAt: after(20) })
      await month.order({ id: 'open', kind: 'install' })
      await month.order({ id: 'repair', status: 'cancelled', closedAt: after(20) })
    },
  },
  {
    id: 'visit-satisfaction',
    formula:
      'mean of satisfaction (lowest score 0, highest 100), over visits whose customer was asked in the month to rate them',
    // 100, 75, 50 and 100: in the mean 81.25, of four.
    part: 4,
    whole: null,
    value: 81.25,
    fill: evaluations(SCORES),
  },
  {
    id: 'visit-satisfied',
    formula: 'score at least 4 ÷ visits whose customer was asked in the month to rate them (scored by the customer)',
    part: 3,
    whole: 4,
    fill: evaluations(SCORES),
  },
  {
    id: 'visit-answers',
    formula: 'scored by the customer ÷ visits whose customer was asked in the month to rate them',
    part: 4,
    whole: 5,
    fill: evaluations(SCORES),
  },
  {
    id: 'monthly-satisfaction',
    formula: 'mean of satisfaction (lowest score 0, highest 100), over satisfaction surveys sent in the month',
    // Of five points and of ten: (100 + 75) / 2 and 50. None: not answered, of the month before.
    part: 2,
    whole: null,
    value: 68.75,
    async fill(month) {
      const scored = async (customer: string, scale: number, scores: readonly number[], state = 'answered') => {
        await month.occasion({ customer, state: 'sent' })
        await month.monthlySurvey({ customer, scale, scores, state })
      }
      await scored('cus_1', 5, [5, 4])
      await scored('cus_2', 10, [5, 6])
      await scored('cus_3', 5, [1], 'open')
      await month.occasion({ customer: 'cus_4', state: 'failed' })
    },
  },
  {
    id: 'monthly-answers',
    formula: 'scored by the customer ÷ satisfaction surveys sent in the month',
    // Sent: three, of which one was answered. None: failed, unknown, still waiting, another kind.
    part: 1,
    whole: 3,
    async fill(month) {
      const sent = (customer: string, state: string, answeredAt: DateTime | null = null, kind = 'satisfaction') =>
        month.occasion({ customer, state, answeredAt, kind })
      await sent('cus_1', 'sent')
      await sent('cus_2', 'delivered', OPENS.plus({ hours: 3 }))
      await month.monthlySurvey({ customer: 'cus_2', scale: 5, scores: [4], state: 'answered' })
      await sent('cus_3', 'delivered')
      await sent('cus_4', 'failed')
      await sent('cus_5', 'due')
      await sent('cus_1', 'sent', OPENS, 'needs')
    },
  },
  {
    id: 'complaints',
    formula:
      'number of matters reported in the month (matter: breach reported, nobody came, cause of a miss contradicted, forged signature, low rating, low monthly evaluation, dispute about a bill), without: found not to be true',
    part: 2,
    whole: null,
    async fill(month) {
      await month.matter({ id: 'a', kind: 'breach_reported' })
      await month.matter({ id: 'b', kind: 'low_rating' })
      await month.matter({ id: 'c', kind: 'breach_reported', outcome: 'unfounded' })
      await month.matter({ id: 'd', kind: 'call_task' })
    },
  },
  {
    id: 'answers-in-time',
    formula:
      'answered by the deadline ÷ matters whose deadline for an answer has passed in the month, without: replaced by a newer wish',
    part: 1,
    whole: 3,
    async fill(month) {
      const dueAt = OPENS.plus({ hours: 4 })
      await month.matter({ id: 'a', kind: 'breach_reported', dueAt, updatedAt: dueAt })
      await month.matter({ id: 'b', kind: 'handover', dueAt, updatedAt: dueAt.plus({ minutes: 1 }) })
      await month.matter({ id: 'c', kind: 'low_rating', dueAt, status: 'acknowledged' })
      await month.matter({ id: 'd', kind: 'time_request', dueAt, updatedAt: dueAt, outcome: 'replaced' })
      await month.matter({ id: 'e', kind: 'call_task' })
    },
  },
]

/** Two orders protected in the month, one of which the company missed again; one of the month before. */
async function protections(month: Month) {
  await month.missed({ id: 'first', cause: 'company', order: 'once' })
  await month.protect('once', OPENS)
  await month.missed({ id: 'second', cause: 'company', order: 'twice' })
  await month.protect('twice', OPENS)
  await month.missed({ id: 'third', cause: 'company', order: 'twice', missedAt: OPENS.plus({ days: 2 }) })
  await month.missed({ id: 'november', cause: 'company', order: 'before' })
  await month.protect('before', at('2026-11-30T23:59'))
}
