import { type RawBuilder, sql } from 'kysely'
import { MISSES_COUNT_MONTHS } from '#src/domain/norms/promise-norms.ts'
import type { Language } from '#src/domain/shared/language.ts'
import { NOT_ANSWERED, SPOKEN_TO, TOLD_BY_CALL } from '#src/domain/tickets/outcome.ts'
import type { MissCause } from '#src/domain/visits/hindrance.ts'
import { latestArrival } from './latest-arrival-sql.ts'

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
  readonly formula: Readonly<Record<Language, string>>
  /** Made anew for every report, from the norms in force. */
  readonly from: () => RawBuilder<unknown>
  readonly at: RawBuilder<unknown>
  readonly part: RawBuilder<unknown>
  readonly whole?: RawBuilder<unknown>
}

/** Orders with the moment of the first contact: told, called, or agreed, whichever came first. */
export const contacts = () => sql`(
  select o.contact_due_at, least(
    (select min(n.settled_at) from notice n where n.recipient = 'customer:' || o.customer_id and n.dialog = 'contact'
      and n.state = 'told' and n.created_at >= o.received_at),
    (select min(t.updated_at) from ticket t where t.work_order_id = o.id and t.kind = 'call_task'
      and t.outcome = any(${[...SPOKEN_TO]}::text[])),
    (select min(a.created_at) from appointment a where a.work_order_id = o.id)) as contacted_at
  from work_order o where o.contact_due_at is not null) contacts`

/**
 * Visits that were to be kept, with what came of them; what was cancelled, or done otherwise, before it began is none. A missed
 * window counts where its visit still waits, was moved or was cancelled, too.
 */
const visits = () => sql`(
  select a.closes_at, a.status, v.arrived_at, m.cause, ${latestArrival()} as latest_at
  from appointment a left join visit v on v.appointment_id = a.id and v.opens_at = a.opens_at
  left join miss m on m.appointment_id = a.id and m.opens_at = a.opens_at
  where a.deleted_at is null and (a.status in ('completed', 'failed') or v.arrived_at is not null)
    and not exists (select from event e where e.subject = a.id and e.type = 'appointment.completed' and e.at < a.opens_at)
  union all
  select m.closes_at, 'failed', null, m.cause, m.closes_at
  from miss m join appointment a on a.id = m.appointment_id left join visit v on v.appointment_id = a.id and v.opens_at = a.opens_at
  where a.deleted_at is null
    and (m.opens_at <> a.opens_at or (a.status not in ('completed', 'failed') and v.arrived_at is null))
  ) visits`

/**
 * What customers were to be told of delays, moves and cancellations that they had not asked for, and when their message was handed to the
 * channel, or a person told them on the telephone; null where they were not told. What held no more before it was told is none.
 * Of messages from before their occasion was kept with them, and of those no longer kept, the notice says when it was told.
 */
export const told = () => sql`(
  select n.created_at as at, coalesce(n.answers ->> 'wasOpens', n.answers ->> 'opens')::timestamptz as opens_at, coalesce(o.handed_at, t.updated_at,
      case when n.state = 'told' and o.messages = 0 then n.settled_at end) as told_at
  from notice n
    cross join lateral (
      select count(*) as messages, min(coalesce(m.sent_at, case when m.state = 'delivered' then m.at end)) as handed_at
      from outbox m where m.at = n.settled_at and m.occasion = n.occasion and m.channel = n.channel) o
    left join ticket t on n.state = 'unreachable' and t.created_at = n.settled_at and t.context ->> 'notice' = n.occasion
      and t.outcome = any(${[...TOLD_BY_CALL]}::text[])
  where n.state <> 'withdrawn' and (n.dialog in ('delay', 'cannot-come')
    or n.dialog = 'rescheduled' and n.answers ->> 'wasOpens' is not null and n.answers ->> 'reason' is distinct from 'asked'
    or n.dialog = 'taken-off' and n.answers ->> 'fate' in ('cancelled', 'kept', 'mistaken'))) told`

const misses = () => sql`(
  select m.created_at, m.cause, exists (select from miss b where b.customer_id = m.customer_id and b.cause = 'company'
    and b.created_at < m.created_at and b.created_at >= m.created_at - make_interval(months => ${MISSES_COUNT_MONTHS})) as is_second
  from miss m) misses`

const done = () => sql`(
  select o.closed_at, (select count(*) from appointment a where a.work_order_id = o.id
    and a.status in ('completed', 'failed') and a.deleted_at is null) as visits
  from work_order o where o.status = 'done' and exists (
    select from appointment a where a.work_order_id = o.id and a.status = 'completed' and a.deleted_at is null
      and not exists (select from event e
        where e.subject = a.id and e.type = 'appointment.completed' and e.at < a.opens_at))) done`

