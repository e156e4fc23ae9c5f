import type { DateTime } from 'luxon'
import { CLASS_OF_KIND } from '#src/domain/outreach/monthly.ts'
import type { ClaimedChunk, Unsent } from '../storage/occasion-queue.ts'
import { sqlOccasionQueue } from '../storage/occasion-store.ts'
import { sqlTicketStore } from '../storage/ticket-store.ts'
import { callAboutMonth } from './call-about-month.ts'
import type { DrainNeeds } from './drain-needs.ts'

/** What isn't sent is recorded; whom no network reaches is called. */
export async function layAside(
  chunk: ClaimedChunk,
  unsent: readonly Unsent[],
  needs: DrainNeeds,
  now: DateTime,
): Promise<void> {
  const exhausted = unsent.filter(({ kind }) => kind === 'exhausted')
  if (exhausted.length === 0) return await needs.queue.lay(chunk, unsent)
  await needs.database.transaction(async (tx) => {
    await sqlOccasionQueue({ ...needs.database, kysely: tx }).lay(chunk, unsent)
    if (CLASS_OF_KIND[chunk.kind] === 'marketing') return
    const customers = await tx
      .selectFrom('customer')
      .select(['id', 'area', 'time_zone'])
      .where(
        'id',
        'in',
        exhausted.map(({ customerId }) => customerId),
      )
      .execute()
    for (const customer of customers)
      await sqlTicketStore(tx).insert(callAboutMonth(chunk, customer, now, needs.companyZone), 'system')
  })
}
