import type { Say } from '#src/conversation/say.ts'
import { isAwaitingCustomer } from '#src/domain/visits/report-work.ts'
import { consequenceOf, problemsOf } from '#src/domain/visits/site-problem.ts'
import type { Desk } from '../desk.ts'
import { extraFacts } from '../extra/extra-say.ts'
import { visitsInWork } from '../visits-in-work.ts'
import { visitSay } from '../which-visit.ts'
import { knownSay } from './problem-say.ts'

/** 客户说同意了: it counts as the customer's own answer says, where there is one; else theirs is waited for (DS-6). */
export async function claimedYesSay(desk: Desk): Promise<Say> {
  const own: Say = { id: 'site-problem-own-yes' }
  const visit = (await visitsInWork(desk)).at(-1)
  if (!visit) return own
  const report = await desk.needs.reports.latest(visit)
  const facts = { visit: visitSay(desk, visit) }
  if (report && (await isAwaitingCustomer(visit, report, desk.needs))) return { id: 'finish-waits', facts }
  const problems = problemsOf(await desk.needs.visitSteps.list(visit)).filter(
    ({ kind, status }) => consequenceOf(kind) === 'customer_yes' && status !== 'taken_back',
  )
  const extras = (await desk.needs.extras.list(visit)).filter(({ status }) => status !== 'taken_back')
  const isAsked = problems.some(({ status }) => status === 'asked') || extras.some((one) => one.status === 'proposed')
  const [problem, extra] = [problems.at(-1), extras[0]]
  if (isAsked || (!problem && !extra)) return own
  if (extra && !(problem && problem.at > extra.proposedAt)) {
    const id = extra.status === 'agreed' ? 'extra-agreed' : 'extra-answered-no'
    return { id, facts: { ...facts, ...extraFacts(extra) } }
  }
  return problem ? knownSay(visit, problem, desk) : own
}
