import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { MISS_CAUSES } from '#src/domain/visits/hindrance.ts'
import { reportNotMet } from '#src/domain/visits/miss-of-others.ts'
import { wordsAtHome } from '#src/domain/visits/say-at-home.ts'
import { isCustomerAfraid, isRefusedByCustomer, saysKnocked } from '#src/language/answers/read-door-answer.ts'
import { readMissCause } from '#src/language/answers/read-miss-cause.ts'
import { readSiteProblem } from '#src/language/answers/read-site-problem.ts'
import { causeQuestion } from '../cause-question.ts'
import type { Desk } from '../desk.ts'
import { doorsShut } from '../doors-shut.ts'
import { noneSay, unlessAny } from '../none-say.ts'
import { chosenVisit, namesAnotherVisit, visitSay, visitsBegun, whichVisitQuestion } from '../which-visit.ts'

/** How much of what the installer says is kept. @unit characters */
const WORDS_CHARACTERS = 300

const NotMetAnswers = z.object({
  appointment: z.string().optional(),
  words: z.string().optional(),
  cause: z.enum(MISS_CAUSES).optional(),
})
type NotMetAnswers = z.infer<typeof NotMetAnswers>

/** 客户不在家: the installer is at the door, and the visit cannot take place; a dispatcher judges why (AP-4). */
export function notMetDialog(desk: Desk): Dialog<NotMetAnswers> {
  return {
    name: 'not-met',
    answers: NotMetAnswers,
    isErrand: true,
    cannotOpen: async () => unlessAny(await visitsBegun(desk), 'not-met-none', desk),
    begin: told,
    isAnew: (heard, answers) => namesAnotherVisit(heard, answers, desk),
    questions: [whichVisitQuestion(desk, { told, list: doorsShut }), causeQuestion()],
    act: (answers) => act(answers, desk),
  }
}

function told({ text }: Heard): Partial<NotMetAnswers> {
  // 敲了 tells of a door that is shut.
  const cause = readMissCause(text) ?? (saysKnocked(text) ? 'customer' : undefined)
  return { words: text.trim().slice(0, WORDS_CHARACTERS), ...(cause && { cause }) }
}

async function act(answers: Partial<NotMetAnswers>, desk: Desk): Promise<Outcome> {
  const visit = await chosenVisit(desk, answers)
  const { cause, words = '' } = answers
  if (!visit || !cause) return { kind: 'done', says: [await noneSay(desk, 'not-met-none')] }
  // Nobody is away before everything has been tried (DR-3).
  if (cause === 'customer' && !isRefusedByCustomer(words))
    return {
      kind: 'done',
      says: [],
      next: { dialog: 'nobody-opens', answers: { appointment: visit.appointment.id, words } },
    }
  // Somebody who is there already tells of a problem on site.
  const problem = cause === 'third_party' && visit.arrivedAt ? readSiteProblem(words) : undefined
  if (problem)
    return {
      kind: 'done',
      says: [],
      next: { dialog: 'site-problem', answers: { appointment: visit.appointment.id, words, kind: problem } },
    }
  const facts = { visit: visitSay(desk, visit), phone: visit.customer.phone }
  // Whoever has worked there has met somebody.
  if (cause === 'customer' && (await desk.needs.reports.latest(visit)))
    return { kind: 'done', says: [{ id: 'nobody-opens-work-reported', facts }] }
  const customerSays = wordsAtHome(await desk.needs.visitSteps.list(visit))
  const outcome = await reportNotMet({ visit, cause, words, actor: desk.actor(), customerSays }, desk.needs)
  if (outcome === 'reported' && cause === 'customer' && isCustomerAfraid(words))
    return { kind: 'done', says: [{ id: 'not-met-afraid', facts }] }
  if (outcome === 'reported' || outcome === 'asked')
    return { kind: 'done', says: [{ id: `not-met-${outcome}`, facts }] }
  return { kind: 'done', says: [{ id: outcome === 'over' ? 'which-visit-over' : 'not-met-none', facts }] }
}
