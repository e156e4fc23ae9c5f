import { signNotice } from './closing-notices.ts'
import { isKept } from './is-kept.ts'
import type { ClosingNeeds } from './refuse-signature.ts'
import type { Visit } from './visit.ts'
import { customerSignature, type Signature, type SignedReport, type WorkReport } from './work-report.ts'

/** How a report ended. `not_arrived`: nobody is there yet. `older`: one that was said later is on file already. `over`: the visit is closed. */
type Reported =
  | { readonly kind: 'reported'; readonly version: number }
  | { readonly kind: 'not_arrived' | 'older' | 'over' }

/**
 * The installer says that the work is done, and signs it by that (CL-2): a new version, which replaces what was reported
 * before and every signature under it. The customer is asked to check it and to confirm (CL-1).
 */
export async function reportWork(
  visit: Visit,
  report: WorkReport,
  where: Pick<Signature, 'channel' | 'person'>,
  needs: ClosingNeeds,
): Promise<Reported> {
  if (!isKept(visit)) return { kind: 'over' }
  if (!visit.arrivedAt) return { kind: 'not_arrived' }
  const earlier = await needs.reports.latest(visit)
  if (earlier && earlier.at > report.at) return { kind: 'older' }
  const version = await needs.reports.insert(visit, report)
  const { actor, at, receivedAt } = report
  await needs.reports.sign(visit, version, { party: 'installer', way: 'chat', actor, ...where, at, receivedAt })
  const now = needs.clock.now()
  await needs.notices.takeBack(visit.appointment.id, 'sign', now)
  await needs.notices.put([signNotice(visit, version, now)], now)
  return { kind: 'reported', version }
}

/** Whether a report waits for its customer: neither signed nor doubted. */
export async function isAwaitingCustomer(
  visit: Visit,
  report: SignedReport,
  { visitSteps }: Pick<ClosingNeeds, 'visitSteps'>,
): Promise<boolean> {
  if (!isKept(visit) || customerSignature(report)) return false
  return (await openDoubts(visit, report.version, { visitSteps })).length === 0
}

/** What the customer has said is open of this report, in their words; a later report answers it. */
export async function openDoubts(
  visit: Visit,
  version: number,
  { visitSteps }: Pick<ClosingNeeds, 'visitSteps'>,
): Promise<readonly string[]> {
  const steps = await visitSteps.list(visit)
  return steps
    .filter(({ step, body }) => step === 'doubted' && body.version === version)
    .map(({ body }) => String(body.words ?? ''))
}
