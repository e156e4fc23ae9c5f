import type { DateTime } from 'luxon'
import { CLASS_OF_KIND } from '#src/domain/outreach/monthly.ts'
import { openCalls } from '../storage/occasion-calls.ts'
import type { ClaimedChunk, Unsent } from '../storage/occasion-queue.ts'
import { sqlOccasionQueue } from '../storage/occasion-store.ts'
import { callAboutMonth } from './call-about-month.ts'
import type { DrainNeeds } from './drain-needs.ts'

/** What isn't sent is recorded; whom no channel reaches is called. */
export async function layAside(
  chunk: ClaimedChunk,
  unsent: readonly Unsent[],
  needs: DrainNeeds,
  now: DateTime,
): Promise<void> {
  const exhausted = unsent.filter(({ kind }) => kind === 'exhausted').map(({ customerId }) => customerId)
  if (exhausted.length === 0 || CLASS_OF_KIND[chunk.kind] === 'marketing') {
    await needs.queue.lay(chunk, unsent)
    return
  }
  await needs.database.transaction(async (tx) => {
    const ours = await sqlOccasionQueue({ ...needs.database, kysely: tx }).lay(chunk, unsent)
    const unreached = exhausted.filter((customerId) => ours.has(customerId))
    if (unreached.length === 0) return
    const of = tx.selectFrom('customer').select(['id', 'area', 'time_zone']).where('id', 'in', unreached)
    const customers = await of.execute()
    await openCalls(
      tx,
      customers.map((customer) => callAboutMonth(chunk, customer, now, needs.companyZone)),
    )
  })
}
