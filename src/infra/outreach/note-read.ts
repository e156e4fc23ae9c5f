import type { CampaignKey } from '#src/domain/outreach/campaign.ts'
import type { Composed } from './compose-occasion.ts'
import type { DrainNeeds } from './drain-needs.ts'

/** Keeps what customers have read, `by` their ids. */
export async function noteRead(
  chunk: CampaignKey,
  composed: readonly Composed[],
  by: { has(customerId: string): boolean },
  { noteTold, clock }: DrainNeeds,
): Promise<void> {
  const read = composed.filter(({ about }) => by.has(about.customerId)).map(({ data }) => data)
  if (read.length > 0) await noteTold?.(chunk, read, clock.now())
}
