import { sql } from 'kysely'
import type { DateTime } from 'luxon'
import { HOLD_MINUTES, HOLDS_PER_CUSTOMER, OFFER_HOLD_MINUTES } from '#src/domain/norms/hold-norms.ts'
import { afterQuietHours } from '#src/domain/outreach/quiet-hours.ts'
import type { Database } from '#src/infra/storage/database.ts'
import { ZONE } from '../small-district.ts'

/** What changes a promise, each time with a revision of its own. */
const CHANGES = sql.raw(
  ['booked', 'moved', 'cancelled', 'failed', 'completed', 'reassigned'].map((one) => `'appointment.${one}'`).join(', '),
)

/**
 * Every invariant that does not hold in the database at `now`, as a sentence; empty when all is well.
 *
 * I6 is of the monthly campaigns, which are not there yet; I10 and I11 have tests of their own.
 */
export async function brokenPromises({ kysely }: Database, now: DateTime): Promise<string[]> {
  const { rows } = await sql<{ problem: string }>`
    select 'I1: ' || a.id || ' and ' || b.id || ' overlap' as problem from appointment a join appointment b
      on a.installer_id = b.installer_id and a.id < b.id and a.blocked && b.blocked
      where a.status = 'confirmed' and b.status = 'confirmed'
    union all
    select 'I2: two promises for ' || work_order_id from appointment where status = 'confirmed' group by work_order_id having count(*) > 1
    union all
    select 'I2: the history of ' || a.id || ' has a gap' from appointment a
      where a.revision <> (select count(distinct e.revision) from event e where e.subject = a.id)
    union all
    select 'I2: ' || subject || ' was changed twice to revision ' || revision from event where type in (${CHANGES})
      group by subject, revision having count(*) > 1
    union all
    select 'I2: ' || a.id || ' stands for an order that is closed' from appointment a join work_order o on o.id = a.work_order_id
      where a.status = 'confirmed' and o.status <> 'open'
    union all
    select 'I3: ' || key || ' was done ' || count(*) || ' times' from command_run group by key having count(*) > 1
    union all
    select 'I4: ' || conversation_id || ' has ' || count(*) || ' times: ' || text from inbox group by conversation_id, text having count(*) > 1
    union all
    select 'I5: ' || recipient || ' has ' || count(*) || ' times ' || dialog || ' ' || answers from notice
      where recipient like 'customer:%' and dialog in ('reminder', 'missed', 'miss-judged', 'cannot-come', 'taken-off', 'contact')
      group by recipient, dialog, subject, answers, dialog = 'contact', case when dialog = 'contact' then created_at end having count(*) > 1
    union all
    select 'I7: ' || n.occasion || ' was told of a visit that is ' || coalesce(a.status, 'gone') from notice n
      left join appointment a on a.id = n.answers ->> 'appointment'
      where n.dialog = 'reminder' and n.state = 'told' and n.settled_at = ${now}
        and (a.status is distinct from 'confirmed' or a.opens_at <> (n.answers ->> 'opens')::timestamptz)
    union all
    select 'I8: ' || id || ' is called sent and has not left' from outbox o
      where o.state = 'sent' and o.channel = 'sms' and not exists (select from left_message l where l.id = o.id)
    union all
    select 'I8: ' || id || ' has left ' || count(*) || ' times' from left_message group by id having count(*) > 1
    union all
    select 'I9: ' || e.subject || ' was ' || e.type || ' by ' || e.actor || ' though protected' from event e
      join appointment a on a.id = e.subject join work_order o on o.id = a.work_order_id
      where e.type in ('appointment.moved', 'appointment.cancelled') and e.actor not like 'customer:%'
        and o.protected_at < e.at and coalesce(e.body ->> 'note', '') not like '%decided by%'
        and not (e.type = 'appointment.cancelled' and e.actor = 'back_office' and o.status = 'done')
    union all
    select 'AP-5: ' || m.appointment_id || ' was missed by us and its order is not protected' from miss m
      join work_order o on o.id = m.work_order_id where m.cause = 'company' and o.protected_at is null
    union all
    select 'AP-5: ' || m.appointment_id || ' was missed by us ' || m.ours || ' times and has ' || t.compensations || ' compensations'
      from (select appointment_id, count(*) filter (where cause = 'company') as ours from miss group by appointment_id) m
      cross join lateral (select count(*) as compensations from ticket where appointment_id = m.appointment_id and kind = 'compensation') t
      where t.compensations <> m.ours
    union all
    select 'AP-3: ' || a.id || ' is over, nobody came, and it is no miss' from appointment a left join visit v on v.appointment_id = a.id
      where a.status = 'confirmed' and v.arrived_at is null and v.told is null and a.closes_at <= ${now}
    union all
    select 'AP-4: ' || e.subject || ' was cancelled by staff after it began' from event e join appointment a on a.id = e.subject
      where e.type = 'appointment.cancelled' and e.actor like 'staff:%' and a.opens_at <= e.at
    union all
    select 'AP-4: ' || e.subject || ' was moved by staff after it began' from event e
      where e.type = 'appointment.moved' and e.actor like 'staff:%' and (e.body -> 'from' ->> 'opensAt')::timestamptz <= e.at
        and coalesce(e.body ->> 'note', '') not like '%decided by customer:%'
    union all
    select 'AP-1: ' || work_order_id || ' has ' || count(*) || ' open requests' from ticket
      where kind = 'time_request' and status in ('acknowledged', 'inProgress') group by work_order_id having count(*) > 1
    union all
    select 'AP-1: ' || id || ' was answered and its customer hears nothing' from ticket t
      where kind = 'time_request' and (answer like 'assigned to%' or answer = 'other times offered')
        and not exists (select from notice n where n.dialog = 'answered' and n.subject = t.id)
    union all
    select 'holds: ' || a.id || ' was agreed while its time was kept for ' || b.customer_id from held_before b
      join visit_hold h using (customer_id, installer_id, opens_at, blocked)
      join appointment a on a.installer_id = h.installer_id and a.blocked && h.blocked and a.customer_id <> h.customer_id
      where a.status = 'confirmed' and h.expires_at > ${now} and not exists (
          select from work_order o where o.customer_id = a.customer_id and o.protected_at is not null)
        and exists (select from event e where e.subject = a.id and e.at = ${now} and e.type in ('appointment.booked', 'appointment.moved'))
    union all
    select 'holds: what is kept for ' || customer_id || ' is kept until ' || expires_at from visit_hold
      where expires_at > ${afterQuietHours(now, ZONE).plus({ minutes: Math.max(HOLD_MINUTES, OFFER_HOLD_MINUTES) })}
    union all
    select 'holds: ' || customer_id || ' has ' || count(*) from visit_hold group by customer_id having count(*) > ${HOLDS_PER_CUSTOMER}`.execute(
    kysely,
  )
  return rows.map(({ problem }) => problem)
}
