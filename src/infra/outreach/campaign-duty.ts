import type { DateTime } from 'luxon'
import { type CampaignKey, daysOf, plannedStep } from '#src/domain/outreach/campaign.ts'
import { MONTHLY_KINDS } from '#src/domain/outreach/monthly.ts'
import type { Duty } from '../scheduling/duties.ts'
import { analyzeOccasions } from '../storage/campaign-progress.ts'
import { type CampaignStore, sqlCampaignStore } from '../storage/campaign-store.ts'
import type { Database } from '../storage/database.ts'

/**
 * Plans each kind's campaign of the month as the plan says and begins it with its first day, once (I6). What was planned before is
 * planned on as it begins, for the customers who came since.
 */
export function campaignDuty(database: Database, companyZone: string): Duty {
  const campaigns = sqlCampaignStore(database)
  return {
    name: 'run_campaigns',
    async run(now) {
      for (const kind of MONTHLY_KINDS) {
        const step = plannedStep(kind, now, companyZone)
        if (!step) continue
        const key = { kind, month: step.month }
        const campaign = await campaigns.find(key)
        const begins = step.isBegun && (campaign === undefined || campaign.state === 'planned')
        if (!campaign || begins) await campaigns.open(key, now)
        if (!campaign?.isWhole || begins)
          for await (const _ of planCampaign(key, { database, campaigns, companyZone, now })) void _
        if (begins) await campaigns.begin(key, now)
      }
    },
  }
}

/** Plans chunk by chunk; gives how many are planned so far. Whoever comes while another plans has nothing to do. */
export async function* planCampaign(
  key: CampaignKey,
  needs: { database: Database; campaigns: CampaignStore; companyZone: string; now: DateTime },
): AsyncGenerator<number> {
  const { database, campaigns, companyZone, now } = needs
  const days = daysOf(key.kind, now.setZone(companyZone))
  for (let planned = 0, isWhole = false; !isWhole; ) {
    const chunk = await campaigns.planChunk(key, days, companyZone)
    if (!chunk) return
    planned += chunk.planned
    isWhole = chunk.isWhole
    yield planned
  }
  // Without statistics the first claims would take minutes.
  await analyzeOccasions(database)
}