/** Wishes that customers insist on, with the time by which they were to be answered. */
export const requests = () => sql`(select t.due_at, t.status, t.updated_at from ticket t where t.kind = 'time_request'
  and coalesce(t.outcome <> all(${[...NOT_ANSWERED]}::text[]), true)) requests`

const missesBy = (id: string, cause: MissCause, chinese: string): FigureDefinition => ({
  id,
  norm: 'AP-4',
  unit: 'count',
  formula: { 'zh-CN': `当月失约，${chinese}`, en: `misses of the month whose cause is ${cause}` },
  from: misses,
  at: sql`created_at`,
  part: sql`count(*) filter (where cause = ${cause})`,
})

/** The figures of `doorstep report kpi`. */
export const KPI_FIGURES: readonly FigureDefinition[] = [
  {
    id: 'first-contact-in-time',
    norm: 'AP-2',
    unit: 'share',
    formula: {
      'zh-CN': '在期限内联系上（通知、打电话或约好）的工单 / 期限在当月、已到期的工单',
      en: 'orders contacted (told, called or agreed) by the contact deadline / orders whose deadline has passed in the month',
    },
    from: contacts,
    at: sql`contact_due_at`,
    part: sql`count(*) filter (where contacted_at <= contact_due_at)`,
    whole: sql`count(*)`,
  },
  {
    id: 'kept-appointments',
    norm: 'AP-3',
    unit: 'share',
    formula: {
      'zh-CN':
        '时段内（提前告知了晚到、客户没有不同意的，到告知的最晚时间）到达，或按时办完没有失约的上门 / 时段在当月结束的已办完、失约或已到达的上门（开始前就办结的不算）',
      en: 'visits with an arrival in the window (to the latest time told, where a delay was told before it and not refused), or completed without a miss / visits completed, failed or arrived at whose window ended in the month, without those completed before it began',
    },
    from: visits,
    at: sql`closes_at`,
    part: sql`count(*) filter (where cause is null and (arrived_at < latest_at or (arrived_at is null and status <> 'failed')))`,
    whole: sql`count(*)`,
  },
  {
    id: 'told-in-advance',
    norm: 'AP-4',
    unit: 'share',
    formula: {
      'zh-CN':
        '时段开始前，消息已经发出（或已由同事电话告知）的晚到、改期和取消 / 当月全部由我方引起的晚到、改期和取消；没有联系上的算没有告知',
      en: 'delays, moves and cancellations of ours whose message was handed to the channel, or told by telephone, before the window opened / all in the month; whoever could not be reached was not told',
    },
    from: told,
    at: sql`at`,
    part: sql`count(*) filter (where told_at < opens_at)`,
    whole: sql`count(*)`,
  },
  {
    id: 'told-minutes-ahead',
    norm: 'AP-4',
    unit: 'minutes',
    formula: {
      'zh-CN': '消息发出（或电话告知）时离时段开始还有几分钟，取中位数；没有联系上的不计',
      en: 'median of the minutes between the handing of the message to the channel, or the call, and the opening of the window; without those who were not told',
    },
    from: told,
    at: sql`at`,
    part: sql`percentile_cont(0.5) within group (order by floor(extract(epoch from opens_at - told_at) / 60))`,
  },
  missesBy('misses-company', 'company', '原因在公司'),
  missesBy('misses-customer', 'customer', '原因在客户'),
  missesBy('misses-third-party', 'third_party', '原因在第三方'),
  missesBy('misses-force-majeure', 'force_majeure', '不可抗力'),
  {
    id: 'second-misses',
    norm: 'AP-5',
    unit: 'count',
    formula: {
      get 'zh-CN'() {
        return `${MISSES_COUNT_MONTHS} 个月内已经失约过一次的客户，又因公司失约的次数`
      },
      get en() {
        return `misses by the company of customers whom it missed in the ${MISSES_COUNT_MONTHS} months before`
      },
    },
    from: misses,
    at: sql`created_at`,
    part: sql`count(*) filter (where cause = 'company' and is_second)`,
  },
  {
    id: 'first-time-success',
    norm: 'AP-3',
    unit: 'share',
    formula: {
      'zh-CN': '一次上门就办好的工单 / 当月上门办好的工单；上门之前就已办结的不算',
      en: 'orders done with one visit / orders done by a visit in the month; what was done before its visit is none',
    },
    from: done,
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
    formula: {
      'zh-CN': '客户坚持的时间，在期限内答复的 / 期限在当月、已到期的（客户换成别的时间的不算）',
      en: 'wishes insisted on, answered by their deadline / those whose deadline has passed in the month, without those replaced by a newer wish',
    },
    from: requests,
    at: sql`due_at`,
    part: sql`count(*) filter (where status = 'resolved' and updated_at <= due_at)`,
    whole: sql`count(*)`,
  },
  ...KPI_FIGURES.filter(({ id }) =>
    ['first-contact-in-time', 'kept-appointments', 'told-in-advance', 'second-misses'].includes(id),
  ),
]
