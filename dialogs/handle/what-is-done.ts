import type { Fact, Say } from '#src/conversation/say.ts'
import { HINDRANCES } from '#src/domain/visits/hindrance.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { Desk } from '../desk.ts'
import { keptWindow } from '../visit-time/visit-time.ts'
import { visitSay } from '../which-visit.ts'
import { type HandleAnswers, handledVisit, handler } from './handle-answers.ts'
import { otherInstallers } from './handle-choices.ts'

/** What will be done, read back before it is; undefined when the visit is over. */
export async function whatIsDone(answers: Partial<HandleAnswers>, desk: Desk): Promise<Say | undefined> {
  const visit = await handledVisit(desk, answers)
  const { action, minutes = 0, hindrance, cause, window, installer, why } = answers
  if (!visit || !action) return undefined
  const facts = {
    ...{ visit: protectedSay(desk, visit), minutes, installer: await nameOf(installer, answers, desk) },
    ...((hindrance || why) && { reason: reasonSay(hindrance ?? why) }),
    ...(cause && { cause: { id: `cause-${cause.replace('_', '-')}` } }),
    ...(window && { window: desk.windowFact(keptWindow(window)) }),
  }
  return { id: `handle-what-${why === 'later' ? why : action.replace('_', '-')}`, facts }
}

async function nameOf(id: string | undefined, answers: Partial<HandleAnswers>, desk: Desk): Promise<Fact> {
  const choices = id === undefined ? [] : await otherInstallers(answers, desk)
  return choices.find(({ value }) => value === id)?.label.facts?.installer ?? ''
}

/** What one of staff is shown of a protected visit before they choose: that it is, and who may change it (I9). */
export async function guarded({ isProtected }: Visit, card: Say, desk: Desk): Promise<Say> {
  const role = (await handler(desk))?.role === 'supervisor' ? 'supervisor' : 'dispatcher'
  return isProtected ? { id: `handle-card-protected-${role}`, facts: { card } } : card
}

/** Why nothing is asked any more: the visit has changed since it was chosen, or what is to be done is not theirs to decide (I9). */
export async function objectionTo(answers: Partial<HandleAnswers>, desk: Desk): Promise<Say | undefined> {
  if (answers.appointment === undefined) return undefined
  const visit = await handledVisit(desk, answers)
  if (!visit) return await whatHoldsNow(answers, desk)
  const isPast = answers.action === 'late' || answers.action === 'cannot_come'
  if (isPast && visit.arrivedAt) return { id: 'handle-has-arrived', facts: { visit: visitSay(desk, visit) } }
  if (!answers.action || (await mayDo(answers.action, visit, desk))) return undefined
  return { id: 'handle-needs-supervisor', facts: { visit: visitSay(desk, visit) } }
}

/** No second missed visit (AP-5, I9). Whether it is theirs to decide: a protected one is moved or cancelled by its customer or a supervisor alone. */
export async function mayDo(
  action: NonNullable<HandleAnswers['action']>,
  { isProtected }: Visit,
  desk: Desk,
): Promise<boolean> {
  const isDeciding = action === 'move' || action === 'cancel'
  return !isDeciding || !isProtected || (await handler(desk))?.role === 'supervisor'
}

async function whatHoldsNow({ appointment }: Partial<HandleAnswers>, desk: Desk): Promise<Say> {
  const visit = await handledVisit(desk, { appointment })
  return visit ? { id: 'handle-changed', facts: { visit: visitSay(desk, visit) } } : { id: 'handle-over' }
}

function protectedSay(desk: Desk, visit: Visit): Say {
  const line = visitSay(desk, visit)
  return visit.isProtected ? { id: 'handle-visit-protected', facts: { visit: line } } : line
}

function reasonSay(reason: HandleAnswers['hindrance'] | HandleAnswers['why']): Say {
  const isOurs = HINDRANCES.some((one) => one === reason)
  return { id: isOurs ? `hindrance-${reason}` : `handle-reason-${reason}` }
}
