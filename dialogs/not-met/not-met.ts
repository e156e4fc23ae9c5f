import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { MISS_CAUSES } from '#src/domain/visits/hindrance.ts'
import { openMissReports, reportNotMet } from '#src/domain/visits/miss-of-others.ts'
import { reportRefusal } from '#src/domain/visits/report-absent.ts'
import { wordsAtHome } from '#src/domain/visits/say-at-home.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { isCustomerAfraid, isRefusedByCustomer, saysKnocked } from '#src/language/answers/read-door-answer.ts'
import { readMissCause } from '#src/language/answers/read-miss-cause.ts'
import { readSiteProblem } from '#src/language/answers/read-site-problem.ts'
import { tellsOfUnanswered } from '#src/language/answers/tells-of-call.ts'
import { causeQuestion } from '../cause-question.ts'
import type { Desk } from '../desk.ts'
import { doorsShut, reachedThen } from '../doors-shut.ts'
import { noneSay, unlessAny } from '../none-say.ts'
import { saidAsWritten } from '../said-in-words.ts'
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
    cannotOpen: async ({ words }) => unlessAny(await visitsBegun(desk), 'not-met-none', desk, words),
    begin: told,
    isAnew: (heard, answers) => namesAnotherVisit(heard, answers, desk),
    questions: [
      whichVisitQuestion(desk, { told, list: doorsShut, underWay: (visits) => visitToReport(visits, desk) }),
      causeQuestion(),
    ],
    act: (answers) => act(answers, desk),
  }
}

/** Where none is named, the door that they stand at is that of the visit reached last; what is told of already, or has been worked at, is meant only where nothing else is. */
async function visitToReport(visits: readonly Visit[], desk: Desk): Promise<Visit | undefined> {
  const isSettled = await Promise.all(
    visits.map(
      async (visit) =>
        (await desk.needs.reports.latest(visit)) !== undefined || (await openMissReports(visit, desk.needs)).length > 0,
    ),
  )
  const untold = visits.filter((_, at) => !isSettled[at])
  return reachedThen(untold.length > 0 ? untold : visits, desk)
}

function told({ text }: Heard): Partial<NotMetAnswers> {
  // 敲了 tells of a door that is shut.
  const cause = readMissCause(text) ?? (saysKnocked(text) || tellsOfUnanswered(text) ? 'customer' : undefined)
  return { words: text.trim().slice(0, WORDS_CHARACTERS), ...(cause && { cause }) }
}

const REFUSED_SAYS = {
  reported: 'not-met-refused',
  asked: 'not-met-asked',
  early: 'not-met-none',
  over: 'which-visit-over',
} as const

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
  if (cause === 'customer') {
    const refused = await reportRefusal({ visit, said: saidAsWritten(desk), actor: desk.actor(), words }, desk.needs)
    const isAfraid = refused === 'reported' && isCustomerAfraid(words)
    return { kind: 'done', says: [{ id: isAfraid ? 'not-met-afraid' : REFUSED_SAYS[refused], facts }] }
  }
  const customerSays = wordsAtHome(await desk.needs.visitSteps.list(visit))
  const outcome = await reportNotMet({ visit, cause, words, actor: desk.actor(), customerSays }, desk.needs)
  if (outcome === 'reported' || outcome === 'asked')
    return { kind: 'done', says: [{ id: `not-met-${outcome}`, facts }] }
  return { kind: 'done', says: [{ id: outcome === 'over' ? 'which-visit-over' : 'not-met-none', facts }] }
}
