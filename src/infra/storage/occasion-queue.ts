import type { DateTime } from 'luxon'
import type { CampaignKey } from '#src/domain/outreach/campaign.ts'
import type { SkipReason } from '#src/domain/outreach/monthly.ts'
import type { SendOutcome } from '#src/domain/outreach/outbox.ts'
import type { WayChannel } from '#src/domain/outreach/ways.ts'

/** A customer whose occasion a worker holds. `tried` are the channels that failed for good; `attempts` counts sendings begun. */
export interface ClaimedOccasion {
  readonly customerId: string
  readonly tried: readonly string[]
  readonly attempts: number
}

/** One chunk of a campaign under a worker's lease; only the holder of `token` may report of it. */
export interface ClaimedChunk extends CampaignKey {
  readonly token: string
  readonly occasions: readonly ClaimedOccasion[]
}

/** What was decided of an occasion that is not sent now: `later` at an instant in UTC, once its channel is no longer `closed`, or it is over. */
export type Unsent =
  | { readonly customerId: string; readonly kind: 'skip'; readonly reason: SkipReason }
  | { readonly customerId: string; readonly kind: 'later'; readonly at: DateTime }
  | { readonly customerId: string; readonly kind: 'closed'; readonly channel: WayChannel }
  | { readonly customerId: string; readonly kind: 'exhausted' }

/** What was known when it was decided to write: another campaign may have written to the customer since. */
export interface DecidedOn {
  readonly customerId: string
  /** When they were last written to or reminded, as far as the decision knew. */
  readonly writtenAt: DateTime | undefined
}

/** Where a message of an occasion is about to go, and the link that stands in it, by its code's hash. */
export interface AboutToSend extends DecidedOn {
  readonly channel: WayChannel
  /** The telephone number, or the conversation's id. */
  readonly address: string
  /** Which of several things it tells of, by its id. */
  readonly about?: string | undefined
  readonly link?:
    | {
        readonly codeHash: string
        readonly person: string
        readonly conversationId: string
        readonly expiresAt: DateTime
      }
    | undefined
}

/** How the sending of one occasion ended; `attempts` counts that sending. */
export interface SentOccasion {
  readonly customerId: string
  readonly channel: WayChannel
  readonly attempts: number
  readonly outcome: SendOutcome
}

/** The occasions as the workers see them. States: `OccasionState`. */
export interface OccasionQueue {
  /** Claims due occasions of a running campaign under a lease, those due first before the others; what waits for a closed channel is left. */
  claim(key: CampaignKey, now: DateTime, limit: number): Promise<ClaimedChunk>
  /** Holds those that are still claimed for as much longer as they wait for their turn. @unit milliseconds */
  renew(chunk: ClaimedChunk, customerIds: readonly string[], waitMs: number): Promise<void>
  /** Records what isn't sent now; gives the customers of those that were still ours. */
  lay(chunk: ClaimedChunk, unsent: readonly Unsent[]): Promise<ReadonlySet<string>>
  /**
   * Commits that these are being sent now, as far as that is still right at this very moment (I7): the campaign runs, nobody
   * opted out, the telephone is theirs, no other campaign has written to them since it was decided. Gives their customers' ids with the number of the attempt; the others are laid back.
   */
  markSending(
    chunk: ClaimedChunk,
    messages: readonly AboutToSend[],
    now: DateTime,
  ): Promise<ReadonlyMap<string, number>>
  /** Records how sendings ended, also that one was sent which was given up as `unknown` meanwhile. */
  report(chunk: ClaimedChunk, results: readonly SentOccasion[]): Promise<void>
  /** Gives back what the chunk still holds of these, where certainly none has left, though its sending may have been committed. */
  takeBack(chunk: ClaimedChunk, customerIds: readonly string[]): Promise<void>
  /** Settles leases that have ended: nothing was sent of a claimed one; one that was being sent is `unknown`, unless its class may be sent again. */
  settleAbandoned(): Promise<number>
}
