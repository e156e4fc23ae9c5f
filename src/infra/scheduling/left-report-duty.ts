import { sql, type Transaction } from 'kysely'
import { DateTime } from 'luxon'
import { CONTACT_PATIENCE_MINUTES } from '#src/domain/norms/contact-norms.ts'
import { newOrder } from '#src/domain/orders/new-order.ts'
import { toldWords } from '#src/domain/orders/told-words.ts'
import { customerOfPerson } from '../storage/customer-of-person.ts'
import type { Database } from '../storage/database.ts'
import { json } from '../storage/driver-values.ts'
import { sqlOrderStore } from '../storage/order-store.ts'
import type { Schema } from '../storage/schema.ts'
import type { Duty } from './duties.ts'

const AT_ONCE = 50

/** A booking in a talk that tells of a fault, was not finished, and has no order yet. */
const IS_REPORT =
  '$.dialog == "book" && $.answers.kind == "repair" && exists($.answers.detail) && !exists($.answers.order) && !($.answers.tried == "helped")'

/** A fault that a customer told us of and left in the middle becomes a repair order, so that it is asked for again (AP-2). */
export function leftReportDuty(database: Database): Duty {
  return {
    name: 'keep_left_reports',
    run: (now) => database.transaction((tx) => keepReports(tx, now)),
  }
}

interface TalkRow {
  readonly channel: string
  readonly person: string
  readonly state: { readonly heardAt: string; readonly stack: readonly FrameRow[] }
  /** Where in the stack the report is. */
  readonly place: number
}

interface FrameRow {
  readonly answers: { readonly detail?: string; readonly note?: string; readonly place?: string }
}

async function keepReports(tx: Transaction<Schema>, now: DateTime): Promise<void> {
  const { rows } = await sql<TalkRow>`
    select t.channel, t.person, t.state, report.place::integer - 1 as place
    from talk t cross join lateral (
      select f.place from jsonb_array_elements(t.state -> 'stack') with ordinality f (frame, place)
      where f.frame @@ ${IS_REPORT}::jsonpath order by f.place limit 1) report
    where t.state @> '{"stack": [{"dialog": "book"}]}'
      and t.updated_at <= ${now.minus({ minutes: CONTACT_PATIENCE_MINUTES })}
    order by t.updated_at limit ${AT_ONCE}
    for update of t skip locked`.execute(tx)
  for (const row of rows) await keepReport(tx, row)
}

/** What lies on top of the report was only a word in between, and goes with it: the talk begins anew with the order. */
async function keepReport(tx: Transaction<Schema>, { channel, person, state, place }: TalkRow): Promise<void> {
  const { rows } = await sql<{ id: string | null }>`select ${customerOfPerson(channel, person)} as id`.execute(tx)
  const customerId = rows[0]?.id ?? undefined
  const { detail, note, place: address } = state.stack[place]?.answers ?? {}
  const description = toldWords([detail, note]) ?? ''
  const orders = sqlOrderStore(tx)
  if (customerId !== undefined && !(await hasRepair(tx, customerId))) {
    const reportedAt = DateTime.fromISO(state.heardAt, { zone: 'utc' })
    const order = newOrder({ customerId, kind: 'repair', description, address }, reportedAt)
    await orders.insert(order, `customer:${customerId}`, reportedAt)
  }
  const left = { ...state, stack: state.stack.slice(0, place) }
  await sql`update talk set state = ${json(left)}, version = version + 1
    where channel = ${channel} and person = ${person}`.execute(tx)
}

/** A repair that is open already is asked for anyway. */
async function hasRepair(tx: Transaction<Schema>, customerId: string): Promise<boolean> {
  const open = tx.selectFrom('work_order').select('id').where('customer_id', '=', customerId)
  const repairs = open.where('status', '=', 'open').where('kind', '=', 'repair')
  return (await repairs.executeTakeFirst()) !== undefined
}
