import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { cancelVisit } from '#src/domain/appointments/cancel-visit.ts'
import { type Closed, closeVisit, type VisitOutcome } from '#src/domain/appointments/close-visit.ts'
import { listCandidates } from '#src/domain/appointments/list-candidates.ts'
import { moveVisit } from '#src/domain/appointments/move-visit.ts'
import { MOVE_REASONS, type MoveReason } from '#src/domain/visits/change-reason.ts'
import { reassignVisit } from '#src/domain/visits/give-up-visit.ts'
import { MISS_CAUSES } from '#src/domain/visits/hindrance.ts'
import { settleCompensation } from '#src/domain/visits/late-compensation.ts'
import { isAwaited } from '#src/domain/visits/latest-arrival.ts'
import { recordMiss } from '#src/domain/visits/record-miss.ts'
import type { AppointmentChange } from './appointment-body.ts'
import { isHistoryNote } from './appointment-resource.ts'
import { changeInitialized } from './change-initialized.ts'
import { isVisitKind, keptAfter } from './external.ts'
import { invalid } from './read-body.ts'
import { promiseRefusal, refusal } from './refusal.ts'
import { readRelated } from './related.ts'
import { isWish, leadingKey, recordedReason, saidReason } from './said-reason.ts'
import { saveChange } from './save-change.ts'
import { lookUp, type Named, type TmfDesk } from './tmf-desk.ts'

/** A PATCH, read and looked up: what the appointment is, what was sent, and what is kept for clients afterwards. */
export interface ChangeRequest {
  readonly appointment: Appointment
  readonly body: AppointmentChange
  readonly named: Named
  readonly external: Readonly<Record<string, unknown>>
  /** What the client noted with the change, for the history. */
  readonly reason: string | undefined
}

/**
 * Does what a PATCH asks for: `validFor` moves, `status` follows the lifecycle, the rest is kept.
 *
 * @returns why a promise was moved or taken back, where it was
 * @throws HttpError 400 what can't be, 409 what can't be now
 */
export async function changeAppointment(
  appointment: Appointment,
  body: AppointmentChange,
  desk: TmfDesk,
): Promise<MoveReason | undefined> {
  refuseFixed(appointment, body)
  const related = readRelated(body)
  const named = await lookUp(related, desk)
  const external = keptAfter(appointment.external, body, related, appointment.id)
  const reason = body.note?.findLast((note) => !isHistoryNote(note, appointment.id))?.text
  const request = { appointment, body, named, external, reason }
  if (movesTo(request) && request.body.validFor && request.body.validFor.opensAt < desk.clock.now())
    throw refusal('past')
  if (appointment.status === 'initialized') {
    await changeInitialized(request, desk)
    return undefined
  }
  refuseOtherSubject(request)
  if (appointment.status === 'confirmed') return await changeConfirmed(request, desk)
  const isOtherInstaller = named.installerId !== undefined && named.installerId !== appointment.installerId
  const isOtherState = (body.status ?? appointment.status) !== appointment.status
  if (isOtherState || isOtherInstaller || movesTo(request)) throw refusal('lifecycle')
  await saveChange(appointment, { ...appointment, external }, desk)
  return undefined
}

/** Whether the request names another window than the appointment has. */
function movesTo({
  appointment: { window },
  body: { validFor },
}: Pick<ChangeRequest, 'appointment' | 'body'>): boolean {
  return validFor !== undefined && (+validFor.opensAt !== +window.opensAt || +validFor.closesAt !== +window.closesAt)
}

function refuseFixed(appointment: Appointment, { id, creationDate }: AppointmentChange): void {
  if (id !== undefined && id !== appointment.id) throw invalid('id: cannot be changed.')
  if (creationDate && +creationDate !== +appointment.createdAt) throw invalid('creationDate: cannot be changed.')
}

/** A promise stays with its customer, its order and its kind of work. */
function refuseOtherSubject({ appointment, body, named }: ChangeRequest): void {
  if (named.customer && named.customer.id !== appointment.customerId)
    throw invalid('relatedParty: the customer cannot be changed.')
  if (named.order && named.order.id !== appointment.workOrderId)
    throw invalid('relatedEntity: the work order cannot be changed.')
  if (isVisitKind(body.category) && body.category !== appointment.kind)
    throw invalid('category: the kind of work cannot be changed.')
}

