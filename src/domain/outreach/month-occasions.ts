import type { DateTime } from 'luxon'
import type { CampaignKey } from './campaign.ts'
import type { WritingFacts } from './monthly.ts'

/** A customer's occasion of a month. */
export interface OccasionKey extends CampaignKey {
  readonly customerId: string
}

/** The occasions of a month as a talk has to do with them, in the caller's transaction. */
export interface MonthOccasions {
  /** Lets nobody else begin to write to the customer until the transaction ends; to be asked before what decides about it is read. */
  hold(customerId: string): Promise<void>
  /** What decides about it at `now`, of somebody who can be reached; undefined where there is no such customer. `companyZone` is IANA. */
  factsOf(key: OccasionKey, now: DateTime, companyZone: string): Promise<WritingFacts | undefined>
  /**
   * Makes one that is still to come told in the talk that its customer is in, so that it is never sent. Gives its name; undefined
   * where none is to come, its campaign was paused or stopped, or a worker is at it at this very moment.
   */
  tellInTalk(key: OccasionKey, channel: string, at: DateTime): Promise<string | undefined>
  /** When one went out for certain that nobody has said anything to, nor been reminded of; undefined otherwise. */
  findSilentSince(key: OccasionKey): Promise<DateTime | undefined>
  /** When a part of the evaluation was answered, of which nobody was reminded since, nor asked in another talk; undefined otherwise. */
  findPartialSince(key: OccasionKey): Promise<DateTime | undefined>
  /** Records that its customer is reminded now. Gives its name; undefined where there is none, or it was answered or reminded of meanwhile. */
  noteReminded(key: OccasionKey, at: DateTime): Promise<string | undefined>
}
