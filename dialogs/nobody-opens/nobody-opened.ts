import { DateTime } from 'luxon'
import { z } from 'zod'
import type { Dialog, Outcome, Question } from '#src/conversation/dialog.ts'
import { DOOR_WAIT_MINUTES } from '#src/domain/norms/door-norms.ts'
import { judgeMiss } from '#src/domain/visits/miss-of-others.ts'
import { isDoorOpen } from '#src/domain/visits/shut-door.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { type Desk, knownFile } from '../desk.ts'
import { calledSay } from '../menu/called.ts'
import { askAnew } from '../missed/ask-anew.ts'
import { AT_HOME, sayAtHome } from '../missed/at-home.ts'

const WISHES = ['home', 'other_time'] as const

/** What somebody says who answers with a number, in both languages: it is read by colleagues of either. */
const NOT_REFUSED = '我没有不让进，师傅可以进来 / I did not refuse, please come in'

const NobodyOpenedAnswers = z.object({
  appointment: z.string().optional(),
  opens: z.iso.datetime().optional(),
  arrived: z.iso.datetime().optional(),
  knocked: z.iso.datetime().optional(),
  /** The installer says that they were refused. */
  refused: z.boolean().optional(),
  wish: z.enum(WISHES).optional(),
  words: z.string().optional(),
})
type NobodyOpenedAnswers = z.infer<typeof NobodyOpenedAnswers>

/**
 * Nobody has opened to the installer: the customer hears it at once, and says what is so. At home, it goes to whoever judges and
 * to the installer; away, it is agreed that this visit could not be, and new times follow (AP-4).
 */
export function nobodyOpenedDialog(desk: Desk): Dialog<NobodyOpenedAnswers> {
  const visitOf = ({ appointment, opens = '' }: Partial<NobodyOpenedAnswers>) =>
    desk.file()?.appointments.find((one) => one.id === appointment && one.window.opensAt.toUTC().toISO() === opens)
  const factsOf = (answers: Partial<NobodyOpenedAnswers>) => {
    const visit = visitOf(answers)
    const zone = visit?.zone ?? desk.zone
    const timeOf = (iso = '') => DateTime.fromISO(iso, { zone }).toFormat('HH:mm')
    return {
      name: calledSay(knownFile(desk.file()).customer),
      ...{ arrived: timeOf(answers.arrived), knocked: timeOf(answers.knocked), minutes: DOOR_WAIT_MINUTES },
      ...(visit && { window: desk.windowFact(visit.window) }),
    }
  }
  return {
    name: 'nobody-opened',
    answers: NobodyOpenedAnswers,
    cannotOpen: async (answers) => (visitOf(answers) ? undefined : { kind: 'done', says: [] }),
    isOver: (answers) => visitOf(answers) === undefined,
    asText: (answers, link) => ({
      id: answers.refused ? 'refused-text' : 'nobody-opened-text',
      facts: { ...factsOf(answers), link },
    }),
    questions: [wishQuestion(factsOf)],
    async act({ appointment = '', wish, words = '' }) {
      if (wish === 'home') {
        const said = await sayAtHome(words, desk)
        return { kind: 'done', says: [said ?? { id: 'nobody-opened-gone' }] }
      }
      const visit = await desk.needs.visits.lock(appointment)
      // Who has been let in by now is not sent away by an answer to an old question.
      const isOpen = visit && isDoorOpen(await desk.needs.visitSteps.list(visit))
      if (!visit || isOpen) return { kind: 'done', says: [{ id: 'nobody-opened-gone' }] }
      const outcome = await judgeMiss({ visit, cause: 'customer', actor: desk.actor(), note: words }, desk.needs)
      return outcome === 'recorded'
        ? await bookAnew(visit, desk)
        : { kind: 'done', says: [{ id: 'nobody-opened-gone' }] }
    },
  }
}

/** What is free is shown in the same breath: nothing is told of it afterwards, in the middle of the customer's answer. */
async function bookAnew({ appointment }: Visit, desk: Desk): Promise<Outcome> {
  const { id, window, workOrderId } = appointment
  await desk.needs.notices.takeBack(id, 'missed', desk.now)
  desk.remember({ ...appointment, status: 'failed' })
  const [opens, closes] = [window.opensAt.toUTC().toISO(), window.closesAt.toUTC().toISO()]
  return askAnew(
    [{ id: 'nobody-opened-agreed' }],
    { order: workOrderId, ...(opens && closes && { opens, closes }) },
    desk,
  )
}

function wishQuestion(
  factsOf: (answers: Partial<NobodyOpenedAnswers>) => ReturnType<typeof Object.fromEntries>,
): Question<NobodyOpenedAnswers> {
  return {
    id: 'wish',
    ask: (answers) => ({
      ask: { id: answers.refused ? 'refused-ask' : 'nobody-opened-ask', facts: factsOf(answers) },
      choices: WISHES.map((value) => ({
        value,
        label: { id: answers.refused && value === 'home' ? 'refused-no' : `nobody-opened-${value.replace('_', '-')}` },
      })),
    }),
    hint: () => ({ id: 'nobody-opened-hint' }),
    read({ chosen, text, purpose }, { refused }) {
      // 我在家啊，没人敲门 is an answer, whatever else it would be.
      const said = purpose.purpose === 'contradict' || purpose.purpose === 'at_home' ? 'home' : undefined
      const wish = WISHES.find((one) => one === chosen?.value) ?? said
      const words = wish === 'home' && /^\W*\d\W*$/.test(text) ? (refused ? NOT_REFUSED : AT_HOME) : text.slice(0, 300)
      return wish ? { kind: 'answers', answers: { wish, words } } : { kind: 'unclear' }
    },
  }
}
