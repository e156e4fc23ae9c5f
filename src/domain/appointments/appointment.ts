import type { DateTime } from 'luxon'
import type { VisitKind } from '../orders/work-order.ts'
import type { ToldDelay } from '../visits/visit.ts'

/** A promised arrival window (时段), half-open: the installer arrives at or after `opensAt` and before `closesAt`, in UTC. */
export interface VisitWindow {
  readonly opensAt: DateTime
  readonly closesAt: DateTime
}

/** The states of TMF646; a confirmed appointment may also become cancelled (decision 0005). */
export const APPOINTMENT_STATUSES = ['initialized', 'confirmed', 'cancelled', 'completed', 'failed'] as const

/** One state of an appointment. */
export type AppointmentStatus = (typeof APPOINTMENT_STATUSES)[number]

/**
 * The promise of a visit (预约).
 *
 * A confirmed one has a customer, an installer and a kind, and blocks that installer (I1). An initialized one came
 * over TMF646 with a window alone: it promises nothing to anybody and blocks nothing. `zone` is the customer's zone
 * (IANA) and `words` what the customer said, kept with the promise (design §6). `revision` starts at 1 and grows with
 * every change. `external` holds what a TMF client sent and we only give back. Instants are UTC.
 */
export interface Appointment {
  readonly id: string
  readonly workOrderId: string | undefined
  readonly customerId: string | undefined
  readonly installerId: string | undefined
  readonly kind: VisitKind | undefined
  readonly status: AppointmentStatus
  readonly window: VisitWindow
  readonly zone: string
  readonly words: string | undefined
  readonly revision: number
  readonly external: Readonly<Record<string, unknown>>
  readonly createdAt: DateTime
  readonly updatedAt: DateTime
  /** The delay of this window that the customer was told of, while nobody has arrived (AP-4); left out where it is not asked for. */
  readonly delay?: Pick<ToldDelay, 'at' | 'minutes' | 'isRefused'> | undefined
  /** We chose this window, by booking it or moving the visit there unasked, and nobody has come yet; left out where it is not asked for. */
  readonly isOurChoice?: boolean | undefined
  /** Where the last move came from; left out where it is not asked for, or nothing was moved. */
  readonly movedFrom?: VisitWindow | undefined
}
