import { type Kysely, sql } from 'kysely'
import { accountOfMonth, monthsTold } from '#src/domain/bills/account-of-month.ts'
import type { Promotions } from '#src/domain/promotions/promotion.ts'
import { MONTHS_OF_USAGE, type UsageOfMonth } from '#src/domain/promotions/usage-of-month.ts'
import { readAccountsOf } from '../storage/bill-store.ts'
import type { Schema } from '../storage/schema.ts'
import type { OpeningData } from './compose-occasion.ts'
import type { ReadOpeningData } from './drain-chunk.ts'

/** Reads the bills that are told and the usage that a promotion looks at, for a chunk of customers in one statement. */
export function openingDataReader(
  kysely: Kysely<Schema>,
  { promotions, companyZone }: { promotions: Promotions; companyZone: string },
): ReadOpeningData {
  return async ({ kind, month }, customerIds) => {
    if (kind === 'usage-notice') return await billsOf(kysely, customerIds, month, companyZone)
    return kind === 'promotion' ? await usageOf(kysely, customerIds, month, promotions) : new Map()
  }
}

async function billsOf(kysely: Kysely<Schema>, customerIds: readonly string[], month: string, zone: string) {
  const accounts = await readAccountsOf(kysely, customerIds, monthsTold(month))
  return new Map(
    [...accounts].flatMap(([id, [newest]]): [string, OpeningData][] =>
      newest ? [[id, { bill: accountOfMonth(newest, zone) }]] : [],
    ),
  )
}

async function usageOf(
  kysely: Kysely<Schema>,
  customerIds: readonly string[],
  month: string,
  promotions: Promotions,
): Promise<ReadonlyMap<string, OpeningData>> {
  const { rows } = await sql<{ customer_id: string; usage: readonly UsageOfMonth[] }>`
    select b.customer_id, jsonb_agg(jsonb_build_object('month', month,
        'dataTotalMb', coalesce(data_total_mb, 0), 'dataUsedMb', coalesce(data_used_mb, 0),
        'voiceTotalMin', coalesce(voice_total_min, 0), 'voiceUsedMin', coalesce(voice_used_min, 0),
        'overageFen', coalesce(overage_fee_fen, 0)) order by month desc) as usage
    from unnest(${[...customerIds]}::text[]) as asked (id)
    cross join lateral (select * from bill where customer_id = asked.id and month < ${month} and is_current
      order by month desc limit ${MONTHS_OF_USAGE}) b
    group by b.customer_id`.execute(kysely)
  const used = new Map(rows.map(({ customer_id, usage }) => [customer_id, usage]))
  return new Map(customerIds.map((id) => [id, { promotions, usage: used.get(id) ?? [] }]))
}
