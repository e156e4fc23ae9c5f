import type { Selectable } from 'kysely'
import { DateTime } from 'luxon'
import type { Appointment, AppointmentStatus } from '#src/domain/appointments/appointment.ts'
import { blockedBy } from '#src/domain/appointments/blocked-time.ts'
import type { VisitKind } from '#src/domain/orders/work-order.ts'
import type { Schema } from './schema.ts'

type Instants<Row> = { [Column in keyof Row]: Row[Column] extends DateTime ? DateTime | string : Row[Column] }

/** A row as the driver gives it, or as JSON made by the server, whose instants are text. */
export type AppointmentRow = Instants<Omit<Selectable<Schema['appointment']>, 'blocked' | 'deleted_at'>> & {
  readonly delay?: { readonly at: string; readonly minutes: number; readonly isRefused?: boolean } | null
  readonly is_our_choice?: boolean
  readonly moved_from?: { readonly opensAt: string; readonly closesAt: string } | null
}

/** The columns of `AppointmentRow`. */
export const APPOINTMENT_COLUMNS = [
  ...(['id', 'work_order_id', 'customer_id', 'installer_id', 'kind', 'status', 'opens_at', 'closes_at'] as const),
  ...(['zone', 'words', 'revision', 'external', 'created_at', 'updated_at'] as const),
] as const

/** An appointment as its row holds it. */
export function appointmentOf(row: AppointmentRow): Appointment {
  return {
    id: row.id,
    workOrderId: row.work_order_id ?? undefined,
    customerId: row.customer_id ?? undefined,
    installerId: row.installer_id ?? undefined,
    kind: (row.kind ?? undefined) as VisitKind | undefined,
    status: row.status as AppointmentStatus,
    window: { opensAt: instantOf(row.opens_at), closesAt: instantOf(row.closes_at) },
    zone: row.zone,
    words: row.words ?? undefined,
    revision: row.revision,
    external: row.external as Record<string, unknown>,
    createdAt: instantOf(row.created_at),
    updatedAt: instantOf(row.updated_at),
    ...(row.delay != null && { delay: { ...row.delay, at: instantOf(row.delay.at) } }),
    ...(row.moved_from && {
      movedFrom: { opensAt: instantOf(row.moved_from.opensAt), closesAt: instantOf(row.moved_from.closesAt) },
    }),
    ...(row.is_our_choice && { isOurChoice: true }),
  }
}

/** An instant of a row, see `AppointmentRow`. */
export function instantOf(value: DateTime | string): DateTime {
  return typeof value === 'string' ? DateTime.fromISO(value, { zone: 'utc' }) : value
}

/** What an appointment blocks its installer over, as the two ends of a range; undefined for one without installer. */
export function blockedRange({ window, kind, installerId }: Appointment): [DateTime, DateTime] | undefined {
  if (!kind || !installerId) return undefined
  const { fromMs, toMs } = blockedBy(window, kind)
  return [DateTime.fromMillis(fromMs, { zone: 'utc' }), DateTime.fromMillis(toMs, { zone: 'utc' })]
}