async function changeConfirmed(request: ChangeRequest, desk: TmfDesk): Promise<MoveReason | undefined> {
  const { appointment, body, external, reason } = request
  const given = { appointment, external, reason, actor: 'back_office' } as const
  const isWished = isWish(saidReason(reason, desk.readReason))
  const status = body.status ?? 'confirmed'
  if (status === 'initialized') throw refusal('lifecycle')
  if (status === 'confirmed') return await moveOrKeep(request, desk)
  if (movesTo(request)) throw invalid('status: an appointment is either moved or closed.')
  if (status === 'failed') {
    await fail(request, desk)
    return undefined
  }
  const why = status === 'cancelled' ? whyChanged(request, desk) : undefined
  const outcome =
    status === 'cancelled'
      ? await cancelVisit({ ...given, order: 'keep', isWished }, desk)
      : await complete({ ...given, outcome: status, isWished }, desk)
  if (outcome.kind !== 'cancelled' && outcome.kind !== 'closed') throw refusal(outcome.kind)
  return why
}

/** A late visit that is done without an arrival here, or with a shut door at first, has been kept all the same. */
async function complete(request: VisitOutcome, desk: TmfDesk): Promise<Closed> {
  const visit = await desk.visits.lock(request.appointment.id)
  const outcome = await closeVisit(request, desk)
  if (visit && outcome.kind === 'closed') await settleCompensation(visit, desk)
  return outcome
}

/** A visit that failed is a miss (AP-3), of ours unless the note begins with another cause. */
async function fail({ appointment, external, reason }: ChangeRequest, desk: TmfDesk): Promise<void> {
  const visit = await desk.visits.lock(appointment.id)
  if (!visit) throw refusal('not_open')
  const said = leadingKey(MISS_CAUSES, reason)
  const cause = said?.key ?? 'company'
  // No second missed visit (AP-5, I9): as long as somebody may still come, only a supervisor gives a protected one up.
  const mayStillCome = isAwaited(visit, desk.clock.now())
  const hasBegun = visit.appointment.window.opensAt <= desk.clock.now()
  const isGivenUp = cause === 'company' || !visit.arrivedAt
  if (visit.isProtected && isGivenUp && hasBegun && mayStillCome) throw refusal('needs_supervisor')
  const report = {
    visit: { ...visit, arrivedAt: undefined },
    cause,
    actor: 'back_office',
    note: said ? said.rest : reason,
    external,
  } as const
  const { kind } = await recordMiss(report, desk)
  if (kind !== 'recorded') throw refusal(kind)
}

/** What the customer is told of why we move their visit or take it back: the note says it (AP-4). */
function whyChanged({ reason = '' }: ChangeRequest, { readReason }: TmfDesk): MoveReason {
  const read = saidReason(reason, readReason)
  if (read === 'solved' || read === 'mistaken')
    throw invalid('note: that ends the work order. Set its state, and its visit is taken off with it.')
  // 客户以后再约: the order is kept anyhow.
  const why = MOVE_REASONS.find((one) => one === (read === 'later' ? 'asked' : read))
  if (why) return why
  const said =
    reason.trim() === ''
      ? 'a visit is moved or cancelled for a reason, which its customer reads'
      : 'the reason is not known'
  throw invalid(`note: ${said}. Begin the text with one of ${MOVE_REASONS.join(', ')}.`)
}

async function moveOrKeep(request: ChangeRequest, desk: TmfDesk): Promise<MoveReason | undefined> {
  const { appointment, body, named, external, reason } = request
  const isReassigned = named.installerId !== undefined && named.installerId !== appointment.installerId
  if (!movesTo(request) && !isReassigned) {
    await saveChange(appointment, { ...appointment, external }, desk)
    return undefined
  }
  if (!movesTo(request)) {
    await reassign(request, desk)
    return undefined
  }
  const why = whyChanged(request, desk)
  const customer = await desk.customers.find(appointment.customerId ?? '')
  if (!customer) throw refusal('not_open')
  const window = body.validFor ?? appointment.window
  const outcome = await moveVisit(
    {
      appointment,
      customer,
      window,
      words: undefined,
      reason: recordedReason(why, reason),
      actor: 'back_office',
      isWished: why === 'asked',
      installerId: isReassigned ? named.installerId : undefined,
      external,
    },
    desk,
  )
  if (outcome.kind !== 'moved' && outcome.kind !== 'same_time')
    throw promiseRefusal(outcome.kind, { ...appointment, window })
  return why
}

/** Somebody else for the same window: the promise stands, whatever protects it and although it has begun. */
async function reassign({ appointment, named, external, reason }: ChangeRequest, desk: TmfDesk): Promise<void> {
  const visit = await desk.visits.lock(appointment.id)
  if (!visit) throw refusal('not_open')
  const { window, kind = 'repair' } = appointment
  const search = { customer: visit.customer, kind, window, installerId: named.installerId, moving: appointment }
  const [installerId] = await listCandidates(search, desk.clock.now(), desk)
  if (installerId === undefined) throw promiseRefusal('window_taken', appointment)
  const given = { ...visit, appointment: { ...appointment, external } }
  const outcome = await reassignVisit({ visit: given, installerId, actor: 'back_office', note: reason }, desk)
  if (outcome !== 'replaced') throw refusal(outcome)
}
