import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import type { AppointmentEvent, AppointmentStore, OrderFate } from '#src/domain/appointments/appointment-store.ts'
import { blockedBy } from '#src/domain/appointments/blocked-time.ts'
import type { WorkOrder } from '#src/domain/orders/work-order.ts'
import { eventValues } from './appointment-event.ts'
import { APPOINTMENT_COLUMNS, appointmentOf, blockedRange } from './appointment-row.ts'
import { askedAgainAt } from './asked-again-at.ts'
import { json } from './driver-values.ts'
import { hasHeardOfVisit } from './heard-of-visit.ts'
import { isProtectedCustomer } from './protected-customer.ts'
import { readDiaries } from './read-diaries.ts'
import type { Schema } from './schema.ts'
import { wasPromised } from './was-promised.ts'

/** Appointments in SQL; what `executor` is decides the transaction. */
export function sqlAppointmentStore(executor: Kysely<Schema> | Transaction<Schema>): AppointmentStore {
  const present = executor.selectFrom('appointment').select(APPOINTMENT_COLUMNS).where('deleted_at', 'is', null)
  const write = async <Refusal extends string>(statement: RawBuilder<Written>, refusal: Refusal) => {
    const written = (await statement.execute(executor)).rows[0]
    if (written?.saved === 1) return 'saved'
    return written?.is_closed ? 'order_closed' : refusal
  }

  return {
    async find(id) {
      const row = await present.where('id', '=', id).executeTakeFirst()
      return row && appointmentOf(row)
    },

    async list({ customerId, workOrderId, statuses }) {
      let query = present
      if (customerId !== undefined) query = query.where('customer_id', '=', customerId)
      if (workOrderId !== undefined) query = query.where('work_order_id', '=', workOrderId)
      if (statuses) query = query.where('status', 'in', statuses)
      const rows = await query.orderBy('opens_at').orderBy('id').execute()
      return rows.map(appointmentOf)
    },

    readDiaries: (question, fromAt, toAt) => readDiaries(executor, question, fromAt, toAt),

    async hold({ customerId, installerId, kind, window, expiresAt }, atMost, now) {
      const { fromMs, toMs } = blockedBy(window, kind)
      const range = sql`tstzrange(to_timestamp(${fromMs}::double precision / 1000), to_timestamp(${toMs}::double precision / 1000))`
      // Whoever keeps another time for the same customer at the same moment waits: neither would see the other's.
      await sql`select pg_advisory_xact_lock(hashtext(${`hold ${customerId}`}))`.execute(executor)
      await sql`
        with gone as (
          delete from visit_hold where customer_id = ${customerId} and opens_at <> ${window.opensAt} and (
            expires_at <= ${now} or opens_at not in (
              select opens_at from visit_hold where customer_id = ${customerId} and opens_at <> ${window.opensAt}
              order by expires_at desc limit ${atMost - 1}))
        )
        insert into visit_hold (customer_id, installer_id, opens_at, blocked, expires_at)
        values (${customerId}, ${installerId}, ${window.opensAt}, ${range}, ${expiresAt})
        on conflict (customer_id, opens_at) do update set installer_id = excluded.installer_id,
          blocked = excluded.blocked, expires_at = greatest(visit_hold.expires_at, excluded.expires_at)`.execute(
        executor,
      )
    },

    async release(customerId) {
      await executor.deleteFrom('visit_hold').where('customer_id', '=', customerId).execute()
    },

    insert: (appointment, event, order) => write(insertion(appointment, event, order), 'taken'),
    update: (appointment, event, order = 'keep') => write(change(appointment, event, order), 'changed_meanwhile'),

    async isProtected(orderId) {
      const { rows } = await sql<{ is_protected: boolean }>`
        select ${isProtectedCustomer(sql`o.customer_id`)} as is_protected from work_order o
        where o.id = ${orderId} and o.status = 'open'`.execute(executor)
      return rows[0]?.is_protected ?? false
    },

    async record(appointment, event) {
      await sql`insert into event (at, subject, type, actor, revision, body) select ${eventValues(appointment, event)}`.execute(
        executor,
      )
    },

    async remove(appointment, event) {
      return (await removal(appointment, event).execute(executor)).rows[0]?.saved === 1 ? 'saved' : 'changed_meanwhile'
    },
  }
}

