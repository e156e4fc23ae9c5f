import { type RawBuilder, sql } from 'kysely'

/**
 * One figure of a report, as data: `part` counts what was kept, `whole` what it is measured against, over the rows of
 * `from` whose `at` lies in the month. A figure without `whole` is a count or a median by itself.
 */
export interface FigureDefinition {
  readonly id: string
  /** The norm that it measures. */
  readonly norm: string
  readonly unit: 'share' | 'count' | 'minutes'
  /** What is printed with the figure, so that nobody has to guess what was counted. */
  readonly formula: string
  readonly from: RawBuilder<unknown>
  readonly at: RawBuilder<unknown>
  readonly part: RawBuilder<unknown>
  readonly whole?: RawBuilder<unknown>
}

/** Orders with the moment of the first contact: told, called, or agreed, whichever came first. */
const CONTACTS = sql`(
  select o.contact_due_at, least(
    (select min(n.settled_at) from notice n where n.recipient = 'customer:' || o.customer_id and n.dialog = 'contact'
      and n.state = 'told' and n.created_at >= o.received_at),
    (select min(t.updated_at) from ticket t where t.work_order_id = o.id and t.kind = 'call_task' and t.status = 'resolved'),
    (select min(a.created_at) from appointment a where a.work_order_id = o.id)) as contacted_at
  from work_order o where o.contact_due_at is not null) contacts`

/** Visits that were to be kept, with what came of them; what was cancelled, or done otherwise, before it began is none. */
const VISITS = sql`(
  select a.closes_at, a.status, v.arrived_at, m.cause, a.closes_at + make_interval(mins => case
      when (v.told ->> 'isAccepted')::boolean then (v.told ->> 'minutes')::integer else 0 end) as latest_at
  from appointment a left join visit v on v.appointment_id = a.id and v.opens_at = a.opens_at
  left join miss m on m.appointment_id = a.id
  where a.deleted_at is null and (a.status in ('completed', 'failed') or v.arrived_at is not null)
    and not exists (select from event e where e.subject = a.id and e.type = 'appointment.completed' and e.at < a.opens_at)
  ) visits`

/** What customers were told of delays and of visits that could not be kept: how many minutes before the window opened. */
const TOLD = sql`(
  select e.at, substring(e.body ->> 'note' from 'told (-?[0-9]+) min ahead')::integer as minutes_ahead
  from event e where e.type in ('appointment.delay_told', 'appointment.cancelled')
    and e.body ->> 'note' ~ 'told -?[0-9]+ min ahead') told`

const MISSES = sql`(
  select m.created_at, m.cause, exists (select from miss b where b.customer_id = m.customer_id and b.cause = 'company'
    and b.created_at < m.created_at and b.created_at >= m.created_at - interval '12 months') as is_second
  from miss m) misses`

const DONE = sql`(
  select o.closed_at, (select count(*) from appointment a where a.work_order_id = o.id
    and a.status in ('completed', 'failed') and a.deleted_at is null) as visits
  from work_order o where o.status = 'done' and exists (
    select from appointment a where a.work_order_id = o.id and a.status = 'completed' and a.deleted_at is null)) done`

const REQUESTS = sql`(select t.created_at, t.due_at, t.status, t.updated_at from ticket t where t.kind = 'time_request') requests`

const missesBy = (id: string, cause: string): FigureDefinition => ({
  id,
  norm: 'AP-4',
  unit: 'count',
  formula: `misses of the month whose cause is ${cause}`,
  from: MISSES,
  at: sql`created_at`,
  part: sql`count(*) filter (where cause = ${cause})`,
})

/** The figures of `doorstep report kpi`. */
export const KPI_FIGURES: readonly FigureDefinition[] = [
  {
    id: 'first-contact-in-time',
    norm: 'AP-2',
    unit: 'share',
    formula:
      'orders contacted (told, called or agreed) by the contact deadline / orders whose deadline has passed in the month',
    from: CONTACTS,
    at: sql`contact_due_at`,
    part: sql`count(*) filter (where contacted_at <= contact_due_at)`,
    whole: sql`count(*)`,
  },
  {
    id: 'kept-appointments',
    norm: 'AP-3',
    unit: 'share',
    formula:
      'visits with an arrival in the window, or completed without a miss / visits completed, failed or arrived at whose window ended in the month, without those completed before it began',
    from: VISITS,
    at: sql`closes_at`,
    part: sql`count(*) filter (where cause is null and status <> 'failed' and (arrived_at is null or arrived_at < latest_at))`,
    whole: sql`count(*)`,
  },
  {
    id: 'told-in-advance',
    norm: 'AP-4',
    unit: 'share',
    formula: 'delays and cancellations of ours told before the window opened / all that were told in the month',
    from: TOLD,
    at: sql`at`,
    part: sql`count(*) filter (where minutes_ahead >= 0)`,
    whole: sql`count(*)`,
  },
  {
    id: 'told-minutes-ahead',
    norm: 'AP-4',
    unit: 'minutes',
    formula: 'median of the minutes between the telling and the opening of the window',
    from: TOLD,
    at: sql`at`,
    part: sql`percentile_cont(0.5) within group (order by minutes_ahead)`,
  },
  missesBy('misses-company', 'company'),
  missesBy('misses-customer', 'customer'),
  missesBy('misses-third-party', 'third_party'),
  missesBy('misses-force-majeure', 'force_majeure'),
  {
    id: 'second-misses',
    norm: 'AP-5',
    unit: 'count',
    formula: 'misses by the company of customers whom it missed in the twelve months before',
    from: MISSES,
    at: sql`created_at`,
    part: sql`count(*) filter (where cause = 'company' and is_second)`,
  },
  {
    id: 'first-time-success',
    norm: 'AP-3',
    unit: 'share',
    formula: 'orders done with one visit / orders done by a visit in the month',
    from: DONE,
    at: sql`closed_at`,
    part: sql`count(*) filter (where visits = 1)`,
    whole: sql`count(*)`,
  },
]

/** The figures of `doorstep report norms`: what was promised and what was kept, by norm. */
export const NORM_FIGURES: readonly FigureDefinition[] = [
  {
    id: 'requests-answered-in-time',
    norm: 'AP-1',
    unit: 'share',
    formula: 'wishes that were full and insisted on, answered by their deadline / all of the month',
    from: REQUESTS,
    at: sql`created_at`,
    part: sql`count(*) filter (where status = 'resolved' and updated_at <= due_at)`,
    whole: sql`count(*)`,
  },
  ...KPI_FIGURES.filter(({ id }) =>
    ['first-contact-in-time', 'kept-appointments', 'told-in-advance', 'second-misses'].includes(id),
  ),
]
