import type { DateTime } from 'luxon'
import type { FanOut } from '#src/conversation/coordination.ts'
import type { CampaignKey } from '#src/domain/outreach/campaign.ts'
import type { SendingChannel } from '#src/domain/outreach/outbox.ts'
import type { Clock } from '#src/domain/shared/clock.ts'
import type { Logger } from '../logging/log.ts'
import type { Database } from '../storage/database.ts'
import type { OccasionQueue } from '../storage/occasion-queue.ts'
import type { SendingPace } from '../storage/sending-pace.ts'
import type { ComposingNeeds, OpeningData } from './compose-occasion.ts'

/** What the openings of a month are made from, for many customers at once. */
export type ReadOpeningData = (
  key: CampaignKey,
  customerIds: readonly string[],
  now: DateTime,
) => Promise<ReadonlyMap<string, OpeningData>>

/** What draining needs. `companyZone` is IANA. */
export interface DrainNeeds extends ComposingNeeds {
  readonly database: Database
  readonly queue: OccasionQueue
  readonly pace: SendingPace
  readonly channels: readonly SendingChannel[]
  readonly fanOut: Pick<FanOut, 'isHeard' | 'publish'>
  readonly readData: ReadOpeningData
  /** Keeps what customers have read of it; a text message has no figure. */
  readonly noteTold?: (key: CampaignKey, told: readonly OpeningData[], now: DateTime) => Promise<void>
  readonly clock: Clock
  readonly companyZone: string
  readonly log: Pick<Logger, 'error'>
  /** Aborted once the process ends: then nothing waits for a database that is away. */
  readonly closing?: AbortSignal
  /** Runs what begins to send some and tells how it ended; hears that this is under way. */
  readonly whileSending?: <T>(run: () => Promise<T>) => Promise<T>
}
