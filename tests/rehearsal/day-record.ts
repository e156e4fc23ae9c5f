import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { expect } from 'vitest'
import { ZONE } from '../support/talk-world.ts'
import type { TestDatabase } from '../support/test-database.ts'

/** An instant of the rehearsed day by the local clock. */
export const at = (time: string, on = '2026-11-23') => DateTime.fromISO(`${on}T${time}`, { zone: ZONE })

/** An instant as the local clock shows it, with the day of the month. */
export const local = (instant: DateTime) => instant.setZone(ZONE).toFormat('dd HH:mm')

/** Something that a customer was told: what, why, when, and on which channel. */
export interface Told {
  readonly customer: string
  readonly dialog: string
  readonly occasion: string
  readonly at: DateTime
  readonly channel: string | null
  readonly text: string | null
}

/** What the database knows of a rehearsed day afterwards. */
export function dayRecord({ kysely }: TestDatabase) {
  /** All that customers were told, in the order in which they were; the text is that of the text message. */
  const told = async (): Promise<readonly Told[]> => {
    const { rows } = await sql<Told>`
      select substr(n.recipient, 10) as customer, n.dialog, n.occasion, n.settled_at as at, n.channel,
        (select o.text from outbox o where o.occasion = n.occasion and o.channel = 'sms' limit 1) as text
      from notice n where n.recipient like 'customer:%' and n.state = 'told' order by n.settled_at, n.seq`.execute(
      kysely,
    )
    return rows
  }
  return {
    told,
    /** When a customer was told something of this kind, each time. */
    toldAt: async (customer: string, dialog: string, step = '') =>
      (await told())
        .filter((one) => one.customer === customer && one.dialog === dialog && one.occasion.includes(step))
        .map((one) => one.at),
    visits: (customer: string) =>
      kysely
        .selectFrom('appointment')
        .select(['id', 'status', 'opens_at', 'installer_id', 'work_order_id'])
        .where('customer_id', '=', customer)
        .orderBy('opens_at')
        .execute(),
    orders: () => kysely.selectFrom('work_order').select(['id', 'customer_id', 'received_at']).orderBy('id').execute(),
    /** When something happened to a visit of theirs, by the history. */
    async happenedAt(customer: string, type: string): Promise<DateTime> {
      const { rows } = await sql<{ at: DateTime }>`
        select e.at from event e join appointment a on a.id = e.subject where a.customer_id = ${customer} and e.type = ${type}`.execute(
        kysely,
      )
      return rows[0]?.at ?? expect.fail(`${customer} has no ${type}`)
    },
    /** Every reminder that was told, with what the history says that the visit was just then. */
    async remindedOf() {
      const { rows } = await sql<{ occasion: string; opens: DateTime; ended: boolean; changes: number }>`
        select n.occasion, a.opens_at as opens,
          exists (select from event e where e.subject = n.subject and e.at <= n.settled_at
            and e.type in ('appointment.cancelled', 'appointment.failed', 'appointment.deleted')) as ended,
          (select count(*)::integer from event e where e.subject = n.subject and e.type = 'appointment.moved') as changes
        from notice n join appointment a on a.id = n.subject
        where n.dialog = 'reminder' and n.state = 'told' order by n.seq`.execute(kysely)
      return rows
    },
  }
}
