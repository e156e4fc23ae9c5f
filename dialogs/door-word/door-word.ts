import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { ALL_DOOR_WORDS, isDoorWord, isRightAnswer } from '#src/domain/visits/door-words.ts'
import { readSaidAtDoor } from '#src/language/answers/asks-for-door-word.ts'
import { readFear } from '#src/language/answers/fears-at-door.ts'
import { type Desk, knownFile } from '../desk.ts'
import { wordFacts } from './word-facts.ts'

const DoorWordAnswers = z.object({ words: z.string().optional() })
type DoorWordAnswers = z.infer<typeof DoorWordAnswers>

/** 门口有人说是修网的, before we know who writes: the one thing that holds for everybody comes first. */
export function strangerDialog(desk: Desk): Dialog<DoorWordAnswers> {
  return {
    name: 'stranger',
    answers: DoorWordAnswers,
    begin: ({ text }) => ({ words: text.slice(0, 300) }),
    questions: [],
    act: async (answers) => ({
      kind: 'done',
      says: desk.file() ? [] : [{ id: 'door-word-unknown' }],
      next: { dialog: 'door-word', answers },
    }),
  }
}

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
  const said = saidAtDoor(words)
  const pair = visit && (await desk.needs.doorWords.draw(visit))
  if (!visit || !pair) {
    if (said !== undefined) return await alarm(words, desk, visit?.appointment)
    return lastWord({ id: visit ? 'door-word-unassigned' : 'door-word-none' })
  }
  const window = desk.windowFact(visit.appointment.window)
  const who = { installer: visit.installer?.name ?? '', badge: visit.installer?.badgeNo ?? '', window }
  const facts = { ...wordFacts(pair), ...who }
  if (said === undefined)
    return lastWord({ id: readFear(words) === undefined ? 'door-word-say' : 'door-word-doubt', facts })
  if (said !== '' && isRightAnswer(said, pair)) return lastWord({ id: 'door-word-right', facts })
  return await alarm(words, desk, visit.appointment)
}

/** What somebody at the door has said of the word, also where one is named in passing (他不知道什么茶杯); undefined where they speak of something else. */
export function saidAtDoor(words: string): string | undefined {
  const said = readSaidAtDoor(words, ALL_DOOR_WORDS)
  if (said === undefined || said === '') return said
  const isWord = isDoorWord(said) || /(?:说|答)的是|(?:said|answered) ["“']/.test(words)
  return isWord || NAMES_ONE.test(said) ? said : undefined
}

const NAMES_ONE = new RegExp(`^(?:不是|not )?(?:${ALL_DOOR_WORDS.join('|')})(?![a-z])`, 'i')

/** Whoever stands before their door is asked nothing else in that turn. */
const lastWord = (...says: readonly Say[]): Outcome => ({ kind: 'done', says, leavesRest: true })

/** Whoever is at the door does not know the word: nobody should open, and one of us calls at once. */
async function alarm(words: string, desk: Desk, appointment: Appointment | undefined): Promise<Outcome> {
  const { customer } = knownFile(desk.file())
  await desk.needs.customers.lock(customer.id)
  const open = await desk.needs.tickets.listOpen([customer.area])
  if (!open.some(({ kind, customerId }) => kind === 'stranger_at_door' && customerId === customer.id))
    await desk.openTicket({
      kind: 'stranger_at_door',
      severity: 'critical',
      description: 'Somebody at the door does not know the word of the visit: call the customer at once',
      context: { words, ...(appointment && { appointment: appointment.id }) },
    })
  return lastWord({ id: 'door-word-stranger' })
}
