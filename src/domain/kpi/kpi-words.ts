import { VISIT_KINDS } from '../orders/work-order.ts'
import type { Ticket } from '../tickets/ticket.ts'

/**
 * Of one kind of event: what may be said of it. A fact holds, doesn't, or is not known; a measure is a number, and not
 * there where there was nothing to measure; an attribute has one of the words named.
 */
interface SourceWords {
  readonly facts: readonly string[]
  readonly measures: readonly string[]
  readonly attributes: Readonly<Record<string, readonly string[]>>
  /** Whether those counted are some of all, who answered by themselves: then a figure has an interval. */
  readonly isSample?: true
}

/** Every kind of ticket: a new one comes here, with its words in kpi.ftl. */
const matter = [
  'handover',
  'record_correction',
  'opt_out',
  'call_task',
  'compensation',
  'second_miss',
  'protected_at_risk',
  'miss_reported',
  'miss_contradicted',
  'time_request',
  'protected_order',
  'begun_in_closure',
  'checklist_overridden',
  'hasty_checklist',
  'stranger_at_door',
  'late_report',
  'breach_reported',
  'low_rating',
  'forged_signature',
  'unsigned_visit',
  'no_line',
  'order_returned',
  'low_satisfaction',
  'need',
  'lead',
  'billing_doubt',
  'billing_dispute',
] as const satisfies readonly Ticket['kind'][]
/** Holds nothing as long as `matter` has every kind of ticket. */
type Missing = Exclude<Ticket['kind'], (typeof matter)[number]>
const _every: readonly [Missing] extends readonly [never] ? true : Missing = true

const kind = VISIT_KINDS
const cause = ['company', 'customer', 'third_party', 'force_majeure'] as const

/** Every event that a KPI can count, by its source; each belongs to the month that its source's text names. */
const KPI_WORDS = {
  contacts: {
    facts: ['contacted_in_time', 'cancelled_before'],
    measures: ['minutes_to_contact'],
    attributes: { kind },
  },
  visits: {
    facts: ['arrived_in_time', 'missed', 'missed_by_us', 'completed_that_day', 'faulty_soon'],
    measures: ['minutes_late'],
    attributes: { kind },
  },
  told: { facts: ['told_before_window'], measures: ['minutes_ahead'], attributes: {} },
  misses: { facts: ['second', 'of_protected', 'contradicted'], measures: [], attributes: { cause } },
  protections: { facts: ['missed_again', 'done'], measures: [], attributes: { kind } },
  orders: {
    facts: ['done', 'cancelled', 'by_visit', 'one_visit', 'in_time', 'faulty_soon'],
    measures: ['hours_taken'],
    attributes: { kind },
  },
  faults: {
    facts: ['in_time', 'repaired', 'still_running'],
    measures: ['hours_to_repair', 'hours_open'],
    attributes: {},
  },
  evaluations: {
    facts: ['answered', 'declined'],
    measures: ['score', 'points'],
    attributes: { kind },
    isSample: true,
  },
  monthly_surveys: { facts: ['answered', 'declined'], measures: ['points'], attributes: {}, isSample: true },
  answers_due: { facts: ['answered_in_time', 'replaced'], measures: [], attributes: { matter } },
  reported: { facts: ['unfounded', 'settled'], measures: [], attributes: { matter } },
} as const satisfies Readonly<Record<string, SourceWords>>

/** What kind of event is counted. */
export type KpiSource = keyof typeof KPI_WORDS

/** All of them. */
export const KPI_SOURCES = Object.keys(KPI_WORDS) as KpiSource[]

/** What may be said of the events of a source. */
export const wordsOf = (source: KpiSource): SourceWords => KPI_WORDS[source]

/** In what a measure is, as its figure's unit. */
export const UNIT_OF_MEASURE: Readonly<Record<string, 'minutes' | 'hours' | 'points'>> = {
  minutes_to_contact: 'minutes',
  minutes_late: 'minutes',
  minutes_ahead: 'minutes',
  hours_taken: 'hours',
  hours_to_repair: 'hours',
  hours_open: 'hours',
  score: 'points',
  points: 'points',
}
