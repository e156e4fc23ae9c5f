import type { Say } from '#src/conversation/say.ts'
import { HINDRANCES } from '#src/domain/visits/hindrance.ts'
import type { Desk } from '../desk.ts'
import { keptWindow } from '../visit-time/visit-time.ts'
import { visitSay } from '../which-visit.ts'
import { type HandleAnswers, handledVisit } from './handle-answers.ts'

/** What will be done, read back before it is; undefined when the visit is over. */
export async function whatIsDone(answers: Partial<HandleAnswers>, desk: Desk): Promise<Say | undefined> {
  const visit = await handledVisit(desk, answers)
  const { action, minutes = 0, hindrance, window, installer, why } = answers
  if (!visit || !action) return undefined
  const facts = {
    ...{ visit: visitSay(desk, visit), minutes, installer: installer ?? '' },
    ...((hindrance || why) && { reason: reasonSay(hindrance ?? why) }),
    ...(window && { window: desk.windowFact(keptWindow(window)) }),
  }
  return { id: `handle-what-${why === 'later' ? why : action.replace('_', '-')}`, facts }
}

function reasonSay(reason: HandleAnswers['hindrance'] | HandleAnswers['why']): Say {
  const isOurs = HINDRANCES.some((one) => one === reason)
  return { id: isOurs ? `hindrance-${reason}` : `handle-reason-${reason}` }
}
