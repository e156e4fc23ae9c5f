import type { StoredAccount } from '../bills/account-of-month.ts'
import { monthsBefore } from '../bills/account-of-month.ts'

/** How many months of usage a promotion may look at. @unit months */
const MONTHS_OF_USAGE = 6

/**
 * What a customer used in one month, as far as a promotion may look at it.
 *
 * `month` is `YYYY-MM`. A plan without data or voice has totals of 0.
 */
export interface UsageOfMonth {
  readonly month: string
  readonly dataTotalMb: number
  readonly dataUsedMb: number
  readonly voiceTotalMin: number
  readonly voiceUsedMin: number
}

/** The months whose usage may speak for a promotion in `month`, the newest first. `YYYY-MM` */
export const monthsOfUsage = (month: string): readonly string[] =>
  Array.from({ length: MONTHS_OF_USAGE }, (_, at) => monthsBefore(month, at + 1))

/** What a bill on file says of the usage. */
export const usageOf = ({ bill }: Pick<StoredAccount, 'bill'>): UsageOfMonth => ({
  ...{ month: bill.month, dataTotalMb: bill.dataTotalMb ?? 0, dataUsedMb: bill.dataUsedMb ?? 0 },
  ...{ voiceTotalMin: bill.voiceTotalMin ?? 0, voiceUsedMin: bill.voiceUsedMin ?? 0 },
})
