import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { Say } from '#src/conversation/say.ts'
import { HINDRANCES } from '#src/domain/visits/hindrance.ts'
import { setOut } from '#src/domain/visits/on-the-way.ts'
import { tellDelay } from '#src/domain/visits/tell-delay.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { readDelay } from '#src/language/answers/read-delay.ts'
import { readHindrance } from '#src/language/answers/read-hindrance.ts'
import { saysSetOut } from '#src/language/colleague-purposes.ts'
import type { Desk } from '../desk.ts'
import { hindranceQuestion } from '../hindrance-question.ts'
import { minutesQuestion } from '../minutes-question.ts'
import { chosenVisit, visitSay, visitsAhead, whichVisitQuestion } from '../which-visit.ts'

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
    async cannotOpen() {
      return (await visitsAhead(desk)).length > 0 ? undefined : { kind: 'done', says: [{ id: 'which-visit-none' }] }
    },
    begin: told,
    questions: [whichVisitQuestion(desk, { told }), minutesQuestion(), hindranceQuestion()],
    act: (answers) => act(answers, desk),
  }
}

function told({ text }: Heard): Partial<LateAnswers> {
  const minutes = readDelay(text)?.minutes
  const hindrance = readHindrance(text)
  return { words: text, ...(minutes !== undefined && { minutes }), ...(hindrance && { hindrance }) }
}

/** 出发了，晚20分钟，堵车: the customer hears that somebody is on the way, with the delay that they have just been told of. */
async function setOutSays({ appointment }: Visit, desk: Desk): Promise<readonly Say[]> {
  const visit = await desk.needs.visits.lock(appointment.id)
  const outcome = visit && (await setOut(visit, desk.actor(), desk.needs))
  if (!visit || outcome !== 'done') return []
  return [{ id: 'set-out-done', facts: { visit: visitSay(desk, visit), address: visit.address } }]
}

async function act(answers: Partial<LateAnswers>, desk: Desk): Promise<Outcome> {
  const visit = await chosenVisit(desk, answers)
  const { minutes, hindrance } = answers
  if (!visit || minutes === undefined || !hindrance) return { kind: 'done', says: [{ id: 'which-visit-none' }] }
  const told = await tellDelay({ visit, minutes, hindrance, actor: desk.actor() }, desk.needs)
  const facts = { visit: visitSay(desk, visit), minutes }
  const onTheWay = saysSetOut(answers.words ?? '') ? await setOutSays(visit, desk) : []
  if (told.kind === 'told') {
    const id = told.timing === 'ahead' ? 'late-told' : `late-told-${told.timing}`
    return { kind: 'done', says: [{ id, facts }, ...onTheWay] }
  }
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
