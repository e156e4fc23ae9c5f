import { type Kysely, sql, type Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import { afterServiceMinutes } from '#src/domain/appointments/service-time.ts'
import { ANSWER_MINUTES } from '#src/domain/norms/staff-norms.ts'
import { type ContactFacts, contactDeadline, contactStep } from '#src/domain/orders/contact-duty.ts'
import type { VisitKind } from '#src/domain/orders/work-order.ts'
import { freshId } from '#src/domain/shared/ids.ts'
import { SETTLED_ELSEWHERE } from '#src/domain/tickets/settled-elsewhere.ts'
import type { Database } from '../storage/database.ts'
import { hasHeardOfVisit } from '../storage/heard-of-visit.ts'
import { sqlNoticeStore } from '../storage/notice-store.ts'
import type { Schema } from '../storage/schema.ts'
import { sqlTicketStore } from '../storage/ticket-store.ts'
import { wasPromised } from '../storage/was-promised.ts'
import type { Duty } from './duties.ts'

const BATCH = 200

/** Agreeing a time for every order (AP-2): first message, one reminder, then a task for a person to call. */
export function contactDuty(database: Database, companyZone: string): Duty {
  return {
    name: 'contact_customers',
    async run(now) {
      while ((await database.transaction((tx) => stepOrders(tx, companyZone, now))) === BATCH);
      await database.transaction((tx) => resolveSettled(tx, now))
    },
  }
}

/** What nobody needs to do any more: a visit has been agreed meanwhile, the one in question has gone, moved or found somebody else, or the order is over. */
async function resolveSettled(tx: Kysely<Schema>, now: DateTime): Promise<void> {
  await sql`
    with saved as (
      update ticket t set status = 'resolved', answer = 'settled meanwhile', outcome = 'settled', updated_at = ${now}
      where t.status in ('acknowledged', 'inProgress') and (t.kind = 'protected_order' and not exists (
          select from work_order o where o.id = t.work_order_id and o.status = 'open')
        or t.kind = any(${[...SETTLED_ELSEWHERE]}::text[])
          and coalesce(t.appointment_id, t.work_order_id) is not null
          and case when t.appointment_id is null then not exists (
            select from work_order o where o.id = t.work_order_id and o.status = 'open' and not exists (
              select from appointment a where a.work_order_id = o.id and a.status = 'confirmed' and a.deleted_at is null))
          else not exists (
            select from appointment a where a.id = t.appointment_id and a.status = 'confirmed' and a.deleted_at is null
              and a.opens_at = coalesce((t.context ->> 'opens')::timestamptz, a.opens_at)
              and (t.kind <> 'protected_at_risk' or t.context ->> 'installerId' is not distinct from a.installer_id)) end)
      returning t.id
    )
    insert into event (at, subject, type, actor, body)
    select ${now}, id, 'ticket.resolved', 'system', '{"answer": "settled meanwhile", "outcome": "settled"}' from saved`.execute(
    tx,
  )
}

interface OrderRow {
  readonly id: string
  readonly customer_id: string
  readonly kind: VisitKind
  readonly received_at: DateTime
  readonly contact_due_at: DateTime | null
  readonly zone: string | null
  readonly area: string
  readonly is_settled: boolean
  readonly is_with_staff: boolean
  /** When the back office set the order's state: what was taken back when it was held is told anew. */
  readonly state_set_at: string | null
  readonly left_at: DateTime | null
  readonly first_at: DateTime | null
  readonly first_waits: boolean
  readonly again_at: DateTime | null
  readonly is_unreachable: boolean
  readonly heard_at: DateTime | null
}

async function stepOrders(tx: Transaction<Schema>, companyZone: string, now: DateTime): Promise<number> {
  const rows = await listToContact(tx, now)
  const written = new Set<string>()
  for (const row of rows) {
    const isWritten = written.has(row.customer_id)
    const step = await stepOrder(tx, isWritten ? { ...row, first_waits: true } : row, companyZone, now)
    if (step === 'first' || step === 'again') written.add(row.customer_id)
  }
  return rows.length
}

/**
 * The orders whose contact is to be looked at, none that the back office holds, each with what has happened so far: a customer with several orders is
 * written to once for all of them, by one replica, also by what waited to be told before the next came in.
 */
async function listToContact(tx: Kysely<Schema>, now: DateTime): Promise<readonly OrderRow[]> {
  const told = sql`from notice n where n.recipient = 'customer:' || o.customer_id and n.dialog = 'contact'
    and (n.state = 'waiting' or n.settled_at >= coalesce(l.left_at, o.received_at))`
  const { rows } = await sql<OrderRow>`
    select o.id, o.customer_id, o.kind, o.received_at, o.contact_due_at, c.time_zone as zone, c.area,
      exists (select from appointment a where a.work_order_id = o.id and a.status = 'confirmed'
        and a.deleted_at is null) as is_settled,
      exists (select from ticket t where t.work_order_id = o.id and t.kind in ('time_request', 'call_task')
        and t.status in ('acknowledged', 'inProgress')) as is_with_staff,
      o.external ->> 'stateSetAt' as state_set_at, l.left_at,
      (select min(n.settled_at) ${told} and n.state = 'told') as first_at,
      exists (select ${told} and n.state = 'waiting') as first_waits,
      (select max(n.settled_at) ${told} and n.state = 'told' and n.answers ->> 'step' = 'again') as again_at,
      exists (select ${told} and n.state = 'unreachable') as is_unreachable,
      (select max(i.at) from conversation v join inbox i on i.conversation_id = v.id
        where i.at >= o.received_at and (v.channel, v.person) in (
          select 'directline', 'dl_' || o.customer_id
          union select b.channel, b.person from binding b where b.customer_id = o.customer_id)) as heard_at
    from work_order o join customer c on c.id = o.customer_id
      cross join lateral (select greatest(
        (select max(a.updated_at) from appointment a where a.work_order_id = o.id
          and (a.status in ('cancelled', 'failed') or a.deleted_at is not null) and ${wasPromised(sql`a.id`)} and ${hasHeardOfVisit}),
        (select max(t.updated_at) from ticket t where t.work_order_id = o.id and t.kind in ('time_request', 'call_task')
          and t.status = 'resolved'),
        (select e.at from event e where e.subject = o.id and e.type = 'work_order.opened'
          and e.actor like 'customer:%')) as left_at) l
    where o.status = 'open' and o.contact_next_at <= ${now} and o.external ->> 'state' is distinct from 'held'
    order by o.contact_next_at, o.id
    limit ${BATCH}
    for update of o skip locked
    for no key update of c skip locked`.execute(tx)
  return rows
}

async function stepOrder(tx: Transaction<Schema>, row: OrderRow, companyZone: string, now: DateTime) {
  const deadlineAt = row.contact_due_at ?? contactDeadline(row.kind, row.received_at, row.zone ?? companyZone)
  const step = contactStep(factsOf(row, deadlineAt), now)
  if (step.kind === 'first' || step.kind === 'again') await putNotice(tx, row, step.kind, now)
  if (step.kind === 'call')
    await openCallTask(tx, row, row.left_at ? callDueAt(row, companyZone, now) : deadlineAt, now)
  await tx
    .updateTable('work_order')
    .set({
      ...(!row.left_at && { contact_due_at: deadlineAt }),
      contact_next_at: 'nextAt' in step ? step.nextAt : null,
    })
    .where('id', '=', row.id)
    .execute()
  return step.kind
}

function factsOf(row: OrderRow, deadlineAt: DateTime): ContactFacts {
  return {
    deadlineAt,
    isSettled: row.is_settled,
    isWithStaff: row.is_with_staff,
    leftAt: row.left_at ?? undefined,
    firstAt: row.first_at ?? undefined,
    firstWaits: row.first_waits,
    againAt: row.again_at ?? undefined,
    isUnreachable: row.is_unreachable,
    heardAt: row.heard_at ?? undefined,
  }
}

/** A deadline of the first contact that is long past would make the call overdue from the start. */
const callDueAt = ({ zone }: OrderRow, companyZone: string, now: DateTime): DateTime =>
  afterServiceMinutes(now, ANSWER_MINUTES.call_task, zone ?? companyZone)

async function putNotice(
  tx: Transaction<Schema>,
  row: OrderRow,
  step: 'first' | 'again',
  now: DateTime,
): Promise<void> {
  const since = [row.left_at?.toMillis(), row.state_set_at].filter((one) => one != null).map((one) => `:${one}`)
  const notice = {
    occasion: `contact:${row.id}:${step}${since.join('')}`,
    recipient: `customer:${row.customer_id}`,
    dialog: 'contact',
    answers: { order: row.id, step },
    subject: row.id,
    class: 'transactional',
    dueAt: now,
  } as const
  await sqlNoticeStore(tx).put([notice], now)
}

async function openCallTask(tx: Transaction<Schema>, row: OrderRow, dueAt: DateTime, now: DateTime): Promise<void> {
  await sqlTicketStore(tx).insert(
    {
      id: freshId('tkt'),
      kind: 'call_task',
      customerId: row.customer_id,
      channel: undefined,
      person: undefined,
      status: 'acknowledged',
      severity: 'major',
      description: 'Call the customer and agree a time for the visit',
      context: { reason: row.is_unreachable ? 'unreachable' : 'no_answer' },
      area: row.area,
      dueAt,
      workOrderId: row.id,
      createdAt: now,
      updatedAt: now,
    },
    'system',
  )
}
