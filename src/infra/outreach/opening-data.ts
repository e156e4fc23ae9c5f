import type { DateTime } from 'luxon'
import { accountOfMonth, monthsTold } from '#src/domain/bills/account-of-month.ts'
import { SATISFACTION_VISIT_DAYS } from '#src/domain/norms/survey-norms.ts'
import type { CampaignKey } from '#src/domain/outreach/campaign.ts'
import type { Promotions } from '#src/domain/promotions/promotion.ts'
import { monthsOfUsage, usageOf } from '#src/domain/promotions/usage-of-month.ts'
import { noteBillsTold, readAccountsOf } from '../storage/bill-store.ts'
import type { Database } from '../storage/database.ts'
import { customersVisited } from '../storage/monthly-survey-store.ts'
import type { OpeningData } from './compose-occasion.ts'
import type { ReadOpeningData } from './drain-needs.ts'

/** What is on file for the openings of a chunk of customers: the bill for a usage notice, the usage before for a promotion, whether there was a visit to be rated; one question for all of them. */
export function sqlOpeningData({ kysely }: Database, promotions: Promotions, companyZone: string): ReadOpeningData {
  return async ({ kind, month }, customerIds, now) => {
    if (kind === 'usage-notice') {
      // A month's notice is of the newest account there is: that of the month, else that of the one before.
      const found = await readAccountsOf(kysely, customerIds, monthsTold(month))
      return mapped(found, ([newest]) => {
        const bill = newest && accountOfMonth(newest, companyZone)
        return bill ? { bill, month: bill.month, toldAt: newest.toldAt } : {}
      })
    }
    if (kind === 'satisfaction') {
      const visited = await customersVisited(kysely, customerIds, now.minus({ days: SATISFACTION_VISIT_DAYS }), now)
      return new Map(customerIds.map((id): [string, OpeningData] => [id, { hadVisit: visited.has(id) }]))
    }
    if (kind !== 'promotion') return new Map()
    const usage = mapped(await readAccountsOf(kysely, customerIds, monthsOfUsage(month)), (bills) => bills.map(usageOf))
    return new Map(customerIds.map((id): [string, OpeningData] => [id, { promotions, usage: usage.get(id) ?? [] }]))
  }
}

/** Keeps which version of their bill customers have been told, so that they hear of a correction. */
export async function noteTold(
  { kysely }: Database,
  { kind }: CampaignKey,
  told: readonly OpeningData[],
  now: DateTime,
): Promise<void> {
  if (kind !== 'usage-notice') return
  const bills = told.flatMap(({ bill }) => (bill ? [bill] : []))
  if (bills.length > 0) await noteBillsTold(kysely, bills, now)
}

function mapped<V, T>(from: ReadonlyMap<string, V>, make: (value: V) => T): ReadonlyMap<string, T> {
  return new Map([...from].map(([key, value]) => [key, make(value)]))
}
