import type { Customer } from '../customers/customer.ts'
import type { Actor } from '../shared/actor.ts'
import type { Appointment, VisitWindow } from './appointment.ts'
import { type AppointmentNeeds, whyTooEarly } from './book-visit.ts'
import { hasBegunForUs, needsSupervisor, whyNotChangeable } from './change-limits.ts'
import { historyNote } from './history-note.ts'
import { listCandidates } from './list-candidates.ts'

/**
 * A promise to be moved. `appointment` is as the caller read it; a change since then is noticed. `customer` is whose
 * it is. `words` is how the customer said the new time, `reason` why (for the history). `installerId` asks for one
 * installer and no other. `external` replaces what is kept for TMF clients.
 */
interface MoveRequest {
  readonly appointment: Appointment
  readonly customer: Pick<Customer, 'id' | 'area' | 'timeZone'>
  readonly window: VisitWindow
  readonly words: string | undefined
  readonly reason?: string | undefined
  readonly actor: Actor
  readonly installerId?: string | undefined
  /** See `CandidateSearch`. */
  readonly isSettled?: boolean | undefined
  /** Who decided that a protected visit is moved: a supervisor, or its customer, whose wish is granted (I9). */
  readonly decidedBy?: Actor | undefined
  /** The customer has asked one of staff for it. */
  readonly isWished?: boolean | undefined
  readonly external?: Readonly<Record<string, unknown>> | undefined
}

/**
 * How a move ended. `window_taken`: nobody qualified is free then. `too_late`: CHANGE_CUT_OFF_MINUTES bind customers;
 * exactly at the limit is allowed. `not_open`: it is no confirmed promise (any more). `same_time`: it is there already.
 * `changed_meanwhile`: another writer was faster; read it again. `needs_supervisor`: after a miss of ours only the customer, or
 * a supervisor's decision, moves it. `begun`: the company can't move it any more, it would be a miss (AP-4). `past` and `too_soon` as for a booking.
 */
type Move = { readonly kind: 'moved'; readonly appointment: Appointment } | { readonly kind: MoveRefusal }

/** Why a promise stays where it is, see `Move`. */
type MoveRefusal =
  | 'window_taken'
  | 'needs_supervisor'
  | 'too_late'
  | 'not_open'
  | 'same_time'
  | 'changed_meanwhile'
  | 'past'
  | 'too_soon'
  | 'begun'

/**
 * Moves a promise to another window, with the same installer when that one is free, else with another.
 *
 * @throws the database's 23P01 when the new time was taken at the same moment: the transaction is void, begin it again
 */
export async function moveVisit(request: MoveRequest, needs: AppointmentNeeds): Promise<Move> {
  const { appointment, window, actor, words, reason } = request
  const now = needs.clock.now()
  const refusal =
    whyNotChangeable(appointment, actor, now) ?? whyNotElsewhere(request) ?? whyTooEarly(window, actor, now)
  if (refusal) return { kind: refusal }
  if (appointment.status !== 'confirmed' || !appointment.kind) return { kind: 'not_open' }
  if (hasBegunForUs(request, now)) return { kind: 'begun' }

  if (await needsSupervisor(request, needs.appointments)) return { kind: 'needs_supervisor' }
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
  const note = historyNote(reason, request.decidedBy)
  const mark = request.isWished ? ({ mark: 'wished' } as const) : {}
  const event = { at: now, type: 'appointment.moved', from: appointment.window, actor, ...note, ...mark } as const
  const outcome = await needs.appointments.update(moved, event)
  if (outcome !== 'saved') return { kind: 'changed_meanwhile' }
  await needs.appointments.release(request.customer.id)
  return { kind: 'moved', appointment: moved }
}

function whyNotElsewhere({ appointment, window }: MoveRequest): 'same_time' | undefined {
  const { opensAt, closesAt } = appointment.window
  return +window.opensAt === +opensAt && +window.closesAt === +closesAt ? 'same_time' : undefined
}
