import { type Kysely, sql } from 'kysely'
import type { DateTime } from 'luxon'
import { MISSES_COUNT_MONTHS } from '#src/domain/norms/promise-norms.ts'
import { planEnd } from '#src/domain/outreach/campaign.ts'
import { MONTHLY_KINDS, type SkipReason } from '#src/domain/outreach/monthly.ts'
import { GONE_STATES } from '#src/domain/outreach/occasion-state.ts'
import { NORM_IDS, type NormOccasions } from '#src/domain/visits/norm-tally.ts'
import { closeOut } from './close-out-sql.ts'
import { contacts, requests, told } from './kpi/promise-rows.ts'
import { latestArrival } from './latest-arrival-sql.ts'
import type { Schema } from './schema.ts'

/** The norms that are due once at each visit that took place; AP-3 is due where a visit was missed, too. */
const AT_EACH_VISIT = NORM_IDS.filter((id) => /^(?:LK|DR|WK|CL|DS)-/.test(id) || id === 'AP-3')
/** What every message that we begin with has to keep, and nothing that is stored can show. */
const OF_EACH_MESSAGE = ['CT-1', 'CT-2', 'CT-3', 'CT-6', 'CT-9']
/** What the customer themselves decided: then nothing was due to them. */
const OWN_DECISIONS: readonly SkipReason[] = ['no_consent', 'opted_out', 'declined_lately', 'wrong_person']

/** A month as far as it has gone by: from `from`, before `to`. */
interface Month {
  readonly from: DateTime
  readonly to: DateTime
}

/** On what occasions each norm was due in a month, with what the clock, the installer and the customer say of it. */
export async function readNormOccasions(kysely: Kysely<Schema>, month: Month): Promise<readonly NormOccasions[]> {
  const found = await sql<{ has: boolean }>`select to_regclass('close_out_entry') is not null as has`.execute(kysely)
  const parts = [
    ofVisits(found.rows[0]?.has === true),
    ofOwnNorms,
    ofMisses(month),
    ofBreaches(month),
    ...byClock(month),
    ofMonthlyOnes(month),
  ]
  const { rows } = await sql<NormOccasions>`
    with took_place as (${tookPlace(month)})
    select norm, clock, installer, customer, count(*)::integer as count
    from (${sql.join([...parts, ...unrecorded(month)], sql` union all `)}) occasions
    group by norm, clock, installer, customer`.execute(kysely)
  return rows
}

const within = ({ from, to }: Month, at: ReturnType<typeof sql>) =>
  sql`${at} >= ${from.toUTC()} and ${at} < ${to.toUTC()}`

/** The visits that took place: completed, or somebody arrived; what was done before it began is none, nor what was missed. */
const tookPlace = (month: Month) => sql`
  select a.id, a.opens_at, v.arrived_at < ${latestArrival()} as is_in_time,
    (select max(r.version) from work_report r
      where r.appointment_id = a.id and r.received_at >= coalesce(v.arrived_at, r.received_at)) as version
  from appointment a left join visit v on v.appointment_id = a.id and v.opens_at = a.opens_at
  where a.deleted_at is null and ${within(month, sql`a.closes_at`)} and (a.status = 'completed' or v.arrived_at is not null)
    and not exists (select from miss m where m.appointment_id = a.id and m.opens_at = a.opens_at)
    and not exists (select from event e where e.subject = a.id and e.type = 'appointment.completed' and e.at < a.opens_at)`

/** A report counts until a supervisor has found that it isn't true. */
const isCounted = sql`t.kind = 'breach_reported' and t.outcome is distinct from 'unfounded'`

/** Each norm at each visit: stamps and signatures, what the installer ticked, what the customer says or reports. */
const ofVisits = (hasCloseOut: boolean) => sql`
  select n.norm,
    case n.norm when 'AP-3' then p.is_in_time when 'CL-2' then signed.both_there when 'CL-3' then signed.is_apart
      when 'CL-4' then ${closeOut(hasCloseOut)} end as clock,
    (select bool_and(i.is_done) from item_answer i
      where i.appointment_id = p.id and i.opens_at = p.opens_at and i.norm = n.norm) as installer,
    case when exists (select from ticket t where ${isCounted} and t.appointment_id = p.id
        and t.context -> 'norms' @> to_jsonb(n.norm)) then false
      when n.norm = 'CL-1' and signed.has_customer then true
      else (select s.said = 'yes' from survey_answer s where s.appointment_id = p.id and s.norm = n.norm and s.said <> 'unknown')
      end as customer
  from took_place p cross join unnest(${[...AT_EACH_VISIT]}::text[]) n (norm)
  cross join lateral (
    select bool_or(party = 'customer') as has_customer,
      case when p.version is not null then count(distinct party) = 2 end as both_there,
      case when count(distinct party) = 2 then count(distinct actor) = 2
        and coalesce(min(device_hash) <> max(device_hash) or count(device_hash) < 2, true) end as is_apart
    from signature s where s.appointment_id = p.id and s.report_version = p.version) signed`

