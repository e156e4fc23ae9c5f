import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { Say } from '#src/conversation/say.ts'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { ALL_DOOR_WORDS, isDoorWord, isRightAnswer } from '#src/domain/visits/door-words.ts'
import { isLetIn } from '#src/domain/visits/shut-door.ts'
import { readSaidAtDoor } from '#src/language/answers/asks-for-door-word.ts'
import { asksForLater } from '#src/language/answers/asks-for-later.ts'
import { isOfDoorNow, readFear } from '#src/language/answers/fears-at-door.ts'
import { readNamedAtDoor, tellsOfMismatch } from '#src/language/answers/named-at-door.ts'
import { callsOutAtHome } from '#src/language/answers/says-at-home.ts'
import { saysInside } from '#src/language/answers/says-inside.ts'
import { questionsBeside } from '#src/language/purposes.ts'
import { type Desk, knownFile } from '../desk.ts'
import { costSays } from '../extra/cost-says.ts'
import { AT_HOME, sayAtHome } from '../missed/at-home.ts'
import { KeptWish } from '../visit-time/visit-time.ts'
import { wishHeard } from '../visit-time/wish-heard.ts'
import { changeableAppointments } from '../which-appointment.ts'
import { wordFacts } from './word-facts.ts'

const DoorWordAnswers = z.object({
  words: z.string().optional(),
  /** The time that is wished for instead, where the visit is to be moved besides. */
  wish: KeptWish.optional(),
  asksToMove: z.boolean().optional(),
})
type DoorWordAnswers = z.infer<typeof DoorWordAnswers>

/** 门口有人说是修网的, before we know who writes: the one thing that holds for everybody comes first. */
export function strangerDialog(desk: Desk): Dialog<DoorWordAnswers> {
  return {
    name: 'stranger',
    answers: DoorWordAnswers,
    begin: told,
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
    begin: told,
    questions: [],
    act: (answers) => act(answers, desk),
  }
}

function told(heard: Heard): DoorWordAnswers {
  const words = heard.text.slice(0, 300)
  if (!asksForLater(heard.text)) return { words }
  return { words, asksToMove: true, ...(heard.times.length > 0 && { wish: wishHeard(heard, {}) }) }
}

/** The visit of today that somebody comes for. */
export const visitOfToday = (desk: Desk): Appointment | undefined =>
  desk
    .file()
    ?.appointments.find(
      ({ status, window, zone }) =>
        status === 'confirmed' && window.opensAt.setZone(zone).hasSame(desk.now.setZone(zone), 'day'),
    )

/** What is asked besides has its answer too, and what is to be moved is moved: 能不能等我老公四点回来再来. */
async function act({ words = '', wish, asksToMove }: DoorWordAnswers, desk: Desk): Promise<Outcome> {
  const { isAlarm, says } = await answerTo(words, desk)
  const besides = questionsBeside(words).flatMap((asked): readonly Say[] =>
    asked === 'cost' ? costSays(words, desk) : [{ id: `common-${asked}` }],
  )
  const all = { kind: 'done', says: [...says, ...besides] } as const
  const mayMove = asksToMove && !isAlarm && changeableAppointments(desk).length > 0
  // Whoever stands before their door is asked nothing else in that turn.
  return mayMove ? { ...all, next: { dialog: 'move', answers: wish ? { wish } : {} } } : { ...all, leavesRest: true }
}

async function answerTo(words: string, desk: Desk): Promise<{ isAlarm: boolean; says: readonly Say[] }> {
  const appointment = visitOfToday(desk)
  const visit = appointment && (await desk.needs.visits.find(appointment.id))
  const said = saidAtDoor(words)
  const pair = visit && (await desk.needs.doorWords.draw(visit))
  const isAlarm = said !== undefined && !(said !== '' && pair && isRightAnswer(said, pair))
  const isIn = saysInside(words) || (visit !== undefined && isLetIn(visit, await desk.needs.visitSteps.list(visit)))
  if (isAlarm || (visit?.installer && isAnother(words, visit.installer))) {
    await alarm(words, desk, visit?.appointment)
    return { isAlarm: true, says: [{ id: isIn ? 'door-word-stranger-inside' : 'door-word-stranger' }] }
  }
  if (!visit || !pair) return { isAlarm, says: [{ id: visit ? 'door-word-unassigned' : 'door-word-none' }] }
  const window = desk.windowFact(visit.appointment.window)
  const who = { installer: visit.installer?.name ?? '', badge: visit.installer?.badgeNo ?? '', window }
  const facts = { ...wordFacts(pair), ...who }
  if (said !== undefined) return { isAlarm, says: [{ id: 'door-word-right', facts }] }
  if (readFear(words) === undefined) return { isAlarm, says: [{ id: 'door-word-say', facts }] }
  if (isIn) return { isAlarm, says: [{ id: 'door-word-doubt-inside', facts }] }
  // 我在家，但是我不敢开门: whoever knocks hears the one, the customer is told the other.
  const isToldAtHome = callsOutAtHome(words) && (await sayAtHome(AT_HOME, desk)) !== undefined
  const isNotNow = asksForLater(words) && !visit.arrivedAt && !isOfDoorNow(words)
  const id = isNotNow ? 'door-word-say' : 'door-word-doubt'
  return { isAlarm, says: [{ id, facts }, ...(isToldAtHome ? [{ id: 'door-word-told-at-home' }] : [])] }
}

/** Whether the name or the badge that is told is not that of the one who comes; where the words name neither, that it is said not to match. */
function isAnother(words: string, { name, badgeNo }: { name: string; badgeNo: string }): boolean {
  if (readFear(words) !== 'not_the_one') return false
  const { is, isNot, badge } = readNamedAtDoor(words)
  const isTheirs = (one: string) => name.toLowerCase().startsWith(one)
  if (badge !== undefined && !badgeNo.includes(badge)) return true
  // Which Chinese name is meant by one in letters cannot be told.
  const given = is.filter((one) => /\p{Script=Han}/u.test(one) === /\p{Script=Han}/u.test(name))
  if (given.length > 0) return !given.some(isTheirs)
  if (isNot.length === 0) return tellsOfMismatch(words)
  return isNot.some((one) => isTheirs(one) || !/\p{Script=Han}/u.test(one)) || tellsOfMismatch(words)
}

/** What somebody at the door has said of the word, also where one is named in passing (他不知道什么茶杯); undefined where they speak of something else. */
export function saidAtDoor(words: string): string | undefined {
  const said = readSaidAtDoor(words, ALL_DOOR_WORDS)
  if (said === undefined || said === '') return said
  const isWord = isDoorWord(said) || /(?:说|答)的是|(?:said|answered) ["“']/.test(words)
  return isWord || NAMES_ONE.test(said) ? said : undefined
}

const NAMES_ONE = new RegExp(`^(?:不是|not )?(?:${ALL_DOOR_WORDS.join('|')})(?![a-z])`, 'i')

/** Whoever is at the door does not know the word, or has another name or badge: nobody should open, and one of us calls at once. */
async function alarm(words: string, desk: Desk, appointment: Appointment | undefined): Promise<void> {
  const { customer } = knownFile(desk.file())
  await desk.needs.customers.lock(customer.id)
  const open = await desk.needs.tickets.listOpen([customer.area])
  if (!open.some(({ kind, customerId }) => kind === 'stranger_at_door' && customerId === customer.id))
    await desk.openTicket({
      kind: 'stranger_at_door',
      severity: 'critical',
      description:
        'Somebody at the door does not know the word of the visit, or has another name or badge: call the customer at once',
      context: { words, ...(appointment && { appointment: appointment.id }) },
    })
}