/** What a statement wrote; `is_closed` tells that the order, which had to be open, isn't. */
interface Written {
  readonly saved: number
  readonly is_closed: boolean
}

/** What the database refuses by I1 or I2 leaves no row, hence neither order nor event. */
function insertion(
  appointment: Appointment,
  event: AppointmentEvent,
  order: WorkOrder | Pick<WorkOrder, 'address'> = { address: undefined },
): RawBuilder<Written> {
  const isNew = 'id' in order
  const mustBeOpen = !isNew && appointment.status === 'confirmed' && appointment.workOrderId !== undefined
  return sql<Written>`
    with ${openOrder(appointment, mustBeOpen)}, saved as (
      insert into appointment (
        id, work_order_id, customer_id, installer_id, kind, status, opens_at, closes_at, blocked, zone, words,
        revision, external, created_at, updated_at)
      select ${appointment.id}, ${changeable(appointment)},
        ${appointment.revision}, ${json(appointment.external)}, ${appointment.createdAt}, ${appointment.updatedAt}
      from open_order
      on conflict do nothing
      returning id
    ), logged as (
      insert into event (at, subject, type, actor, revision, body) select ${eventValues(appointment, event)} from saved
    )${isNew ? sql`, ${orderInsertion(order, event)}` : sql``}${mustBeOpen ? sql`, ${orderPromised(appointment, event)}` : sql``}${
      !isNew && order.address !== undefined ? sql`, ${addressChange(appointment, event, order.address)}` : sql``
    }
    select (select count(*) from saved) as saved, not exists (select from open_order) as is_closed`
}

/**
 * A row while the order is open, or where it needn't be. The lock waits for whoever is closing the order, and makes
 * whoever wants to close it wait: a promise on a closed order can't come about.
 */
function openOrder({ workOrderId }: Appointment, mustBeOpen: boolean) {
  return mustBeOpen
    ? sql`open_order as (select from work_order where id = ${workOrderId} and status = 'open' for no key update)`
    : sql`open_order as (select)`
}

/** A visit has been agreed for an order that there was: its state has changed. */
function orderPromised({ workOrderId }: Appointment, { at, actor }: AppointmentEvent) {
  return sql`promised_order as (
      insert into event (at, subject, type, actor, body)
      select ${at}, ${workOrderId ?? null}, 'work_order.promised', ${actor}, '{}' from saved
    )`
}

function addressChange({ workOrderId }: Appointment, { at, actor }: AppointmentEvent, address: string) {
  return sql`saved_order as (
      update work_order set address = ${address}, updated_at = ${at}
      where id = ${workOrderId ?? null} and exists (select from saved)
      returning id
    ), logged_order as (
      insert into event (at, subject, type, actor, body)
      select ${at}, id, 'work_order.readdressed', ${actor}, '{}' from saved_order
    )`
}

function orderInsertion(order: WorkOrder, { at, actor }: AppointmentEvent) {
  return sql`saved_order as (
      insert into work_order (
        id, customer_id, kind, status, priority, description, address, received_at, due_at, created_at, updated_at)
      select ${order.id}, ${order.customerId}, ${order.kind}, ${order.status}, ${order.priority},
        ${order.description}, ${order.address ?? null}, ${order.receivedAt}, ${order.dueAt ?? null}, ${at}, ${at}
      from saved
    ), logged_order as (
      insert into event (at, subject, type, actor, body)
      select ${at}, ${order.id}, 'work_order.opened', ${actor}, ${json({ status: order.status })} from saved
    )`
}

