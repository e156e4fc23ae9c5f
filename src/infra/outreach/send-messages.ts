import { setTimeout as delay } from 'node:timers/promises'
import type { DateTime } from 'luxon'
import { OUTREACH_PER_SECOND } from '#src/domain/norms/campaign-norms.ts'
import { CLASS_OF_KIND } from '#src/domain/outreach/monthly.ts'
import type { SendOutcome } from '#src/domain/outreach/outbox.ts'
import type { WayChannel } from '#src/domain/outreach/ways.ts'
import type { ClaimedChunk, SentOccasion } from '../storage/occasion-queue.ts'
import { occasionMessageId } from '../storage/occasion-receipts.ts'
import type { Composed } from './compose-occasion.ts'
import type { DrainNeeds } from './drain-needs.ts'
import { layAside } from './lay-aside.ts'
import { noteRead } from './note-read.ts'

/** So many begin to be sent with one statement: what a killed process leaves unknown is no more, nor are customers held at once. */
export const SENT_AT_ONCE = 100
/** A channel has its own limit; this one keeps the promise that a sending ends within its lease. @unit milliseconds */
const SEND_LIMIT_MS = 12_000
const SHORTEST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 600_000

/** Sends messages as they are decided, each network by itself: none waits for another. */
export async function sendMessages(
  chunk: ClaimedChunk,
  composed: readonly Composed[],
  decidedAt: DateTime,
  needs: DrainNeeds,
): Promise<void> {
  const networks = Map.groupBy(composed, ({ about }) => about.channel)
  await Promise.all([...networks].map(([network, messages]) => sendOver(network, chunk, messages, decidedAt, needs)))
}

async function sendOver(
  network: WayChannel,
  chunk: ClaimedChunk,
  messages: readonly Composed[],
  decidedAt: DateTime,
  needs: DrainNeeds,
): Promise<void> {
  for (let at = 0; at < messages.length; at += SENT_AT_ONCE) {
    const left = messages.slice(at)
    if (!(await isOurTurn(network, chunk, left, needs))) {
      const closed = left.map(({ about: { customerId } }) => ({ customerId, kind: 'closed', network }) as const)
      await needs.queue.lay(chunk, closed)
      return
    }
    const results = await sendSome(chunk, left.slice(0, SENT_AT_ONCE), decidedAt, needs)
    const pauseMs = pauseAfter(results.map(({ outcome }) => outcome))
    if (pauseMs > 0) await needs.pace.close(network, pauseMs)
  }
}

/** Waits until the first of what is left may leave, and holds all of it meanwhile: where many share the pace that may be long. False where the network is closed. */
async function isOurTurn(
  network: WayChannel,
  chunk: ClaimedChunk,
  left: readonly Composed[],
  { queue, pace }: DrainNeeds,
): Promise<boolean> {
  if (await pace.isClosed(network)) return false
  const waitMs = await pace.reserve(network, Math.min(left.length, SENT_AT_ONCE), OUTREACH_PER_SECOND)
  if (waitMs === 0) return true
  await queue.renew(
    chunk,
    left.map(({ about }) => about.customerId),
    waitMs,
  )
  await delay(waitMs)
  return !(await pace.isClosed(network))
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

/** For how long a network is left alone: as it says itself, and where it took nothing without saying so, shortly. @unit milliseconds */
function pauseAfter(outcomes: readonly SendOutcome[]): number {
  const later = outcomes.filter((outcome) => outcome.kind === 'later' && !outcome.isUntried)
  const saidMs = Math.max(0, ...later.map((outcome) => (outcome.kind === 'later' ? outcome.afterMs : 0)))
  if (saidMs > 0) return Math.min(saidMs, LONGEST_PAUSE_MS)
  return later.length > 0 && later.length === outcomes.length ? SHORTEST_PAUSE_MS : 0
}
