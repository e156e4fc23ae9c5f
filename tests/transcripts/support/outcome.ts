import { sql } from 'kysely'
import type { DateTime } from 'luxon'
import { ZONE } from '../../support/talk-world.ts'
import { writeLine } from './chat-file.ts'
import { VISIT_BEFORE } from './monthly-steps.ts'
import type { Stage } from './stage.ts'

interface VisitRow {
  readonly status: string
  readonly kind: string
  readonly opens_at: DateTime
  readonly closes_at: DateTime
  readonly order_status: string
  readonly order_id: string
  readonly description: string
  readonly address: string | null
  readonly note: string | null
}

/** What the database says at the end: who the person is taken for, the visits with their orders, what waits for a person, what they said of being written to. */
export async function outcome(stage: Stage): Promise<string[]> {
  const customerId = stage.person.startsWith('dl_cus_') ? stage.person.slice('dl_'.length) : await boundTo(stage)
  const visits = await visitsOf(stage, customerId)
  const tickets = await stage.database.kysely
    .selectFrom('ticket')
    .select(['kind', 'customer_id'])
    .where(({ or, eb }) => or([eb('person', '=', stage.person), eb('customer_id', '=', customerId ?? '')]))
    .orderBy('created_at')
    .orderBy('kind')
    .orderBy(sql`(select min(event.id) from event where subject = ticket.id)`)
    .execute()
  const consents = await consentsOf(stage, customerId)
  const lines = [
    ...(/^dl_anon_|^1\d{10}$/.test(stage.person) ? [`身份 ${customerId ?? '未核实'}`] : []),
    ...(visits.length > 0 ? visits.map(visitLine) : ['没有预约']),
    ...tickets.map((ticket) => `人工单 ${ticket.kind} ${ticket.customer_id ?? '未核实'}`),
    ...(await occasionsOf(stage, customerId)),
    ...consents.map(({ said, customer_id }) => `意愿 ${said} ${customer_id}`),
  ]
  return lines.map((line) => writeLine('结果', line))
}

async function boundTo({ database, person }: Stage): Promise<string | undefined> {
  const bound = database.kysely.selectFrom('binding').select('customer_id').where('person', '=', person)
  return (await bound.executeTakeFirst())?.customer_id
}

/** What was said of being written to, but by files, in order. */
async function consentsOf({ database, person }: Stage, customerId: string | undefined) {
  const { rows } = await sql<{ said: string; customer_id: string }>`
    select class || ' ' || state as said, customer_id from consent_entry
    where source not like 'import:%' and (customer_id = ${customerId ?? null}
      or customer_id in (select id from customer where phone = ${person}))
    order by id`.execute(database.kysely)
  return rows
}

/** What became of the customer's occasions of the month, where there are any. */
async function occasionsOf({ database }: Stage, customerId: string | undefined): Promise<readonly string[]> {
  const { rows } = await sql<{ line: string }>`
    select concat_ws(' ', '事由', kind, state, case when answered_at is not null then '已答复' end,
      case when reminded_at is not null then '提醒过' end, reminder_reason) as line
    from occasion where customer_id = ${customerId ?? null} order by kind, month`.execute(database.kysely)
  return rows.map(({ line }) => line)
}

async function visitsOf({ database }: Stage, customerId: string | undefined): Promise<readonly VisitRow[]> {
  const { rows } = await sql<VisitRow>`
    select a.status, a.kind, a.opens_at, a.closes_at,
      o.status as order_status, o.id as order_id, o.description, o.address,
      (select body ->> 'note' from event where subject = a.id and type = 'appointment.cancelled' order by id desc limit 1) as note
    from appointment a left join work_order o on o.id = a.work_order_id
    where a.customer_id = ${customerId ?? null} and a.deleted_at is null and a.id <> ${VISIT_BEFORE}
    order by a.opens_at, a.created_at,
      coalesce((select min(id) from event where subject = a.id), 0)`.execute(database.kysely)
  return rows
}

/** An order that the chat made carries the customer's words; one of the back office is named by its number. */
function visitLine(row: VisitRow): string {
  const isOurs = row.order_id.startsWith('wo_')
  return [
    `${row.status} ${row.kind} ${span(row.opens_at, row.closes_at)}`,
    `工单 ${isOurs ? '' : `${row.order_id} `}${row.order_status}`,
    ...(isOurs && row.description !== '' ? [`情况 ${shortened(row.description)}`] : []),
    ...(row.address ? [`地址 ${row.address}`] : []),
    ...(row.note ? [`原因 ${row.note}`] : []),
  ].join('，')
}

const LONGEST_SHOWN = 60

function shortened(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…（${text.length} 字）` : text
}

function span(opensAt: DateTime, closesAt: DateTime): string {
  return `${opensAt.setZone(ZONE).toFormat('yyyy-MM-dd HH:mm')}–${closesAt.setZone(ZONE).toFormat('HH:mm')}`
}
