import { setTimeout as delay } from 'node:timers/promises'
import type { DateTime } from 'luxon'
import { OUTREACH_PER_SECOND } from '#src/domain/norms/campaign-norms.ts'
import { CLASS_OF_KIND } from '#src/domain/outreach/monthly.ts'
import type { SendOutcome } from '#src/domain/outreach/outbox.ts'
import type { ClaimedChunk, SentOccasion } from '../storage/occasion-queue.ts'
import { occasionMessageId } from '../storage/occasion-receipts.ts'
import type { Composed } from './compose-occasion.ts'
import type { DrainNeeds } from './drain-needs.ts'
import { layAside } from './lay-aside.ts'
import { noteRead } from './note-read.ts'

/** So many begin to be sent with one statement: what a killed process leaves unknown is no more. */
const SENT_AT_ONCE = 100
/** A channel has its own limit; this one keeps the promise that a sending ends within its lease. @unit milliseconds */
const SEND_LIMIT_MS = 12_000

/** Sends messages over their networks, as they are decided; gives for how long the networks are to be left alone. @unit milliseconds */
export async function sendMessages(
  chunk: ClaimedChunk,
  composed: readonly Composed[],
  decidedAt: DateTime,
  needs: DrainNeeds,
): Promise<number> {
  const waits: number[] = []
  for (let at = 0; at < composed.length; at += SENT_AT_ONCE) {
    await waitForTurn(chunk, composed.slice(at), needs)
    const results = await sendSome(chunk, composed.slice(at, at + SENT_AT_ONCE), decidedAt, needs)
    waits.push(waitAfter(results))
  }
  return Math.max(0, ...waits)
}

/** Waits until the first of what is left may leave, and holds all of it meanwhile: where many share the pace that may be long. */
async function waitForTurn(chunk: ClaimedChunk, left: readonly Composed[], { queue, pace }: DrainNeeds): Promise<void> {
  for (const [channel, of] of Map.groupBy(left.slice(0, SENT_AT_ONCE), ({ about }) => about.channel)) {
    const waitMs = await pace.reserve(channel, of.length, OUTREACH_PER_SECOND)
    if (waitMs === 0) continue
    await queue.renew(
      chunk,
      left.map(({ about }) => about.customerId),
      waitMs,
    )
    await delay(waitMs)
  }
}

async function sendSome(
  chunk: ClaimedChunk,
  composed: readonly Composed[],
  decidedAt: DateTime,
  needs: DrainNeeds,
): Promise<readonly SentOccasion[]> {
  const { queue, clock } = needs
  const now = clock.now()
  const timely = now.hasSame(decidedAt, 'minute') ? composed : await stillTimely(chunk, composed, now, needs)
  const ours = await queue.markSending(
    chunk,
    timely.map(({ about }) => about),
    now,
  )
  const results = await Promise.all(
    timely.flatMap((one) => {
      const attempts = ours.get(one.about.customerId)
      return attempts === undefined ? [] : [sendOne(chunk, one, { attempts, now }, needs)]
    }),
  )
  await queue.report(chunk, results)
  const left = results.filter(({ outcome }) => outcome.kind === 'sent' || outcome.kind === 'unknown')
  const read = new Set(left.filter(({ channel }) => channel !== 'sms').map(({ customerId }) => customerId))
  await noteRead(chunk, timely, read, needs)
  return results
}

/** Those whose hours have not ended while they waited for their turn; the others are laid back. */
async function stillTimely(chunk: ClaimedChunk, composed: readonly Composed[], now: DateTime, needs: DrainNeeds) {
  const decided = composed.map((one) => ({ one, decision: one.decideAt(now) }))
  const unsent = decided.flatMap(({ one, decision }) =>
    decision.kind === 'write' ? [] : [{ customerId: one.about.customerId, ...decision }],
  )
  await layAside(chunk, unsent, needs, now)
  return decided.flatMap(({ one, decision }) => (decision.kind === 'write' ? [one] : []))
}

async function sendOne(
  { kind, month, token }: ClaimedChunk,
  { about: { customerId, channel: name, address }, text, body, reference }: Composed,
  { attempts, now }: { attempts: number; now: DateTime },
  { channels, log }: DrainNeeds,
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

/** Where a network takes nothing at all it is left alone for as long as it says. */
function waitAfter(results: readonly SentOccasion[]): number {
  const waits = results.map(({ outcome }) => (outcome.kind === 'later' ? outcome.afterMs : 0))
  return waits.length > 0 ? Math.min(...waits) : 0
}
