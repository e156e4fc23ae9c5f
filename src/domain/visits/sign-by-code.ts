import { WRONG_SIGNING_CODES } from '../norms/closing-norms.ts'
import type { Actor } from '../shared/actor.ts'
import { codesTriedNotice } from './closing-notices.ts'
import { type ClosingNeeds, refuseSignature } from './refuse-signature.ts'
import { openDoubts } from './report-work.ts'
import { type CustomerSigning, type Signed, signForCustomer } from './sign-visit.ts'
import type { Visit } from './visit.ts'
import { customerSignature } from './work-report.ts'

/** How a code fared. `locked`: too many were wrong at this visit, whatever comes. `left` are the tries that are left. `doubted`: its customer has said since that something is open (CL-1). `void`: a signature of the visit was refused as not the customer's own. */
type SignedByCode =
  | Signed
  | { readonly kind: 'wrong'; readonly left: number }
  | { readonly kind: 'locked' | 'doubted' | 'void' }

/** The installer types the code that only the customer was shown (CL-2); after too many wrong ones, whoever typed them, it is no way any more, and its supervisors and its customer hear of it (CL-3). */
export async function signByCode(
  visit: Visit,
  { code, typedBy, ...where }: Pick<CustomerSigning, 'channel' | 'person' | 'at'> & { code: string; typedBy: Actor },
  needs: ClosingNeeds,
): Promise<SignedByCode> {
  const report = await needs.reports.latest(visit)
  if (!report) return { kind: 'gone' }
  const { version } = report
  const now = needs.clock.now()
  const wrong = await needs.visitSteps.count(visit, 'code_wrong')
  if (wrong >= WRONG_SIGNING_CODES) return { kind: 'locked' }
  if (await isVoid(visit, needs)) return { kind: 'void' }
  if (customerSignature(report) === undefined && (await openDoubts(visit, version, needs)).length > 0)
    return { kind: 'doubted' }
  if (await needs.reports.isRightCode(visit, version, code, now))
    return await signForCustomer(
      visit,
      version,
      { way: 'code', actor: `customer:${visit.customer.id}`, ...where },
      needs,
    )
  const step = { step: 'code_wrong', at: where.at, receivedAt: now, actor: typedBy, body: { version } } as const
  await needs.visitSteps.insert(visit, step)
  const left = WRONG_SIGNING_CODES - wrong - 1
  if (left > 0) return { kind: 'wrong', left }
  const signature = { way: 'code', actor: typedBy, at: where.at } as const
  await refuseSignature(visit, version, { why: 'wrong_codes', signature }, needs)
  await needs.notices.put([codesTriedNotice(visit, now)], now)
  return { kind: 'locked' }
}

/** Once somebody has tried to sign who isn't the customer, no code is proof of the customer's will: whoever tried may have read it (CL-3). */
async function isVoid(visit: Visit, { visitSteps }: ClosingNeeds): Promise<boolean> {
  return (await visitSteps.list(visit)).some(({ step }) => step === 'signature_refused')
}
