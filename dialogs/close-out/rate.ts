import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import { decideCloseOut, mayGoOn } from '#src/domain/visits/close-out.ts'
import { type Desk, knownFile } from '../desk.ts'

/** 评价: an evaluation that was broken off is gone on with; one that was not begun is opened by the code alone (CL-4). */
export function rateDialog(desk: Desk): Dialog {
  return { name: 'rate', answers: z.object({}), needsCustomer: true, questions: [], act: () => act(desk) }
}

async function act(desk: Desk): Promise<Outcome> {
  const visit = await desk.needs.closeOuts.findVisit(knownFile(desk.file()).customer.id)
  const appointment = visit?.appointmentId
  if (visit && mayGoOn(visit, desk.now)) return { kind: 'done', says: [], next: goesOn(appointment) }
  const decided = decideCloseOut(desk.actor(), visit, desk.saidAt)
  const survey = appointment && (await desk.needs.surveys.find(appointment))
  if (decided === 'opened' && !survey) return { kind: 'done', says: [{ id: 'rate-by-code' }] }
  if (decided === 'late' && !survey) return { kind: 'done', says: [{ id: 'rate-late' }] }
  return { kind: 'done', says: [{ id: visit && (visit.isEvaluated || survey) ? 'rate-over' : 'rate-none' }] }
}

/** The evaluation of a visit, asked anew. */
export const goesOn = (appointment = '') => ({ dialog: 'after-visit', answers: { appointment } })