/** The norms of a company's own that its checklist pack asks about, as the installer ticked them. */
const ofOwnNorms = sql`
  select i.norm, null::boolean, bool_and(i.is_done), null::boolean
  from took_place p join item_answer i on i.appointment_id = p.id and i.opens_at = p.opens_at
  where i.norm <> all(${[...NORM_IDS]}::text[]) group by p.id, i.norm`

/** A missed window was not kept (AP-3), unless the customer caused it. */
const ofMisses = (month: Month) => sql`
  select 'AP-3', false, null::boolean, null::boolean from miss m join appointment a on a.id = m.appointment_id
  where a.deleted_at is null and m.cause <> 'customer' and ${within(month, sql`m.closes_at`)}`

/** Whether a colleague wrote the ticket `t`: whom our own website vouches for, or an account that was bound by an invitation then. */
const isOfColleague = sql`((
  (coalesce(t.channel, 'directline') = 'directline' and (starts_with(t.person, 'dl_ins_') or starts_with(t.person, 'dl_stf_')))
  or exists (select from colleague_binding b where b.channel = t.channel and b.person = t.person
    and b.bound_at <= t.created_at and (b.ended_at is null or b.ended_at > t.created_at))) is true)`

/** What was reported and belongs to no visit of the month: each is an occasion of its own. */
const ofBreaches = (month: Month) => sql`
  select n.norm, null::boolean, case when ${isOfColleague} then false end, case when not ${isOfColleague} then false end
  from ticket t cross join lateral jsonb_array_elements_text(t.context -> 'norms') n (norm)
  where ${isCounted} and ${within(month, sql`t.created_at`)}
    and not exists (select from took_place p where p.id = t.appointment_id)`

/** What the clock alone can say. */
const byClock = (month: Month) => [
  sql`select 'AP-1', status = 'resolved' and updated_at <= due_at, null::boolean, null::boolean
    from ${requests()} where ${within(month, sql`due_at`)}`,
  sql`select 'AP-2', coalesce(contacted_at <= contact_due_at, false), null::boolean, null::boolean
    from ${contacts()} where ${within(month, sql`contact_due_at`)}`,
  sql`select 'AP-4', coalesce(told_at < opens_at, false), null::boolean, null::boolean
    from ${told()} where ${within(month, sql`at`)}`,
  sql`select 'AP-5', not exists (select from miss m where m.appointment_id = a.id and m.opens_at = a.opens_at and m.cause = 'company'),
      null::boolean, null::boolean
    from appointment a where a.deleted_at is null and ${within(month, sql`a.closes_at`)} and a.status in ('completed', 'failed')
      and exists (select from miss b where b.customer_id = a.customer_id and b.cause = 'company' and b.appointment_id <> a.id
        and b.created_at < a.opens_at and b.created_at >= a.opens_at - make_interval(months => ${MISSES_COUNT_MONTHS}))`,
  sql`select 'CT-7', t.status = 'resolved' and t.updated_at <= t.due_at, null::boolean, null::boolean
    from ticket t where t.kind = 'record_correction' and ${within(month, sql`t.due_at`)}`,
]

/** What was due and left no trace by which it could be judged. */
const unrecorded = (month: Month) => [
  sql`select n.norm, null::boolean, null::boolean, null::boolean from notice n0
    cross join unnest(${OF_EACH_MESSAGE}::text[]) n (norm)
    where n0.state = 'told' and n0.recipient like 'customer:%' and ${within(month, sql`n0.settled_at`)}`,
  sql`select 'CT-4', null::boolean, null::boolean, null::boolean from event e
    where e.type in ('appointment.booked', 'appointment.moved') and ${within(month, sql`e.at`)}`,
]

/**
 * The month's five ones, due once to each customer on file: kept where the message went out, broken where it failed. What was left
 * out by a rule of ours, has an unknown outcome or still waits is not known; a colleague may have called instead. One that is
 * still to come counts with its time, and where there is none, once its days are over.
 */
const ofMonthlyOnes = (month: Month) => {
  const key = month.from.toFormat('yyyy-MM')
  const ends = MONTHLY_KINDS.map((kind) => planEnd({ kind, month: key }, month.from.zoneName ?? 'utc'))
  const monthEnd = month.from.plus({ months: 1 }).toUTC()
  return sql`
  select k.norm, case when o.state = any(${[...GONE_STATES]}::text[]) then true when o.state = 'failed' then false end, null::boolean, null::boolean
  from customer c
    cross join unnest(${MONTHLY_KINDS.map((_, place) => `FO-${place + 1}`)}::text[], ${[...MONTHLY_KINDS]}::text[],
      ${ends.map((end) => end.toISO())}::timestamptz[]) k (norm, kind, ends_at)
    left join (occasion o join campaign p on p.kind = o.kind and p.month = o.month)
      on o.kind = k.kind and o.month = ${key} and o.customer_id = c.id
  where c.created_at < ${month.to.toUTC()} and coalesce(o.reason <> all(${[...OWN_DECISIONS]}::text[]), true)
    and least(o.sent_at, coalesce(o.due_at - p.early_seconds * interval '1 second', k.ends_at), ${monthEnd}) <= ${month.to.toUTC()}`
}
