import { sql } from 'kysely'
import type { DateTime } from 'luxon'
import { VISIT_STEPS } from '#src/domain/visits/visit-step.ts'
import type { TestDatabase } from '../../support/test-database.ts'
import { local } from '../day-record.ts'

/** A step of a visit, whatever table it stands in: when, and what. */
export interface Step {
  readonly at: DateTime
  readonly what: string
}

/** What the database knows of the six's day afterwards. */
export function sixRecord({ kysely }: TestDatabase) {
  const rowsOf = async <T>(query: ReturnType<typeof sql<T>>): Promise<readonly T[]> =>
    (await query.execute(kysely)).rows
  return {
    /** What became of a customer's visits: state, and when each opens. */
    async visits(customer: string): Promise<readonly string[]> {
      const rows = await rowsOf(sql<{ status: string; opens_at: DateTime }>`
        select status, opens_at from appointment where customer_id = ${customer} order by opens_at`)
      return rows.map(({ status, opens_at }) => `${status} ${local(opens_at)}`)
    },
    /** Every step of a customer's visit of the day, in the order of the times that they carry. */
    steps: (customer: string): Promise<readonly Step[]> =>
      rowsOf(sql<Step>`
        with own as (select a.id, a.opens_at from appointment a
          where a.customer_id = ${customer} and a.opens_at < '2026-11-25T00:00+08:00')
        select at, what from (
          select v.set_out_at as at, 'set_out' as what, 1 as place from visit v join own on own.id = v.appointment_id
            and own.opens_at = v.opens_at where v.set_out_at is not null
          union all select v.arrived_at, 'arrived', 2 from visit v join own on own.id = v.appointment_id
            and own.opens_at = v.opens_at where v.arrived_at is not null
          union all select s.at, s.step, 3 + array_position(${[...VISIT_STEPS]}::text[], s.step) / 100.0 from visit_step s join own on own.id = s.appointment_id
          union all select r.at, 'reported', 4 from work_report r join own on own.id = r.appointment_id
          union all select s.at, s.party || '_signed_' || s.way, 5 from signature s join own on own.id = s.appointment_id
          union all select c.at, 'close_out_' || c.outcome, 6 from close_out_entry c join own on own.id = c.appointment_id
          union all select p.at, 'photo_' || p.kind, 3 from photo p join own on own.id = p.appointment_id
          union all select x.answered_at, 'extra_' || x.status || '_' || x.unit_price_fen * x.quantity, 3
            from extra_work x join own on own.id = x.appointment_id) steps order by at, place`),
    /** How a visit's checklist was answered: so many done, so many not, and what was said of those. */
    async checklist(customer: string) {
      const rows = await rowsOf(sql<{ is_done: boolean; remark: string | null; norm: string }>`
        select is_done, remark, norm from item_answer i join appointment a on a.id = i.appointment_id
        where a.customer_id = ${customer} order by i.norm`)
      const left = rows.filter(({ is_done }) => !is_done)
      return { done: rows.length - left.length, left: left.map(({ norm, remark }) => `${norm} ${remark}`) }
    },
    tickets: async () =>
      (
        await rowsOf(sql<{ kind: string; customer_id: string; status: string }>`
          select kind, customer_id, status from ticket order by customer_id, kind`)
      ).map(({ kind, customer_id, status }) => `${customer_id} ${kind} ${status}`),
    misses: () =>
      rowsOf(sql<{ customer_id: string; cause: string }>`select customer_id, cause from miss order by customer_id`),
    surveys: async () =>
      (
        await rowsOf(sql<{ customer_id: string; state: string; score: number | null; no: string[] }>`
          select a.customer_id, s.state, s.score, array(select norm from survey_answer q
            where q.appointment_id = s.appointment_id and q.said = 'no' order by norm) as no
          from survey s join appointment a on a.id = s.appointment_id where s.state <> 'open' order by a.customer_id`)
      ).map(({ customer_id, state, score, no }) => `${customer_id} ${state} ${score} ${no.join()}`),
    /** What was not brought to an end: messages that still wait or failed, and notices that are due. */
    unfinished: async () => [
      ...(await rowsOf(sql`select channel, state, text from outbox where state not in ('sent', 'delivered')`)),
      ...(await rowsOf(sql`select occasion, state from notice where state = 'unreachable'
        or state = 'waiting' and due_at < (select max(at) - interval '5 minutes' from event)`)),
    ],
    /** What was told or said more than once where once was meant. */
    twice: async () => [
      ...(await rowsOf(sql`select occasion, channel from outbox where occasion is not null
        group by occasion, channel, text having count(*) > 1`)),
      ...(await rowsOf(sql`select appointment_id, step, at from visit_step
        group by appointment_id, step, at having count(*) > 1`)),
      ...(await rowsOf(sql`select subject, type from event where type in ('appointment.set_out', 'appointment.arrived',
        'appointment.completed', 'appointment.failed') group by subject, type having count(*) > 1`)),
    ],
    /** Everything that anybody was sent, with whom it was for; of text messages with a code nothing is kept once they are sent. */
    sent: () =>
      rowsOf(sql<{ channel: string; to: string; text: string }>`
        select o.channel, coalesce(c.person, o.recipient) as "to", o.text from outbox o
        left join conversation c on c.id = o.conversation_id and o.channel <> 'sms' where o.text <> '' order by o.at`),
    /** Who each customer's visits belong to, with what nobody else may read. */
    secrets: () =>
      rowsOf(sql<{ id: string; phone: string; address: string; language: string; installers: string[] }>`
        select id, phone, address, language, array(select distinct a.installer_id from appointment a
          where a.customer_id = c.id and a.installer_id is not null) as installers from customer c`),
  }
}

/** Somebody of the district who is written to: customers by their account or telephone, installers by theirs. */
type Secrets = Awaited<ReturnType<ReturnType<typeof sixRecord>['secrets']>>

/** Whether a message may hold what it holds: of customers only what is the reader's own, or of their own visits (I10). */
export function betrayedIn({ to, text }: { to: string; text: string }, secrets: Secrets): readonly string[] {
  const installer = /^dl_wu_/.test(to)
    ? 'ins_06'
    : (/^dl_(ins_\d+)$/.exec(to)?.[1] ?? `ins_0${/^1990001000(\d)$/.exec(to)?.[1]}`)
  const isTheirs = ({ id, phone, installers }: Secrets[number]) =>
    to === `dl_${id}` || to === phone || installers.includes(installer)
  const others = secrets.filter((one) => !isTheirs(one))
  return others.filter(({ phone, address }) => text.includes(phone) || text.includes(address)).map(({ id }) => id)
}
