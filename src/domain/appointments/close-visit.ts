import type { Actor } from '../shared/actor.ts'
import type { Appointment } from './appointment.ts'
import type { AppointmentNeeds } from './book-visit.ts'
import { needsSupervisor } from './change-limits.ts'

/**
 * What a visit came to. `completed` closes its work order; `failed` leaves the order open for another appointment and
 * keeps `reason` in the history. `external` replaces what is kept for TMF clients.
 */
export interface VisitOutcome {
  readonly appointment: Appointment
  readonly outcome: 'completed' | 'failed'
  readonly reason: string | undefined
  readonly actor: Actor
  readonly external?: Readonly<Record<string, unknown>> | undefined
  /** The customer has said that it is done. */
  readonly isWished?: boolean | undefined
  /** It was missed, and somebody came after all: it can be completed, and was missed all the same. */
  readonly cameLate?: boolean | undefined
}

/** How closing ended. `not_open`: it is no confirmed promise (any more). `needs_supervisor`: protected after a miss of ours, and not begun (I9). `changed_meanwhile`: read it again. */
export type Closed =
  | { readonly kind: 'closed'; readonly appointment: Appointment }
  | { readonly kind: 'not_open' | 'needs_supervisor' | 'changed_meanwhile' }

/** Records what a promised visit came to (the states completed and failed of TMF646). */
export async function closeVisit(request: VisitOutcome, needs: AppointmentNeeds): Promise<Closed> {
  const { appointment, outcome, reason, actor, external } = request
  const isDoneLate = appointment.status === 'failed' && outcome === 'completed' && request.cameLate === true
  if (appointment.status !== 'confirmed' && !isDoneLate) return { kind: 'not_open' }
  const now = needs.clock.now()
  const isAhead = outcome === 'completed' && now < appointment.window.opensAt
  if (isAhead && (await needsSupervisor(request, needs.appointments))) return { kind: 'needs_supervisor' }
  const closed: Appointment = {
    ...appointment,
    status: outcome,
    external: external ?? appointment.external,
    revision: appointment.revision + 1,
    updatedAt: now,
  }
  const event = { at: now, type: `appointment.${outcome}`, actor, ...(reason ? { note: reason } : {}) } as const
  const saved = await needs.appointments.update(closed, event, outcome === 'completed' ? 'done' : 'keep')
  return saved === 'saved' ? { kind: 'closed', appointment: closed } : { kind: 'changed_meanwhile' }
}
