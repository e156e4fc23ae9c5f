import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely'
import { DateTime } from 'luxon'
import type { MissCause } from '#src/domain/visits/hindrance.ts'
import type { ToldDelay, Visit, VisitStore } from '#src/domain/visits/visit.ts'
import { type AppointmentRow, appointmentOf } from './appointment-row.ts'
import { cameLate } from './came-late.ts'
import { customerOf } from './customer-store.ts'
import { missRecords } from './miss-records.ts'
import { namesCustomer } from './names-customer.ts'
import { isProtectedCustomer } from './protected-customer.ts'
import type { Schema } from './schema.ts'
import { lockAppointment, visitStamps } from './visit-stamps.ts'

/** Whether the visit `a` ended with its work incomplete, as its installer said. */
const wasLeft = (fromAt: RawBuilder<unknown>) => sql`exists (
  select from event e where e.subject = a.id and e.body->>'mark' = 'incomplete' and e.at >= ${fromAt})`

interface VisitRow {
  readonly appointment: AppointmentRow
  readonly customer: Parameters<typeof customerOf>[0]
  readonly address: string
  readonly description: string | null
  readonly due_at: DateTime | null
  readonly is_protected: boolean
  readonly installer: Visit['installer'] | null
  readonly set_out_at: DateTime | null
  readonly expected_at: DateTime | null
  readonly arrived_at: DateTime | null
  readonly came_late: boolean
  readonly miss_cause: MissCause | null
  readonly told: (Omit<ToldDelay, 'at'> & { readonly at: string }) | null
}

/** Visits in SQL. */
export function sqlVisitStore(executor: Kysely<Schema> | Transaction<Schema>): VisitStore {
  const read = async (condition: ReturnType<typeof sql>): Promise<readonly Visit[]> => {
    const { rows } = await sql<VisitRow>`
      select to_jsonb(a) - 'blocked' as appointment, to_jsonb(c) as customer, coalesce(o.address, c.address) as address,
        o.description, o.due_at, (o.status = 'open' and ${isProtectedCustomer(sql`c.id`)}) is true as is_protected,
        (select jsonb_build_object('name', i.name, 'badgeNo', i.badge_no) from installer i where i.id = a.installer_id) as installer,
        v.set_out_at, v.expected_at, v.arrived_at, v.told, ${cameLate} as came_late,
        (select m.cause from miss m where m.appointment_id = a.id and m.opens_at = a.opens_at) as miss_cause
      from appointment a join customer c on c.id = a.customer_id
      left join work_order o on o.id = a.work_order_id
      left join visit v on v.appointment_id = a.id and v.opens_at = a.opens_at
      where a.deleted_at is null and ${condition}
      order by a.opens_at, a.id`.execute(executor)
    return rows.map(visitOf)
  }

  return {
    find: async (id) => (await read(sql`a.id = ${id}`))[0],
    async lock(id) {
      await lockAppointment(executor, id)
      return (await read(sql`a.id = ${id}`))[0]
    },
    listOf: (installerId, fromAt, toAt) =>
      read(
        sql`a.installer_id = ${installerId} and a.status = 'confirmed' and a.closes_at > ${fromAt} and a.opens_at < ${toAt}`,
      ),
    listMissedOf: (installerId, fromAt) =>
      read(sql`
        a.installer_id = ${installerId} and a.status = 'failed' and a.closes_at > ${fromAt} and v.arrived_at is null and exists (
          select from event e where e.subject = a.id and e.type = 'appointment.failed' and e.actor = 'system')`),
    async listInWork(installerId, fromAt) {
      const visits = await read(sql`
        a.installer_id = ${installerId} and v.arrived_at >= ${fromAt}
        and (a.status = 'confirmed' or (${cameLate} and not ${wasLeft(sql`'epoch'::timestamptz`)}))`)
      return visits.toSorted((one, other) => Number(one.arrivedAt) - Number(other.arrivedAt))
    },
    async listClosedOf(installerId, fromAt) {
      const visits = await read(sql`
        a.installer_id = ${installerId} and a.status = 'completed' and a.updated_at >= ${fromAt}`)
      return visits.toSorted((one, other) => +one.appointment.updatedAt - +other.appointment.updatedAt)
    },
    listLeft: (whose, fromAt) =>
      read(sql`
        ${'areas' in whose ? sql`c.area = any(${[...whose.areas]}::text[])` : sql`a.installer_id = ${whose.installerId}`}
        and a.status = 'failed' and ${wasLeft(sql`${fromAt}`)}`),
    listIn: (areas, fromAt, toAt) =>
      read(
        sql`c.area = any(${[...areas]}::text[]) and a.status = 'confirmed' and a.closes_at > ${fromAt} and a.opens_at < ${toAt}`,
      ),
    listUnassigned: (areas, fromAt) =>
      read(sql`
        c.area = any(${[...areas]}::text[]) and a.status = 'initialized' and a.closes_at > ${fromAt} and not exists (
          select from appointment b where b.work_order_id = a.work_order_id and b.status = 'confirmed' and b.deleted_at is null)`),
    async search({ words, areas, fromAt, toAt, limit }) {
      const visits = await read(sql`
        a.status = 'confirmed' and c.area = any(${[...areas]}::text[]) and a.closes_at > ${fromAt} and a.opens_at < ${toAt}
        and (${namesCustomer(words)}
          or position(lower(o.id) in lower(${words})) > 0 or position(c.area in ${words}) > 0
          or exists (select from installer i where i.id = a.installer_id and position(i.name in ${words}) > 0))`)
      return visits.slice(0, limit)
    },
    ...visitStamps(executor),
    ...missRecords(executor),

    async protect(orderId, area, at) {
      const { rows } = await sql<{ id: string; name: string }>`
        with chosen as (
          select id, name from staff where areas @> array[${area}] and role in ('dispatcher', 'supervisor')
          order by role, id limit 1
        ), saved as (
          update work_order set protected_at = coalesce(protected_at, ${at}),
            responsible_id = coalesce(responsible_id, (select id from chosen)), updated_at = ${at}
          where id = ${orderId} returning responsible_id
        )
        select id, name from staff where id = (select responsible_id from saved)`.execute(executor)
      return rows[0]
    },
  }
}

function visitOf(row: VisitRow): Visit {
  return {
    appointment: appointmentOf(row.appointment),
    customer: customerOf(row.customer),
    address: row.address,
    description: row.description ?? '',
    dueAt: row.due_at ?? undefined,
    isProtected: row.is_protected,
    installer: row.installer ?? undefined,
    setOutAt: row.set_out_at ?? undefined,
    expectedAt: row.expected_at ?? undefined,
    arrivedAt: row.arrived_at ?? undefined,
    ...(row.came_late && { cameLate: true }),
    missCause: row.miss_cause ?? undefined,
    told: row.told ? { ...row.told, at: DateTime.fromISO(row.told.at, { zone: 'utc' }) } : undefined,
  }
}
