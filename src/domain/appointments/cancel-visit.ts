import type { Actor } from '../shared/actor.ts'
import type { Appointment } from './appointment.ts'
import type { AppointmentNeeds } from './book-visit.ts'
import { hasBegunForUs, needsSupervisor, whyNotChangeable } from './change-limits.ts'
import { historyNote } from './history-note.ts'

/**
 * A promise to be taken back. `order` says what becomes of the work order: it stays open (`keep`) or is cancelled too.
 * `reason` is kept in the history. `external` replaces what is kept for TMF clients.
 */
interface Cancellation {
  readonly appointment: Appointment
  readonly order: 'keep' | 'cancel'
  readonly reason: string | undefined
  readonly actor: Actor
  /** The supervisor who decided that a protected visit is taken back (I9). */
  readonly decidedBy?: Actor | undefined
  /** The customer has asked one of staff for it. */
  readonly isWished?: boolean | undefined
  readonly external?: Readonly<Record<string, unknown>> | undefined
}

/**
 * How a cancelling ended. `orderOpen`: the work order waits for another appointment. `too_late`:
 * CHANGE_CUT_OFF_MINUTES bind customers. `not_open`: done, failed or cancelled already.
 * `begun`: the company can't take it back any more, it would be a miss (AP-4). `changed_meanwhile`: another writer was faster; read it again.
 */
export type Cancelled =
  | { readonly kind: 'cancelled'; readonly appointment: Appointment; readonly orderOpen: boolean }
  | { readonly kind: 'too_late' | 'not_open' | 'begun' | 'changed_meanwhile' | 'needs_supervisor' }

/** Takes a promise back and frees its installer's time. */
export async function cancelVisit(request: Cancellation, needs: AppointmentNeeds): Promise<Cancelled> {
  const { appointment, order, reason, actor, external } = request
  const now = needs.clock.now()
  const refusal = whyNotChangeable(appointment, actor, now)
  if (refusal) return { kind: refusal }
  if (appointment.status === 'confirmed' && hasBegunForUs(request, now)) return { kind: 'begun' }
  if (await needsSupervisor(request, needs.appointments)) return { kind: 'needs_supervisor' }
  const cancelled: Appointment = {
    ...appointment,
    status: 'cancelled',
    external: external ?? appointment.external,
    revision: appointment.revision + 1,
    updatedAt: now,
  }
  const event = { at: now, type: 'appointment.cancelled', actor, ...historyNote(reason, request.decidedBy) } as const
  const outcome = await needs.appointments.update(cancelled, event, order)
  if (outcome !== 'saved') return { kind: 'changed_meanwhile' }
  return {
    kind: 'cancelled',
    appointment: cancelled,
    orderOpen: order === 'keep' && cancelled.workOrderId !== undefined,
  }
}
