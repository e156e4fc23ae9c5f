import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { isRightAnswer } from '#src/domain/visits/door-words.ts'
import { readSaidAtDoor } from '#src/language/answers/asks-for-door-word.ts'
import { type Desk, knownFile } from '../desk.ts'
import { wordFacts } from './word-facts.ts'

const DoorWordAnswers = z.object({ words: z.string().optional() })
type DoorWordAnswers = z.infer<typeof DoorWordAnswers>

/** 怎么知道是你们的人, 他说的是蓝天: the customer hears the words of today's visit, and what to do where they don't match. */
export function doorWordDialog(desk: Desk): Dialog<DoorWordAnswers> {
  return {
    name: 'door-word',
    answers: DoorWordAnswers,
    needsCustomer: true,
    begin: ({ text }) => ({ words: text.slice(0, 300) }),
    questions: [],
    act: ({ words = '' }) => act(words, desk),
  }
}

/** The visit of today that somebody comes for. */
export const visitOfToday = (desk: Desk): Appointment | undefined =>
  desk
    .file()
    ?.appointments.find(
      ({ status, window, zone }) =>
        status === 'confirmed' && window.opensAt.setZone(zone).hasSame(desk.now.setZone(zone), 'day'),
    )

async function act(words: string, desk: Desk): Promise<Outcome> {
  const appointment = visitOfToday(desk)
  const visit = appointment && (await desk.needs.visits.find(appointment.id))
  const said = readSaidAtDoor(words)
  const pair = visit && (await desk.needs.doorWords.draw(visit))
  if (!visit || !pair) {
    if (said !== undefined) return await alarm(words, desk, undefined)
    return { kind: 'done', says: [{ id: 'door-word-none' }] }
  }
  const facts = { ...wordFacts(pair), installer: visit.installer?.name ?? '', badge: visit.installer?.badgeNo ?? '' }
  if (said === undefined) return { kind: 'done', says: [{ id: 'door-word-say', facts }] }
  if (said !== '' && isRightAnswer(said, pair)) return { kind: 'done', says: [{ id: 'door-word-right', facts }] }
  return await alarm(words, desk, visit.appointment)
}

/** Whoever is at the door does not know the word: nobody should open, and one of us calls at once. */
async function alarm(words: string, desk: Desk, appointment: Appointment | undefined): Promise<Outcome> {
  const { customer } = knownFile(desk.file())
  const open = await desk.needs.tickets.listOpen([customer.area])
  if (!open.some(({ kind, customerId }) => kind === 'stranger_at_door' && customerId === customer.id))
    await desk.openTicket({
      kind: 'stranger_at_door',
      severity: 'critical',
      description: 'Somebody at the door does not know the word of the visit: call the customer at once',
      context: { words, ...(appointment && { appointment: appointment.id }) },
    })
  return { kind: 'done', says: [{ id: 'door-word-stranger' }] }
}
