import type { Say } from '#src/conversation/say.ts'
import type { Desk } from '../desk.ts'
import { keptWindow } from '../visit-time/visit-time.ts'
import { visitSay } from '../which-visit.ts'
import { type HandleAnswers, handledVisit } from './handle-answers.ts'

/** What will be done, read back before it is; undefined when the visit is over. */
export async function whatIsDone(answers: Partial<HandleAnswers>, desk: Desk): Promise<Say | undefined> {
  const visit = await handledVisit(desk, answers)
  const { action, minutes = 0, hindrance, window, installer } = answers
  if (!visit || !action) return undefined
  const facts = {
    ...{ visit: visitSay(desk, visit), minutes, installer: installer ?? '' },
    ...(hindrance && { reason: { id: `hindrance-${hindrance}` } }),
    ...(window && { window: desk.windowFact(keptWindow(window)) }),
  }
  return { id: `handle-what-${action.replace('_', '-')}`, facts }
}
