import { COMPENSATION_SCHEME, COMPENSATION_SCHEMES } from '../norms/compensation-rules.ts'
import type { VisitKind } from '../orders/work-order.ts'
import type { MissCause } from './hindrance.ts'

/** What a customer had to bear: whether a visit was missed, why, and how many days late the work is so far. */
export interface Burden {
  readonly kind: VisitKind
  readonly hasMissed: boolean
  readonly daysLate: number
  /** Left out: we caused it. */
  readonly cause?: MissCause
  /** The customer has moved the new time themselves, so that the days after it are left out of `daysLate`. */
  readonly hasOwnDays?: boolean
}

/** A sum to be approved by a person, in fen, with how it came about, and within how many days it is paid where the scheme says so. */
export interface Compensation {
  readonly amountFen: number
  readonly reasons: readonly string[]
  readonly paidWithinDays?: number | undefined
}

/** Works out a compensation by the scheme in force; a day begun counts as a day, and a missed visit costs at least one. */
export function suggestCompensation(burden: Burden): Compensation {
  const { kind, hasMissed, daysLate, cause = 'company', hasOwnDays } = burden
  const scheme = COMPENSATION_SCHEMES[COMPENSATION_SCHEME].find(({ kinds }) => kinds.includes(kind))
  if (!scheme) return { amountFen: 0, reasons: [`no scheme for ${kind}`] }
  if (scheme.excludes.includes(cause))
    return { amountFen: 0, reasons: [`scheme ${scheme.name}`, `excluded: caused by ${cause}`] }
  const days = Math.max(Math.ceil(daysLate), hasMissed ? 1 : 0)
  const onceFen = hasMissed ? scheme.onceFen : 0
  const daysFen = days * scheme.perDayFen
  const amountFen = Math.min(onceFen + daysFen, scheme.capFen)
  return {
    amountFen,
    ...(scheme.paidWithinDays !== undefined && { paidWithinDays: scheme.paidWithinDays }),
    reasons: [
      `scheme ${scheme.name}`,
      ...(onceFen > 0 ? [`missed visit: ${onceFen} fen`] : []),
      ...(daysFen > 0 ? [`${days} day(s) late at ${scheme.perDayFen} fen: ${daysFen} fen`] : []),
      ...(hasOwnDays ? ['excluded: the days by which the customer moved the new time'] : []),
      ...(amountFen < onceFen + daysFen ? [`at most ${scheme.capFen} fen`] : []),
    ],
  }
}
