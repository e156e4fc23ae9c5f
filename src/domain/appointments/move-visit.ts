import type { Customer } from '../customers/customer.ts'
import type { Actor } from '../shared/actor.ts'
import type { Appointment, VisitWindow } from './appointment.ts'
import { type AppointmentNeeds, whyTooEarly } from './book-visit.ts'
import { whyNotChangeable } from './change-limits.ts'
import { listCandidates } from './list-candidates.ts'

/**
 * A promise to be moved. `appointment` is as the caller read it; a change since then is noticed. `customer` is whose
 * it is. `words` is how the customer said the new time, `reason` why (for the history). `installerId` asks for one
 * installer and no other. `external` replaces what is kept for TMF clients.
 */
export interface MoveRequest {
  readonly appointment: Appointment
  readonly customer: Pick<Customer, 'id' | 'area' | 'timeZone'>
  readonly window: VisitWindow
  readonly words: string | undefined
  readonly reason?: string | undefined
  readonly actor: Actor
  readonly installerId?: string | undefined
  readonly external?: Readonly<Record<string, unknown>> | undefined
}

/**
 * How a move ended. `window_taken`: nobody qualified is free then. `too_late`: CHANGE_CUT_OFF_MINUTES bind customers;
 * exactly at the limit is allowed. `not_open`: it is no confirmed promise (any more). `same_time`: it is there already.
 * `changed_meanwhile`: another writer was faster; read it again. `past` and `too_soon` as for a booking.
 */
export type Move = { readonly kind: 'moved'; readonly appointment: Appointment } | { readonly kind: MoveRefusal }

/** Why a promise stays where it is, see `Move`. */
export type MoveRefusal =
  | 'window_taken'
  | 'too_late'
  | 'not_open'
  | 'same_time'
  | 'changed_meanwhile'
  | 'past'
  | 'too_soon'

/**
 * Moves a promise to another window, with the same installer when that one is free, else with another.
 *
 * @throws the database's 23P01 when the new time was taken at the same moment: the transaction is void, begin it again
 */
export async function moveVisit(request: MoveRequest, needs: AppointmentNeeds): Promise<Move> {
  const { appointment, window, actor, words, reason } = request
  const now = needs.clock.now()
  const refusal = whyNotChangeable(appointment, actor, now) ?? whyNotThere(request) ?? whyTooEarly(window, actor, now)
  if (refusal) return { kind: refusal }
  if (appointment.status !== 'confirmed' || !appointment.kind) return { kind: 'not_open' }

  // The guard against a second provider-caused miss (I9, AP-5) belongs here: before anybody is looked for.
  const search = { ...request, kind: appointment.kind, moving: appointment }
  const [installerId] = await listCandidates(search, now, needs)
  if (!installerId) return { kind: 'window_taken' }

  const moved: Appointment = {
    ...appointment,
    window,
    installerId,
    words,
    external: request.external ?? appointment.external,
    revision: appointment.revision + 1,
    updatedAt: now,
  }
  const event = {
    at: now,
    type: 'appointment.moved',
    actor,
    from: appointment.window,
    ...(reason ? { note: reason } : {}),
  } as const
  const outcome = await needs.appointments.update(moved, event)
  if (outcome !== 'saved') return { kind: 'changed_meanwhile' }
  return { kind: 'moved', appointment: moved }
}

function whyNotThere({ appointment, window, installerId }: MoveRequest): 'same_time' | undefined {
  const same =
    +window.opensAt === +appointment.window.opensAt &&
    +window.closesAt === +appointment.window.closesAt &&
    (installerId === undefined || installerId === appointment.installerId)
  return same ? 'same_time' : undefined
}
