import { sql } from 'kysely'
import { DateTime } from 'luxon'
import type { Appointment, VisitWindow } from '#src/domain/appointments/appointment.ts'
import type { AppointmentEvent } from '#src/domain/appointments/appointment-store.ts'
import type { VisitKind, WorkOrder } from '#src/domain/orders/work-order.ts'
import { eventOf } from '#src/infra/storage/appointment-event.ts'
import type { Database } from '#src/infra/storage/database.ts'

/** Monday, 10:00 in Shanghai: the present of these tests. */
export const NOW = at('2026-11-23T10:00')
export const ZONE = 'Asia/Shanghai'

/** An instant by its local time in Shanghai. */
export function at(local: string): DateTime {
  return DateTime.fromISO(local, { zone: 'Asia/Shanghai' }).toUTC()
}

/** A window by its local times on one day. */
export function windowOn(on: string, from: string, to: string): VisitWindow {
  return { opensAt: at(`${on}T${from}`), closesAt: at(`${on}T${to}`) }
}

export interface SmallInstaller {
  id: string
  areas?: string[]
  skills?: VisitKind[]
  shift?: { from: string; to: string }[]
  days?: number[]
}

/** Fills an empty database with installers and with customers `cus_1` … of 驿城东. */
export async function fillDistrict(
  database: Database,
  installers: readonly SmallInstaller[],
  customers = 3,
): Promise<void> {
  const { kysely } = database
  await sql`select ensure_month_partitions(${NOW}, 2)`.execute(kysely)
  for (const { id, areas, skills, shift, days } of installers) {
    await kysely
      .insertInto('installer')
      .values({
        id,
        name: id,
        badge_no: id,
        phone: '19900010001',
        areas: areas ?? ['驿城东'],
        skills: skills ?? ['repair', 'install', 'move', 'inspection'],
        shift: JSON.stringify(
          shift ?? [
            { from: '08:00', to: '12:00' },
            { from: '14:00', to: '20:00' },
          ],
        ),
        days: days ?? [1, 2, 3, 4, 5, 6, 7],
        language: 'zh-CN',
        updated_at: NOW,
      })
      .execute()
  }
  await sql`
    insert into customer (id, name, phone, account_no, address, area, language, created_at, updated_at)
    select 'cus_' || n, '客户' || n, '19900000001', 'KD' || n, '文明路' || n || '号', '驿城东', 'zh-CN', ${NOW}, ${NOW}
    from generate_series(1, ${customers}::integer) n`.execute(kysely)
}

/** Takes everything away that bookings leave; history stays, as it must. */
export async function clearBookings({ kysely }: Database): Promise<void> {
  for (const table of ['ticket', 'miss', 'visit'] as const) await kysely.deleteFrom(table).execute()
  await sql`delete from appointment`.execute(kysely)
  await sql`delete from work_order`.execute(kysely)
}

/** Everything that happened to an appointment, in order; also to one that is off the books. */
export async function readHistory({ kysely }: Database, id: string): Promise<AppointmentEvent[]> {
  const events = kysely.selectFrom('event').select(['at', 'subject', 'type', 'actor', 'body'])
  const rows = await events.where('subject', '=', id).orderBy('at').orderBy('id').execute()
  return rows.map(eventOf)
}

let made = 0

/** A confirmed repair of `cus_1` by `ins_1`, tomorrow from 14:00 to 14:30, unless told otherwise. */
export function anAppointment(changes: Partial<Appointment> = {}): Appointment {
  made += 1
  return {
    id: `apt_${made}`,
    workOrderId: undefined,
    customerId: 'cus_1',
    installerId: 'ins_1',
    kind: 'repair',
    status: 'confirmed',
    window: windowOn('2026-11-24', '14:00', '14:30'),
    zone: ZONE,
    words: '明天下午两点',
    revision: 1,
    external: {},
    createdAt: NOW,
    updatedAt: NOW,
    ...changes,
  }
}

/** An open repair order of `cus_1`, unless told otherwise. */
export function anOrder(changes: Partial<WorkOrder> = {}): WorkOrder {
  made += 1
  return {
    id: `wo_${made}`,
    customerId: 'cus_1',
    kind: 'repair',
    status: 'open',
    priority: 'normal',
    description: '网速慢',
    address: undefined,
    receivedAt: NOW,
    dueAt: NOW.plus({ hours: 48 }),
    ...changes,
  }
}
