import { setTimeout as delay } from 'node:timers/promises'
import type { DateTime } from 'luxon'
import { OUTREACH_PER_SECOND } from '#src/domain/norms/campaign-norms.ts'
import type { SendOutcome } from '#src/domain/outreach/outbox.ts'
import type { WayChannel } from '#src/domain/outreach/ways.ts'
import type { ClaimedChunk, SentOccasion } from '../storage/occasion-queue.ts'
import type { Composed } from './compose-occasion.ts'
import type { DrainNeeds } from './drain-needs.ts'
import { noteRead } from './note-read.ts'
import { sendOccasion } from './send-occasion.ts'
import { stillTimely } from './still-timely.ts'
import { untilStored } from './until-stored.ts'

/** So many begin to be sent with one statement: what a killed process leaves unknown is no more, nor are customers held at once. */
export const SENT_AT_ONCE = 100
const SHORTEST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 599_000

/** Sends messages as they are decided, each channel by itself: none waits for another. */
export async function sendMessages(
  chunk: ClaimedChunk,
  composed: readonly Composed[],
  decidedAt: DateTime,
  needs: DrainNeeds,
): Promise<void> {
  const channels = Map.groupBy(composed, ({ about }) => about.channel)
  const sendings = [...channels].map(([channel, messages]) => sendOver(channel, chunk, messages, decidedAt, needs))
  const [failed] = (await Promise.allSettled(sendings)).filter((one) => one.status === 'rejected')
  if (failed) throw failed.reason
}

async function sendOver(
  channel: WayChannel,
  chunk: ClaimedChunk,
  messages: readonly Composed[],
  decidedAt: DateTime,
  needs: DrainNeeds,
): Promise<void> {
  for (let at = 0; at < messages.length; at += SENT_AT_ONCE) {
    const left = messages.slice(at)
    if (!(await isOurTurn(channel, chunk, left, needs))) {
      const closed = left.map(({ about: { customerId } }) => ({ customerId, kind: 'closed', channel }) as const)
      await needs.queue.lay(chunk, closed)
      return
    }
    const begin = () => sendSome(chunk, left.slice(0, SENT_AT_ONCE), decidedAt, needs)
    const results = await (needs.whileSending?.(begin) ?? begin())
    const pauseMs = pauseAfter(results.map(({ outcome }) => outcome))
    if (pauseMs > 0) await needs.pace.close(channel, pauseMs)
  }
}

/** Waits until the first of what is left may leave, and holds all of it meanwhile: where many share the pace that may be long. False where the channel is closed. */
async function isOurTurn(
  channel: WayChannel,
  chunk: ClaimedChunk,
  left: readonly Composed[],
  { queue, pace }: DrainNeeds,
): Promise<boolean> {
  if (await pace.isClosed(channel)) return false
  const waitMs = await pace.reserve(channel, Math.min(left.length, SENT_AT_ONCE), OUTREACH_PER_SECOND)
  if (waitMs === 0) return true
  await queue.renew(
    chunk,
    left.map(({ about }) => about.customerId),
    waitMs,
  )
  await delay(waitMs)
  return !(await pace.isClosed(channel))
}

async function sendSome(
  chunk: ClaimedChunk,
  composed: readonly Composed[],
  decidedAt: DateTime,
  needs: DrainNeeds,
): Promise<readonly SentOccasion[]> {
  const { queue, clock } = needs
  const now = clock.now()
  const timely = await stillTimely(chunk, composed, { decidedAt, now }, needs)
  const about = timely.map((one) => one.about)
  const ours = await queue.markSending(chunk, about, now).catch(async (fault: unknown) => {
    // Nobody knows whether it was committed; but nothing has left, so that nobody's outcome is unknown.
    const customerIds = about.map(({ customerId }) => customerId)
    await untilStored(() => queue.takeBack(chunk, customerIds), needs.closing)
    throw fault
  })
  const results = await sendOurs(chunk, timely, { ours, markedAt: now }, needs)
  await untilStored(() => queue.report(chunk, results), needs.closing)
  const left = results.filter(({ outcome }) => outcome.kind === 'sent' || outcome.kind === 'unknown')
  const read = new Set(left.filter(({ channel }) => channel !== 'sms').map(({ customerId }) => customerId))
  await noteRead(chunk, timely, read, needs)
  return results
}

/** The database may have taken its time: what has come into the night by then is given back, to be weighed again. */
async function sendOurs(
  chunk: ClaimedChunk,
  composed: readonly Composed[],
  { ours, markedAt }: { ours: ReadonlyMap<string, number>; markedAt: DateTime },
  needs: DrainNeeds,
): Promise<readonly SentOccasion[]> {
  const now = needs.clock.now()
  const isLate = !now.hasSame(markedAt, 'minute')
  const results = composed.map(async (one): Promise<SentOccasion | undefined> => {
    const { customerId, channel } = one.about
    const attempts = ours.get(customerId)
    if (attempts === undefined) return undefined
    if (isLate && one.decideAt(now).kind !== 'write')
      return { customerId, channel, attempts, outcome: { kind: 'later', afterMs: 0, isUntried: true } }
    return await sendOccasion(chunk, one, { attempts, now }, needs)
  })
  return (await Promise.all(results)).filter((result) => result !== undefined)
}

/** For how long a channel is left alone: as it says itself, and where it took nothing without saying so, shortly. @unit milliseconds */
function pauseAfter(outcomes: readonly SendOutcome[]): number {
  const later = outcomes.filter((outcome) => outcome.kind === 'later' && !outcome.isUntried)
  const saidMs = Math.max(0, ...later.map((outcome) => (outcome.kind === 'later' ? outcome.afterMs : 0)))
  if (saidMs > 0) return Math.min(saidMs, LONGEST_PAUSE_MS)
  return later.length > 0 && later.length === outcomes.length ? SHORTEST_PAUSE_MS : 0
}
