import { type RawBuilder, sql } from 'kysely'
import type { DateTime } from 'luxon'
import type { KpiSource } from '#src/domain/kpi/kpi-words.ts'
import { FAULTY_SOON_DAYS } from '#src/domain/norms/kpi-norms.ts'
import { REPAIR_LIMIT_HOURS } from '#src/domain/norms/order-norms.ts'
import { MISSES_COUNT_MONTHS } from '#src/domain/norms/promise-norms.ts'
import { GONE_STATES } from '#src/domain/outreach/occasion-state.ts'
import { NOT_ANSWERED } from '#src/domain/tickets/outcome.ts'
import { contacts, told, visits } from './promise-rows.ts'

/** The mean of the points that the monthly survey `s` gives, between 0 and 100; null where none was given. */
const monthlyPoints = sql`(
  select avg((m.score - 1) * 100.0 / (s.scale - 1)) from monthly_score m
  where m.customer_id = s.customer_id and m.month = s.month and s.state = 'answered')`

/** What the sources need to know beside the records. `now`: what is still open is measured up to it. */
export interface KpiSql {
  readonly now: DateTime
}

const minutes = (from: string, to: string) => sql.raw(`floor(extract(epoch from ${to} - ${from}) / 60)`)
const hours = (from: string, to: string) => sql.raw(`(extract(epoch from ${to} - ${from}) / 3600)`)

/** Whether the customer reported another fault soon after `doneAt`. */
const faultySoon = (customer: string, order: string, doneAt: string) => sql`exists (
  select from work_order f where f.kind = 'repair' and f.status <> 'cancelled' and f.customer_id = ${sql.ref(customer)}
    and f.id is distinct from ${sql.ref(order)} and f.received_at > ${sql.ref(doneAt)}
    and f.received_at <= ${sql.ref(doneAt)} + make_interval(days => ${FAULTY_SOON_DAYS}))`

/**
 * The events of each source: `at`, by which an event belongs to its month, and a column for each word of `KPI_WORDS`. A fact
 * that nothing shows is null.
 */
export const KPI_ROWS: Readonly<Record<KpiSource, (given: KpiSql) => RawBuilder<unknown>>> = {
  contacts: () => sql`
    select contact_due_at as at, kind, coalesce(contacted_at <= contact_due_at, false) as contacted_in_time,
      status = 'cancelled' and closed_at <= contact_due_at and (contacted_at > closed_at) is not false as cancelled_before,
      ${minutes('received_at', 'contacted_at')} as minutes_to_contact
    from ${contacts()}`,

  visits: ({ now }) => sql`
    select closes_at as at, kind, cause is not null as missed, coalesce(cause = 'company', false) as missed_by_us,
      case when cause is not null or status = 'failed' then false else arrived_at < latest_at end as arrived_in_time,
      greatest(${minutes('latest_at', 'arrived_at')}, 0) as minutes_late,
      case when cause is not null or status = 'failed' then false
        when status = 'completed' then (done.at at time zone zone)::date = (closes_at at time zone zone)::date
        when (${now}::timestamptz at time zone zone)::date > (closes_at at time zone zone)::date then false end as completed_that_day,
      status = 'completed' and coalesce(${faultySoon('visits.customer_id', 'visits.work_order_id', 'done.at')}, false) as faulty_soon
    from ${visits()} left join lateral (
      select max(e.at) as at from event e where e.subject = visits.id and e.type = 'appointment.completed') done on true`,

  told: () => sql`
    select at, coalesce(told_at < opens_at, false) as told_before_window, ${minutes('told_at', 'opens_at')} as minutes_ahead
    from ${told()}`,

  misses: () => sql`
    select m.created_at as at, m.cause, m.contradicted_at is not null as contradicted,
      exists (select from miss b where b.customer_id = m.customer_id and b.cause = 'company'
        and b.created_at < m.created_at and b.created_at >= m.created_at - make_interval(months => ${MISSES_COUNT_MONTHS})) as second,
      coalesce(o.protected_at < m.created_at, false) as of_protected
    from miss m join appointment a on a.id = m.appointment_id left join work_order o on o.id = a.work_order_id`,

  protections: () => sql`
    select o.protected_at as at, o.kind, o.status = 'done' as done,
      exists (select from miss m join appointment a on a.id = m.appointment_id where a.work_order_id = o.id
        and m.cause = 'company' and m.created_at > o.protected_at) as missed_again
    from work_order o where o.protected_at is not null`,

  orders: () => sql`
    select o.closed_at as at, o.kind, o.status = 'done' as done, o.status = 'cancelled' as cancelled,
      o.status = 'done' and at_visit.completed > 0 as by_visit, at_visit.made = 1 as one_visit,
      o.status = 'done' and o.closed_at <= o.due_at as in_time,
      o.status = 'done' and ${faultySoon('o.customer_id', 'o.id', 'o.closed_at')} as faulty_soon,
      ${hours('o.received_at', 'o.closed_at')} as hours_taken
    from work_order o cross join lateral (
      select count(*) as made, count(*) filter (where a.status = 'completed' and not exists (select from event e
        where e.subject = a.id and e.type = 'appointment.completed' and e.at < a.opens_at)) as completed
      from appointment a where a.work_order_id = o.id and a.status in ('completed', 'failed') and a.deleted_at is null) at_visit
    where o.closed_at is not null`,

  faults: ({ now }) => sql`
    select o.received_at as at, o.status = 'done' as repaired, o.status = 'done' and o.closed_at <= limited.at as in_time,
      o.status = 'open' and limited.at > ${now}::timestamptz as still_running,
      case when o.status = 'done' then ${hours('o.received_at', 'o.closed_at')} end as hours_to_repair,
      case when o.status = 'open' then extract(epoch from ${now}::timestamptz - o.received_at) / 3600 end as hours_open
    from work_order o cross join lateral (
      select coalesce(o.due_at, o.received_at + make_interval(hours => ${REPAIR_LIMIT_HOURS.town})) as at) limited
    where o.kind = 'repair' and o.status <> 'cancelled'`,

  evaluations: () => sql`
    select s.opened_at as at, a.kind, s.state = 'answered' and s.score is not null as answered, s.state = 'declined' as declined,
      case when s.state = 'answered' then s.score end as score,
      case when s.state = 'answered' then (s.score - 1) * 25.0 end as points
    from survey s join appointment a on a.id = s.appointment_id`,

  monthly_surveys: () => sql`
    select o.sent_at as at, coalesce(s.state = 'answered', false) as answered, coalesce(s.state = 'declined', false) as declined,
      ${monthlyPoints} as points
    from occasion o left join monthly_survey s on s.customer_id = o.customer_id and s.month = o.month
    where o.kind = 'satisfaction' and o.state = any(${[...GONE_STATES]}::text[])`,

  answers_due: () => sql`
    select t.due_at as at, t.kind as matter, t.status in ('resolved', 'closed') and t.updated_at <= t.due_at as answered_in_time,
      coalesce(t.outcome = any(${[...NOT_ANSWERED]}::text[]), false) as replaced
    from ticket t where t.due_at is not null and t.status <> 'cancelled'`,

  reported: () => sql`
    select t.created_at as at, t.kind as matter, coalesce(t.outcome = 'unfounded', false) as unfounded,
      t.status in ('resolved', 'closed') as settled
    from ticket t`,
}
