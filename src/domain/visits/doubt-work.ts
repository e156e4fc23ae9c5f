import type { DateTime } from 'luxon'
import type { Actor } from '../shared/actor.ts'
import { closingNews } from './closing-notices.ts'
import { isKept } from './in-work.ts'
import type { ClosingNeeds } from './refuse-signature.ts'
import { openDoubts } from './report-work.ts'
import type { Visit } from './visit.ts'
import { customerSignature } from './work-report.ts'

/** What a customer says is still open of a report. */
export interface Doubt {
  readonly version: number
  readonly words: string
  /** Who is reported in them isn't told more than that the report is not confirmed (DS-5). */
  readonly isSecret?: boolean
  readonly actor: Actor
  readonly at: DateTime
}

/** The customer says what is still open (CL-1): it is kept, the visit stays open, and the installer hears it at once; the same words count once. `gone`: nothing waits for them. */
export async function doubtWork(visit: Visit, doubt: Doubt, needs: ClosingNeeds): Promise<'noted' | 'gone'> {
  const { version, words, isSecret, actor, at } = doubt
  const report = await needs.reports.latest(visit)
  if (!isKept(visit) || report?.version !== version || customerSignature(report)) return 'gone'
  const before = await openDoubts(visit, version, needs)
  if (before.includes(words)) return 'noted'
  const now = needs.clock.now()
  await needs.visitSteps.insert(visit, { step: 'doubted', at, receivedAt: now, actor, body: { version, words } })
  const key = `${version}:${before.length + 1}`
  await needs.notices.put(closingNews(visit, 'doubted', { key, words: isSecret ? '' : words }, now), now)
  return 'noted'
}
