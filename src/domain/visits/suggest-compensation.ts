import { COMPENSATION_SCHEME, COMPENSATION_SCHEMES } from '../norms/compensation-rules.ts'
import type { VisitKind } from '../orders/work-order.ts'

/** What a customer had to bear: whether a visit was missed, and how many days late the work is so far. */
export interface Burden {
  readonly kind: VisitKind
  readonly hasMissed: boolean
  readonly daysLate: number
}

/** A sum to be approved by a person, in fen, with how it came about. */
export interface Compensation {
  readonly amountFen: number
  readonly reasons: readonly string[]
}

/** Works out a compensation by the scheme in force; a day begun counts as a day, and a missed visit costs at least one. */
export function suggestCompensation(burden: Burden, schemeName: string = COMPENSATION_SCHEME): Compensation {
  const scheme = COMPENSATION_SCHEMES[schemeName]?.find(({ kinds }) => kinds.includes(burden.kind))
  if (!scheme) return { amountFen: 0, reasons: [`no scheme for ${burden.kind}`] }
  const days = Math.max(Math.ceil(burden.daysLate), burden.hasMissed ? 1 : 0)
  const onceFen = burden.hasMissed ? scheme.onceFen : 0
  const daysFen = days * scheme.perDayFen
  const amountFen = Math.min(onceFen + daysFen, scheme.capFen)
  return {
    amountFen,
    reasons: [
      `scheme ${scheme.name}`,
      ...(onceFen > 0 ? [`missed visit: ${onceFen} fen`] : []),
      ...(daysFen > 0 ? [`${days} day(s) late at ${scheme.perDayFen} fen: ${daysFen} fen`] : []),
      ...(amountFen < onceFen + daysFen ? [`at most ${scheme.capFen} fen`] : []),
    ],
  }
}
