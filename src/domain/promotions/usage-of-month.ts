/** How many months of usage a promotion may look at. @unit months */
export const MONTHS_OF_USAGE = 6

/**
 * What a customer used in one month and was charged for it, as far as a promotion may look at it.
 *
 * `month` is `YYYY-MM`. A plan without data or voice has totals of 0. `overageFen` is what went beyond the plan.
 */
export interface UsageOfMonth {
  readonly month: string
  readonly dataTotalMb: number
  readonly dataUsedMb: number
  readonly voiceTotalMin: number
  readonly voiceUsedMin: number
  readonly overageFen: number
}
