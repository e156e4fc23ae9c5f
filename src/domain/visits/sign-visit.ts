import { closeVisit } from '../appointments/close-visit.ts'
import { closedNotice, closingNews } from './closing-notices.ts'
import { isKept } from './is-kept.ts'
import { recordNotice } from './record-notice.ts'
import { type ClosingNeeds, type Forgery, refuseSignature, whyForged } from './refuse-signature.ts'
import { openDoubts } from './report-work.ts'
import type { Visit } from './visit.ts'
import { customerSignature, type Signature, type SignedReport } from './work-report.ts'

/** How a customer's signature ended. `again`: they have signed before. `gone`: no report waits for it, or another one does. `refused`: it may not be their own (CL-3). */
export type Signed =
  | { readonly kind: 'closed' | 'again' | 'gone' }
  | { readonly kind: 'refused'; readonly why: Forgery }

/** A customer's signature before it is taken. */
export type CustomerSigning = Omit<Signature, 'party' | 'receivedAt'>

/**
 * The customer has checked the work and confirms it (CL-1); with both signatures the visit is closed and its order is done
 * (CL-2). What may not be the customer's own is refused and reported (CL-3). Once they have doubted the report, only their
 * own word in their own chat settles it. The visit is locked by the caller.
 */
export async function signForCustomer(
  visit: Visit,
  version: number,
  signing: CustomerSigning,
  needs: ClosingNeeds,
): Promise<Signed> {
  const report = await needs.reports.latest(visit)
  if (report?.version !== version) return { kind: 'gone' }
  if (customerSignature(report)) return { kind: 'again' }
  const isSettled = signing.way === 'chat' || (await openDoubts(visit, version, needs)).length === 0
  if (!isKept(visit) || !isSettled) return { kind: 'gone' }
  const why = await whyForged(visit, report, signing, needs)
  if (why) {
    await refuseSignature(visit, version, { why, signature: signing }, needs)
    return { kind: 'refused', why }
  }
  return await close(visit, report, signing, needs)
}

async function close(
  visit: Visit,
  { version }: SignedReport,
  signing: CustomerSigning,
  needs: ClosingNeeds,
): Promise<Signed> {
  const now = needs.clock.now()
  const isNew = await needs.reports.sign(visit, version, { ...signing, party: 'customer', receivedAt: now })
  if (!isNew) return { kind: 'again' }
  const { appointment, cameLate } = visit
  const actor = `installer:${appointment.installerId ?? ''}` as const
  const { kind } = await closeVisit({ appointment, outcome: 'completed', reason: undefined, actor, cameLate }, needs)
  if (kind !== 'closed') throw new Error(`a visit that was locked could not be closed: ${kind}`)
  // Whoever writes hears it in the answer.
  const isRated = (await needs.closeOuts.ratingOf(appointment.id)) !== 'not_begun'
  const news = closingNews(visit, 'closed', { key: String(version), isRated }, now)
  const toInstaller = signing.way === 'code' ? [] : news
  const toCustomer = signing.way === 'chat' ? [] : [closedNotice(visit, now)]
  await needs.notices.put([...toInstaller, ...toCustomer, ...recordNotice(appointment, now)], now)
  return { kind: 'closed' }
}
