import type { DateTime } from 'luxon'
import type { Actor } from '../shared/actor.ts'
import { closingNews } from './closing-notices.ts'
import { isKept } from './in-work.ts'
import type { ClosingNeeds } from './refuse-signature.ts'
import type { Visit } from './visit.ts'
import { customerSignature } from './work-report.ts'

/** What a customer says is still open of a report. */
export interface Doubt {
  readonly version: number
  readonly words: string
  readonly actor: Actor
  readonly at: DateTime
}

/** The customer says what is still open (CL-1): it is kept, the visit stays open, and the installer hears it at once. `gone`: nothing waits for them. */
export async function doubtWork(visit: Visit, doubt: Doubt, needs: ClosingNeeds): Promise<'noted' | 'gone'> {
  const { version, words, actor, at } = doubt
  const report = await needs.reports.latest(visit)
  if (!isKept(visit) || report?.version !== version || customerSignature(report)) return 'gone'
  const now = needs.clock.now()
  await needs.visitSteps.insert(visit, { step: 'doubted', at, receivedAt: now, actor, body: { version, words } })
  const key = `${version}:${now.toMillis()}`
  await needs.notices.put(closingNews(visit, 'doubted', { key, words }, now), now)
  return 'noted'
}
