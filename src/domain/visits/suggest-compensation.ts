import { z } from 'zod'
import { COMPENSATION_SCHEME, COMPENSATION_SCHEMES } from '../norms/compensation-rules.ts'
import type { VisitKind } from '../orders/work-order.ts'
import type { MissCause } from './hindrance.ts'

/** What a customer had to bear: whether a visit was missed, why, and how many days late the work is so far. */
interface Burden {
  readonly kind: VisitKind
  readonly hasMissed: boolean
  readonly daysLate: number
  /** Left out: we caused it. */
  readonly cause?: MissCause
  /** The customer has moved the new time themselves, so that the days after it are left out of `daysLate`. */
  readonly hasOwnDays?: boolean
}

/**
 * What a sum is made of, so that whoever approves it is told why: the scheme and its cap, what it pays for the missed visit
 * and for each day begun, and what was approved before. Amounts in fen.
 */
export const CompensationBasis = z.object({
  scheme: z.string(),
  onceFen: z.number(),
  days: z.number(),
  perDayFen: z.number(),
  capFen: z.number(),
  /** The days by which the customer moved the new time are left out. */
  hasOwnDays: z.boolean(),
  paidFen: z.number(),
})
/** The same, as it is kept with the sum. */
export type CompensationBasis = Readonly<z.infer<typeof CompensationBasis>>

/** A sum to be approved by a person, in fen, with how it came about, and within how many days it is paid where the scheme says so. No `basis`: nothing is owed. */
export interface Compensation {
  readonly amountFen: number
  readonly basis?: CompensationBasis
  readonly reasons: readonly string[]
  readonly paidWithinDays?: number | undefined
}

/** Works out a compensation by the scheme in force; a day begun counts as a day, and a missed visit costs at least one. */
export function suggestCompensation(burden: Burden): Compensation {
  const { kind, hasMissed, daysLate, cause = 'company', hasOwnDays = false } = burden
  const scheme = COMPENSATION_SCHEMES[COMPENSATION_SCHEME].find(({ kinds }) => kinds.includes(kind))
  if (!scheme) return { amountFen: 0, reasons: [`no scheme for ${kind}`] }
  if (scheme.excludes.includes(cause))
    return { amountFen: 0, reasons: [`scheme ${scheme.name}`, `excluded: caused by ${cause}`] }
  const days = Math.max(Math.ceil(daysLate), hasMissed ? 1 : 0)
  const onceFen = hasMissed ? scheme.onceFen : 0
  const { perDayFen, capFen } = scheme
  const daysFen = days * perDayFen
  const amountFen = Math.min(onceFen + daysFen, capFen)
  return {
    amountFen,
    basis: { scheme: scheme.name, onceFen, days, perDayFen, capFen, hasOwnDays, paidFen: 0 },
    ...(scheme.paidWithinDays !== undefined && { paidWithinDays: scheme.paidWithinDays }),
    reasons: [
      `scheme ${scheme.name}`,
      ...(onceFen > 0 ? [`missed visit: ${onceFen} fen`] : []),
      ...(daysFen > 0 ? [`${days} day(s) late at ${perDayFen} fen: ${daysFen} fen`] : []),
      ...(hasOwnDays ? ['excluded: the days by which the customer moved the new time'] : []),
      ...(amountFen < onceFen + daysFen ? [`at most ${capFen} fen`] : []),
    ],
  }
}
