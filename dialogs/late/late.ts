import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { HINDRANCES } from '#src/domain/visits/hindrance.ts'
import { tellDelay } from '#src/domain/visits/tell-delay.ts'
import { hasSetOut } from '#src/language/answers/has-set-out.ts'
import { soleLengthMinutes, withLastLength } from '#src/language/answers/last-length.ts'
import { readDelay } from '#src/language/answers/read-delay.ts'
import { readHindrance } from '#src/language/answers/read-hindrance.ts'
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
    questions: [whichVisitQuestion(desk, { told }), minutesQuestion(), hindranceQuestion()],
    act: (answers) => act(answers, desk),
  }
}

function told({ text }: Heard): Partial<LateAnswers> {
  const last = withLastLength(text)
  const minutes = readDelay(last)?.minutes ?? soleLengthMinutes(last)
  const hindrance = readHindrance(text)
  return { words: text, ...(minutes !== undefined && { minutes }), ...(hindrance && { hindrance }) }
}

async function act(answers: Partial<LateAnswers>, desk: Desk): Promise<Outcome> {
  const visit = await chosenVisit(desk, answers)
  const { minutes, hindrance } = answers
  if (!visit || minutes === undefined || !hindrance) return { kind: 'done', says: [{ id: 'which-visit-none' }] }
  const said = saidAsWritten(desk)
  const told = await tellDelay({ visit, minutes, hindrance, actor: desk.actor(), said }, desk.needs)
  const facts = { visit: visitSay(desk, visit), minutes: told.kind === 'told' ? told.minutes : minutes }
  if (told.kind === 'told') {
    const id = told.timing === 'ahead' ? 'late-told' : `late-told-${told.timing}`
    const isOnTheWay = told.timing !== 'missed' && hasSetOut(answers.words ?? '')
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
