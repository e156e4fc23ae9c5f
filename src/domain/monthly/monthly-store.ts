import type { DateTime } from 'luxon'
import type { MonthOccasions } from '../outreach/month-occasions.ts'
import type { MonthlyKind } from '../outreach/monthly.ts'
import type { LineFinding } from '../pre-check/line-finding.ts'
import type { MonthlySurveyStore } from '../satisfaction/satisfaction.ts'
import type { Actor } from '../shared/actor.ts'

/** How a customer finds the line in a month (`YYYY-MM`); a problem has its order. */
interface PreCheck {
  readonly customerId: string
  readonly month: string
  readonly finding: LineFinding
  readonly workOrderId: string | undefined
}

/** What the monthly conversations read and keep, in the caller's transaction. */
export interface MonthlyStore {
  readonly surveys: MonthlySurveyStore
  readonly occasions: MonthOccasions
  /** The customer wants none of this kind for months (不感兴趣). */
  decline(customerId: string, kind: MonthlyKind, actor: Actor, at: DateTime): Promise<void>
  /** The last word of the month counts. */
  keepPreCheck(check: PreCheck, at: DateTime): Promise<void>
}
