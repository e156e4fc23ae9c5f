import { z } from 'zod'
import type { Dialog, Outcome, Question } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { furtherDelayMinutes } from '#src/domain/visits/further-delay.ts'
import { HINDRANCES } from '#src/domain/visits/hindrance.ts'
import { tellDelay } from '#src/domain/visits/tell-delay.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { addsToDelay } from '#src/language/answers/adds-to-delay.ts'
import { hasSetOut } from '#src/language/answers/has-set-out.ts'
import { soleLengthMinutes, withLastLength } from '#src/language/answers/last-length.ts'
import { readDelay } from '#src/language/answers/read-delay.ts'
import { readHindrance } from '#src/language/answers/read-hindrance.ts'
import { arrivesWithoutDelay } from '#src/language/answers/read-journey.ts'
import { arrivedAlready } from '../arrived-already.ts'
import type { Desk } from '../desk.ts'
import { hindranceQuestion } from '../hindrance-question.ts'
import { minutesQuestion } from '../minutes-question.ts'
import { gapSays, saidAsWritten } from '../said-in-words.ts'
import { chosenVisit, namesAnotherVisit, visitSay, whichVisitQuestion } from '../which-visit.ts'

const LateAnswers = z.object({
  appointment: z.string().optional(),
  words: z.string().optional(),
  minutes: z.number().optional(),
  hindrance: z.enum(HINDRANCES).optional(),
})
type LateAnswers = z.infer<typeof LateAnswers>

/** 晚到: the installer says by how much and why in one message; the customer hears it at once (AP-4). */
export function lateDialog(desk: Desk): Dialog<LateAnswers> {
  return {
    name: 'late',
    answers: LateAnswers,
    isErrand: true,
    cannotOpen: ({ words }) => arrivedAlready(desk, words),
    begin: told,
    isAnew: (heard, answers) => namesAnotherVisit(heard, answers, desk),
    questions: [whichVisitQuestion(desk, { told }), minutesQuestion(), reasonQuestion(desk)],
    act: (answers) => act(answers, desk),
  }
}

function told({ text }: Heard): Partial<LateAnswers> {
  const last = withLastLength(text)
  const minutes = readDelay(last)?.minutes ?? soleLengthMinutes(last)
  const hindrance = readHindrance(text)
  return { words: text, ...(minutes !== undefined && { minutes }), ...(hindrance && { hindrance }) }
}

/** Why; where they said so before, that is why they are later still. Other minutes beside it stand for those before. */
function reasonQuestion(desk: Desk): Question<LateAnswers> {
  const question: Question<LateAnswers> = hindranceQuestion()
  return {
    ...question,
    async recall(answers) {
      const told = (await chosenVisit(desk, answers))?.told
      return told ? { kind: 'answers', answers: { hindrance: told.hindrance } } : { kind: 'unclear' }
    },
    async read(heard, answers) {
      const reading = await question.read(heard, answers)
      const minutes = readDelay(heard.text)?.minutes
      if (reading.kind !== 'answers' || minutes === undefined) return reading
      return { kind: 'answers', answers: { ...reading.answers, minutes } }
    },
  }
}

/** 出发，堵着呢，还得半小时, an hour before the window ends: they are on their way, and not late. */
const isInTime = ({ appointment: { window } }: Visit, minutes: number, words: string, desk: Desk): boolean =>
  hasSetOut(words) && arrivesWithoutDelay(words) && desk.saidAt.plus({ minutes }) < window.closesAt

async function act(answers: Partial<LateAnswers>, desk: Desk): Promise<Outcome> {
  const visit = await chosenVisit(desk, answers)
  const { minutes: said, hindrance, words = '' } = answers
  if (!visit || said === undefined || !hindrance) return { kind: 'done', says: [{ id: 'which-visit-none' }] }
  if (isInTime(visit, said, words, desk))
    return {
      kind: 'done',
      says: [],
      next: { dialog: 'set-out', answers: { appointment: visit.appointment.id, words } },
    }
  const minutes = furtherDelayMinutes(visit, { minutes: said, further: addsToDelay(words) }, desk.saidAt)
  return await tell(visit, { minutes, hindrance, words }, desk)
}

type Told = { readonly [K in 'words' | 'minutes' | 'hindrance']: NonNullable<LateAnswers[K]> }

async function tell(visit: Visit, { minutes, hindrance, words }: Told, desk: Desk): Promise<Outcome> {
  const said = saidAsWritten(desk)
  const told = await tellDelay({ visit, minutes, hindrance, actor: desk.actor(), said }, desk.needs)
  const before = visit.told?.minutes ?? 0
  const facts = { visit: visitSay(desk, visit), minutes: told.kind === 'told' ? told.minutes : minutes, before }
  if (told.kind === 'told') {
    const ahead = before > 0 && before !== minutes ? 'late-told-anew' : 'late-told'
    const id = told.timing === 'ahead' ? ahead : `late-told-${told.timing}`
    const isOnTheWay = told.timing !== 'missed' && hasSetOut(words)
    const next = { dialog: 'set-out', answers: { appointment: visit.appointment.id } }
    return { kind: 'done', says: [{ id, facts }, ...gapSays(said, desk)], ...(isOnTheWay && { next }) }
  }
  if (told.kind === 'changed') return { kind: 'done', says: [{ id: 'late-changed', facts }] }
  if (told.kind === 'told_already' || told.kind === 'being_called')
    return {
      kind: 'done',
      says: [{ id: `late-${told.kind === 'being_called' ? 'being-called' : 'told-already'}`, facts }],
    }
  if (told.kind === 'too_long')
    return {
      kind: 'done',
      says: [{ id: 'late-too-long', facts }],
      next: { dialog: 'give-up', answers: { appointment: visit.appointment.id, hindrance } },
    }
  return { kind: 'done', says: [{ id: 'which-visit-over', facts }] }
}
