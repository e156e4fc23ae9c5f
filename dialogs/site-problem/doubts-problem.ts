import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import { CONTRADICTED_WITHIN_DAYS } from '#src/domain/norms/promise-norms.ts'
import { leftWith, problemsOf } from '#src/domain/visits/site-problem.ts'
import { openBreach } from '../breach/open-breach.ts'
import { type Desk, knownFile } from '../desk.ts'
import { dueFacts, problemSay } from './problem-say.ts'

const DoubtsAnswers = z.object({ words: z.string().optional() })
type DoubtsAnswers = z.infer<typeof DoubtsAnswers>

/** How much of a customer's words is kept. @unit characters */
const WORDS_CHARACTERS = 300

/** 他根本没说缺配件: what the installer reported is not so, the customer says; a supervisor looks into it, past the line manager (DS-3). */
export function doubtsProblemDialog(desk: Desk): Dialog<DoubtsAnswers> {
  return {
    name: 'doubts-problem',
    answers: DoubtsAnswers,
    needsCustomer: true,
    begin: ({ text }) => ({ words: text.slice(0, WORDS_CHARACTERS) }),
    questions: [],
    act: ({ words = '' }) => act(words, desk),
  }
}

async function act(words: string, desk: Desk): Promise<Outcome> {
  const found = await lastLeft(desk)
  if (!found) return { kind: 'done', says: [], next: { dialog: 'contradict', answers: { words } } }
  const { visit, problem } = found
  // Said in two talks at the same moment it is one report all the same.
  await desk.needs.visits.lock(visit.appointment.id)
  const known = (await openReports(desk)).find(({ appointmentId }) => appointmentId === visit.appointment.id)
  const facts = { problem: problemSay(problem) }
  if (known) {
    await desk.needs.tickets.addWords(known.id, words, desk.actor(), desk.now)
    return { kind: 'done', says: [{ id: 'doubts-problem-again', facts: { ...facts, ticket: known.id } }] }
  }
  const { installerId, id } = visit.appointment
  const { id: ticket, dueAt } = await openBreach({ words, norms: ['DS-3'], appointment: id, installerId }, desk)
  const says = [{ id: 'doubts-problem-noted', facts: { ...facts, ticket, ...dueFacts(dueAt, desk) } }]
  return { kind: 'done', says }
}

/** The customer's last visit that ended with its work incomplete, with what was reported. */
async function lastLeft(desk: Desk) {
  const { customer } = knownFile(desk.file())
  const from = desk.now.minus({ days: CONTRADICTED_WITHIN_DAYS })
  const visits = await desk.needs.visits.listLeft({ areas: [customer.area] }, from)
  const visit = visits.findLast((one) => one.customer.id === customer.id)
  const problem = visit && leftWith(problemsOf(await desk.needs.visitSteps.list(visit)))
  return visit && problem ? { visit, problem } : undefined
}

async function openReports(desk: Desk) {
  const { customer } = knownFile(desk.file())
  const open = await desk.needs.tickets.listOpen([customer.area])
  return open.filter(({ kind, customerId }) => kind === 'breach_reported' && customerId === customer.id)
}
