import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import { reportProblem } from '#src/domain/visits/report-problem.ts'
import { consequenceOf, leftWith, problemsOf } from '#src/domain/visits/site-problem.ts'
import { visitUnderWay } from '#src/domain/visits/visit-at-hand.ts'
import { readHindrance } from '#src/language/answers/read-hindrance.ts'
import { claimsCustomersYes, isWorkImpossible } from '#src/language/answers/read-site-problem.ts'
import type { Desk } from '../desk.ts'
import { noneSay } from '../none-say.ts'
import { saidAsWritten } from '../said-in-words.ts'
import { chosenInWork, visitsInWork } from '../visits-in-work.ts'
import { visitSay, visitsAhead, whichVisitQuestion } from '../which-visit.ts'
import { claimedYesSay } from './claimed-yes.ts'
import { needsYes, ProblemAnswers, toldOfProblem } from './problem-answers.ts'
import { kindQuestion, partOnQuestion, partQuestion, sureQuestion, whatQuestion } from './problem-questions.ts'
import { dueFacts, knownSay, problemSay } from './problem-say.ts'
import { visitsLeft } from './visits-left.ts'

/** 缺配件, 没有线路, 房东不让装: what stands against the work on site, and what the customer is promised or asked because of it. */
export function siteProblemDialog(desk: Desk): Dialog<ProblemAnswers> {
  return {
    name: 'site-problem',
    answers: ProblemAnswers,
    isErrand: true,
    cannotOpen: (answers) => whyNotNow(answers, desk),
    begin: toldOfProblem,
    questions: [
      whichVisitQuestion(desk, { told: toldOfProblem, list: visitsInWork, underWay: visitUnderWay }),
      kindQuestion(),
      whatQuestion(desk),
      partQuestion(),
      partOnQuestion(desk),
      sureQuestion(desk),
    ],
    act: (answers) => act(answers, desk),
  }
}

async function whyNotNow({ words = '' }: Partial<ProblemAnswers>, desk: Desk): Promise<Outcome | undefined> {
  const isClaim = claimsCustomersYes(words)
  if ((await visitsInWork(desk)).length > 0)
    return isClaim ? { kind: 'done', says: [await claimedYesSay(desk)] } : undefined
  const left = (await visitsLeft(desk)).at(-1)
  const isAhead = (await visitsAhead(desk)).length > 0
  if (isAhead && isWorkImpossible(words)) return { kind: 'done', says: [], next: giveUp(words) }
  const problem = left && leftWith(problemsOf(await desk.needs.visitSteps.list(left)))
  if (left && problem) return { kind: 'done', says: [knownSay(left, problem, desk)] }
  const otherwise = isAhead ? 'site-problem-arrive-first' : 'site-problem-none'
  // 客户说没问题了, of a visit that is closed.
  return { kind: 'done', says: [isClaim ? await noneSay(desk, otherwise, words) : { id: otherwise }] }
}

/** 干不了, before anybody has come: that is for the next visit. */
function giveUp(words: string) {
  const hindrance = readHindrance(words)
  return { dialog: 'give-up', answers: { words, ...(hindrance && { hindrance }) } }
}

async function act(answers: Partial<ProblemAnswers>, desk: Desk): Promise<Outcome> {
  const visit = await chosenInWork(desk, answers)
  const { kind, sure, words = '', what, part, partOn } = answers
  if (!visit || (!kind && sure !== false)) return { kind: 'done', says: [{ id: 'site-problem-none' }] }
  const facts = { visit: visitSay(desk, visit) }
  if (!kind || sure === false || (!needsYes(answers) && !sure))
    return { kind: 'done', says: [{ id: 'site-problem-goes-on', facts }] }
  const said = saidAsWritten(desk)
  const report = { kind, words: what ?? words, part, partOn: partOn || undefined, actor: desk.actor(), said }
  const reported = await reportProblem(visit, report, desk.needs)
  const { problem } = reported
  if (!problem)
    return {
      kind: 'done',
      says: [{ id: reported.kind === 'over' ? 'which-visit-over' : 'site-problem-arrive-first', facts }],
    }
  if (reported.kind === 'known') return { kind: 'done', says: [knownSay(visit, problem, desk)] }
  const more = { problem: problemSay(problem), words: problem.words, ticket: problem.ticket ?? '' }
  const id = `site-problem-done-${kind === 'danger' ? kind : consequenceOf(kind).replaceAll('_', '-')}`
  return { kind: 'done', says: [{ id, facts: { ...facts, ...more, ...dueFacts(reported.dueAt, desk) } }] }
}
