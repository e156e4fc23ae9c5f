import { monthlyOpenings } from '#dialogs/monthly/openings.ts'
import type { Config } from './config.ts'
import { CHAT_LINK_PATH } from './infra/channels/direct-line/mount-chat-link.ts'
import { campaignDuty } from './infra/outreach/campaign-duty.ts'
import type { ComposingNeeds } from './infra/outreach/compose-occasion.ts'
import type { ReadOpeningData } from './infra/outreach/drain-needs.ts'
import { noteTold, sqlOpeningData } from './infra/outreach/opening-data.ts'
import { type OutreachWorker, outreachWorker } from './infra/outreach/outreach-worker.ts'
import type { Duty } from './infra/scheduling/duties.ts'
import { sqlCampaignStore } from './infra/storage/campaign-store.ts'
import { sqlOccasionQueue } from './infra/storage/occasion-store.ts'
import { sqlSendingPace } from './infra/storage/sending-pace.ts'
import type { Parts, Talking } from './open-talking.ts'

/** How the month's messages are made, for sending and for looking at them before. */
export function composing(
  config: Pick<Config, 'COMPANY_NAME' | 'HOTLINE' | 'TIME_ZONE'>,
  publicUrl: () => string,
  {
    phrasebook,
    sms,
    promotions,
    database,
  }: Pick<Talking, 'phrasebook' | 'sms' | 'promotions'> & Pick<Parts, 'database'>,
): ComposingNeeds & { readonly readData: ReadOpeningData } {
  return {
    ...{ openings: monthlyOpenings, phrasebook, company: config.COMPANY_NAME, hotline: config.HOTLINE },
    linkTo: (code) => `${publicUrl()}${CHAT_LINK_PATH}/${code}`,
    canText: sms !== undefined,
    readData: sqlOpeningData(database, promotions, config.TIME_ZONE),
  }
}

/** What plans the month's messages with every tick, and what writes them. */
export function openOutreach(
  config: Config,
  publicUrl: string,
  { database, clock, log, ...talking }: Parts & Talking,
): { readonly worker: OutreachWorker; readonly duties: readonly Duty[] } {
  const { botFramework, sms, coordination } = talking
  const companyZone = config.TIME_ZONE
  const worker = outreachWorker({
    ...composing(config, () => publicUrl, { ...talking, database }),
    noteTold: (key, told, now) => noteTold(database, key, told, now),
    ...{ database, clock, log, companyZone, fanOut: coordination.fanOut },
    channels: [botFramework?.channel, sms?.gateway].filter((channel) => channel !== undefined),
    queue: sqlOccasionQueue(database),
    pace: sqlSendingPace(database),
    campaigns: sqlCampaignStore(database),
  })
  const wakeOutreach = { name: 'wake_outreach', run: async () => worker.wake() }
  return { worker, duties: [campaignDuty(database, companyZone), wakeOutreach] }
}
