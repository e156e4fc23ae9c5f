import type { DateTime } from 'luxon'
import type { Actor } from '../shared/actor.ts'
import { closingNews } from './closing-notices.ts'
import { isKept } from './is-kept.ts'
import type { ClosingNeeds } from './refuse-signature.ts'
import { type Claim, knownReport, reportClaim } from './report-claim.ts'
import { openDoubts } from './report-work.ts'
import type { Visit } from './visit.ts'
import { customerSignature } from './work-report.ts'

/** What a customer says is still open of a report, and what they hold against it by that. */
export interface Doubt {
  readonly version: number
  readonly words: string
  readonly claim: Claim | undefined
  /** What was broken, where the words tell it. */
  readonly norms?: readonly string[] | undefined
  /** The words as a supervisor may read them; left out: as they are. */
  readonly shown?: string
  readonly actor: Actor
  readonly at: DateTime
  /** Where they said it, as far as somebody can answer there. */
  readonly channel?: string
  readonly person?: string
}

/** `ticket`: the report that a supervisor has of it. `gone`: nothing waits for them. */
export type Doubted = { readonly kind: 'noted'; readonly ticket: string | undefined } | { readonly kind: 'gone' }

/** What no installer alone is to answer, wherever it was said: a supervisor hears it. */
const FOR_SUPERVISORS: readonly (Claim | undefined)[] = ['nobody_came', 'tricked', 'misconduct']
/** What accuses somebody is for nobody but supervisors (DS-5). */
const HELD_BACK: readonly (Claim | undefined)[] = ['tricked', 'misconduct']

/** The customer says what is still open (CL-1): it is kept, the visit stays open, and the installer hears it at once; the same words count once. Of who is reported in them the installer isn't told more than that the report is not confirmed (DS-5). */
export async function doubtWork(visit: Visit, doubt: Doubt, needs: ClosingNeeds): Promise<Doubted> {
  const { version, words, claim, actor, at } = doubt
  const report = await needs.reports.latest(visit)
  if (!isKept(visit) || report?.version !== version || customerSignature(report)) return { kind: 'gone' }
  const before = await openDoubts(visit, version, needs)
  if (before.includes(words)) return { kind: 'noted', ticket: await reportOf(visit, claim, needs) }
  const now = needs.clock.now()
  await needs.visitSteps.insert(visit, { step: 'doubted', at, receivedAt: now, actor, body: { version, words } })
  const key = `${version}:${before.length + 1}`
  await needs.notices.put(
    closingNews(visit, 'doubted', { key, words: HELD_BACK.includes(claim) ? '' : (doubt.shown ?? words) }, now),
    now,
  )
  if (claim === undefined || !FOR_SUPERVISORS.includes(claim)) return { kind: 'noted', ticket: undefined }
  const { channel, person, norms, shown = words } = doubt
  const { ticket } = await reportClaim(visit, { claim, norms, words: shown, actor, at, channel, person }, needs)
  return { kind: 'noted', ticket }
}

const reportOf = async (visit: Visit, claim: Claim | undefined, needs: ClosingNeeds): Promise<string | undefined> =>
  FOR_SUPERVISORS.includes(claim) ? await knownReport(visit, needs) : undefined
