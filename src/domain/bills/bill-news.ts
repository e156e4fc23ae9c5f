import type { DateTime } from 'luxon'
import { JUMP_MONTHS, JUMP_NEWS_MONTHS } from '../norms/bill-norms.ts'
import type { Notice } from '../outreach/notice.ts'
import { isAbnormalJump } from './abnormal-jump.ts'
import { monthsBefore } from './account-of-month.ts'

/** A bill that has come in, with what decides whether its customer hears of it at once. Amounts are fen. */
export interface NewBill {
  readonly customerId: string
  readonly month: string
  readonly version: number
  readonly totalFen: number
  /** Of the three months before, those that are on file. */
  readonly beforeFen: readonly number[]
  /** The total that the customer was told last, of an earlier version. */
  readonly toldFen: number | undefined
}

/**
 * What a customer hears of a bill without waiting for the month's day: that another total than the one they were told counts,
 * or that it is an abnormal jump.
 *
 * @param thisMonth the month that runs in the company's zone, `YYYY-MM`
 */
export function billNews(bill: NewBill, thisMonth: string, now: DateTime): Notice | undefined {
  const { customerId, month, version, totalFen, beforeFen, toldFen } = bill
  const about = {
    recipient: `customer:${customerId}`,
    subject: customerId,
    class: 'transactional',
    dueAt: now,
  } as const
  if (toldFen !== undefined && toldFen !== totalFen)
    return {
      ...about,
      occasion: `usage-corrected:${customerId}:${month}:${version}`,
      dialog: 'usage-notice',
      answers: { month, told: 'corrected', toldFen },
    }
  const isNews = month >= monthsBefore(thisMonth, JUMP_NEWS_MONTHS)
  if (!isNews || beforeFen.length < JUMP_MONTHS || !isAbnormalJump(totalFen, beforeFen)) return undefined
  return {
    ...about,
    occasion: `usage-jump:${customerId}:${month}`,
    dialog: 'usage-notice',
    answers: { month, told: 'jump' },
  }
}
