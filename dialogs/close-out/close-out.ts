import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import { type CloseOutOutcome, decideCloseOut, mayGoOn } from '#src/domain/visits/close-out.ts'
import type { Desk } from '../desk.ts'
import { goesOn } from './rate.ts'

/** 96181: typed by the customer on the spot or shortly after, it opens the evaluation of that visit; whatever else counts nothing (CL-4). */
export function closeOutDialog(desk: Desk): Dialog {
  return { name: 'close-out', answers: z.object({}), questions: [], act: () => enter(desk) }
}

async function enter(desk: Desk): Promise<Outcome> {
  const { closeOuts, devices, channel, person } = desk.needs
  const actor = desk.actor()
  const customer = desk.role === 'customer' ? desk.file()?.customer : undefined
  const visit = customer && (await closeOuts.findVisit(customer.id))
  // On the installer's device it is as good as the installer's own word.
  const isBorrowed = customer !== undefined && (await devices.isOnInstallers(person))
  const decided = isBorrowed ? 'wrong_person' : decideCloseOut(actor, visit, desk.saidAt)
  const entry = { channel, person, actor, appointmentId: visit?.appointmentId, at: desk.saidAt }
  const isKept = await closeOuts.insert({ ...entry, outcome: decided })
  if (!isKept) await closeOuts.insert({ ...entry, outcome: 'repeated' })
  if (isBorrowed) return { kind: 'done', says: [{ id: 'borrowed-rate' }] }
  const outcome = isKept ? decided : 'repeated'
  if (outcome === 'repeated' && visit && mayGoOn(visit, desk.saidAt))
    return { kind: 'done', says: [], next: goesOn(visit.appointmentId) }
  if (outcome === 'not_in_work' && visit?.isUnmet) return { kind: 'done', says: [{ id: 'closeout-not-met' }] }
  return answerOf(outcome, visit?.appointmentId)
}

/** The evaluation of the visit follows on from here. */
function answerOf(outcome: CloseOutOutcome, appointment?: string): Outcome {
  const says = [{ id: `closeout-${outcome.replaceAll('_', '-')}` }]
  return outcome === 'opened' ? { kind: 'done', says, next: goesOn(appointment) } : { kind: 'done', says }
}