/** The columns from `work_order_id` to `words`, as both ways of writing list them. */
function changeable(appointment: Appointment) {
  const { workOrderId, customerId, installerId, kind, status, window, zone, words } = appointment
  const blocked = blockedRange(appointment)
  return sql`${workOrderId ?? null}, ${customerId ?? null}, ${installerId ?? null}, ${kind ?? null}, ${status},
    ${window.opensAt}, ${window.closesAt}, ${blocked ? sql`tstzrange(${blocked[0]}, ${blocked[1]})` : sql`null`},
    ${zone}, ${words ?? null}`
}

function change(appointment: Appointment, event: AppointmentEvent, order: OrderFate | WorkOrder): RawBuilder<Written> {
  return sql<Written>`
    with ${openOrder(appointment, order === 'must_be_open')}, saved as (
      update appointment set (
          work_order_id, customer_id, installer_id, kind, status, opens_at, closes_at, blocked, zone, words,
          revision, external, updated_at)
        = (${changeable(appointment)},
          ${appointment.revision}, ${json(appointment.external)}, ${appointment.updatedAt})
      where id = ${appointment.id} and revision = ${appointment.revision - 1} and deleted_at is null
        and exists (select from open_order)
      returning id
    ), logged as (
      insert into event (at, subject, type, actor, revision, body) select ${eventValues(appointment, event)} from saved
    ), ${order === 'must_be_open' ? orderPromised(appointment, event) : orderChange(appointment, event, order)}
    select (select count(*) from saved) as saved, not exists (select from open_order) as is_closed`
}

function orderChange(appointment: Appointment, event: AppointmentEvent, order: 'keep' | 'cancel' | 'done' | WorkOrder) {
  if (order === 'keep') return orderLeaving(appointment, event)
  return typeof order === 'string' ? orderClosing(appointment, event, order) : orderInsertion(order, event)
}

function orderClosing({ workOrderId }: Appointment, { at, actor }: AppointmentEvent, fate: 'cancel' | 'done') {
  const status = fate === 'cancel' ? 'cancelled' : 'done'
  return sql`saved_order as (
      update work_order set status = ${status}, closed_at = ${at}, updated_at = ${at}
      where id = ${workOrderId ?? null} and status = 'open' and exists (select from saved)
      returning id
    ), logged_order as (
      insert into event (at, subject, type, actor, body)
      select ${at}, id, ${`work_order.${status}`}, ${actor}, ${json({ status })} from saved_order
    )`
}

/** An order whose visit has ended, and that is kept, is not forgotten; at once where its customer never heard of the visit. */
function orderLeaving({ id, workOrderId, status }: Appointment, { at, actor }: AppointmentEvent) {
  const hasEnded = status === 'cancelled' || status === 'failed'
  const isKnown = sql`(${actor.startsWith('customer:')} or exists (
    select from appointment a where a.id = ${id} and ${hasHeardOfVisit}))`
  return sql`saved_order as (
      update work_order
      set contact_next_at = case when ${isKnown} then ${askedAgainAt(at)}::timestamptz else ${at}::timestamptz end
      where ${hasEnded} and id = ${workOrderId ?? null} and status = 'open' and exists (select from saved)
        and ${wasPromised(sql`${id}`)}
      returning id
    ), logged_order as (
      insert into event (at, subject, type, actor, body)
      select ${at}, id, 'work_order.waiting', ${actor}, '{}' from saved_order
    )`
}

function removal(appointment: Appointment, event: AppointmentEvent) {
  return sql<{ saved: number }>`
    with saved as (
      update appointment set deleted_at = ${event.at}, revision = ${appointment.revision}, updated_at = ${event.at}
      where id = ${appointment.id} and revision = ${appointment.revision - 1} and deleted_at is null
      returning id
    ), logged as (
      insert into event (at, subject, type, actor, revision, body) select ${eventValues(appointment, event)} from saved
    ), ${orderLeaving({ ...appointment, status: 'cancelled' }, event)}
    select count(*) as saved from saved`
}
