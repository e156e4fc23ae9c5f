import { setTimeout as delay } from 'node:timers/promises'
import type { DateTime } from 'luxon'
import { CLASS_OF_KIND } from '#src/domain/outreach/monthly.ts'
import type { SendOutcome } from '#src/domain/outreach/outbox.ts'
import { occasionMessageId } from '../storage/occasion-receipts.ts'
import type { ClaimedChunk, SentOccasion } from '../storage/occasion-store.ts'
import type { Composed } from './compose-occasion.ts'
import type { DrainNeeds } from './drain-chunk.ts'

/** A channel has its own limit; this one keeps the promise that a sending ends within its lease. @unit milliseconds */
const SEND_LIMIT_MS = 12_000

/** Sends one occasion's message; whatever the network does, this gives an outcome, and in time. */
export async function sendOccasion(
  { kind, month, token }: ClaimedChunk,
  { about: { customerId, channel: name, address }, text, body, reference }: Composed,
  { attempts, now }: { attempts: number; now: DateTime },
  { channels, log }: Pick<DrainNeeds, 'channels' | 'log'>,
): Promise<SentOccasion> {
  const channel = channels.find((one) => one.name === name)
  const id = occasionMessageId({ kind, month }, customerId)
  const message = {
    id,
    at: now,
    channel: name,
    recipient: address,
    class: CLASS_OF_KIND[kind],
    text,
    body,
    reference,
    attempts,
    token,
  }
  const limit = new AbortController()
  try {
    const tooLate = delay<SendOutcome>(SEND_LIMIT_MS, { kind: 'unknown' }, { signal: limit.signal })
    const outcome: SendOutcome = channel ? await Promise.race([channel.send(message), tooLate]) : { kind: 'failed' }
    return { customerId, channel: name, attempts, outcome }
  } catch (err) {
    log.error({ event: 'channel_failed', channel: name, messageId: `${kind} ${month}`, err })
    return { customerId, channel: name, attempts, outcome: { kind: 'unknown' } }
  } finally {
    limit.abort()
  }
}
