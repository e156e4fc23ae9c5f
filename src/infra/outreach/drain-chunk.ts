import { setTimeout as delay } from 'node:timers/promises'
import type { DateTime } from 'luxon'
import type { FanOut } from '#src/conversation/coordination.ts'
import type { AssistantEntry } from '#src/conversation/message.ts'
import { OUTREACH_PER_SECOND } from '#src/domain/norms/campaign-norms.ts'
import { WEB_CHAT_READ_MINUTES } from '#src/domain/norms/contact-norms.ts'
import type { CampaignKey } from '#src/domain/outreach/campaign.ts'
import { CLASS_OF_KIND } from '#src/domain/outreach/monthly.ts'
import type { SendingChannel } from '#src/domain/outreach/outbox.ts'
import type { Clock } from '#src/domain/shared/clock.ts'
import type { Logger } from '../logging/log.ts'
import type { Database } from '../storage/database.ts'
import {
  type ClaimedChunk,
  type OccasionQueue,
  type SentOccasion,
  sqlOccasionQueue,
  type Unsent,
} from '../storage/occasion-store.ts'
import type { SendingPace } from '../storage/sending-pace.ts'
import { sqlTicketStore } from '../storage/ticket-store.ts'
import { deliverToWeb } from '../storage/web-delivery.ts'
import { type CustomerFacts, readCustomerFacts } from '../storage/writing-facts.ts'
import { callAboutMonth } from './call-about-month.ts'
import { type Composed, type ComposingNeeds, composeOccasion, type OpeningData } from './compose-occasion.ts'
import { sendOccasion } from './send-occasion.ts'
import { untilStored } from './until-stored.ts'

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
}

/** What became of a chunk. `waitMs`: the networks took nothing and are to be left alone so long. */
export interface Drained {
  readonly claimed: number
  readonly waitMs: number
}

/** So many begin to be sent with one statement: what a killed process leaves unknown is no more. */
const SENT_AT_ONCE = 100

/** Takes one chunk of a campaign through: claims it, decides, writes the messages, sends them, reports. */
export async function drainChunk(key: CampaignKey, limit: number, needs: DrainNeeds): Promise<Drained> {
  const chunk = await needs.queue.claim(key, needs.clock.now(), limit)
  if (chunk.occasions.length === 0) return { claimed: 0, waitMs: 0 }
  const now = needs.clock.now()
  const { composed, unsent } = await composeChunk(chunk, needs, now)
  await layAside(chunk, unsent, needs, now)
  const web = composed.filter(({ about }) => about.channel === 'directline')
  const sent = composed.filter(({ about }) => about.channel !== 'directline')
  await writeOnPage(chunk, web, now, needs)
  const waits: number[] = []
  for (let at = 0; at < sent.length; at += SENT_AT_ONCE) {
    const results = await sendSome(chunk, sent.slice(at, at + SENT_AT_ONCE), now, needs)
    waits.push(waitAfter(results))
  }
  return { claimed: chunk.occasions.length, waitMs: Math.max(0, ...waits) }
}

async function composeChunk(chunk: ClaimedChunk, needs: DrainNeeds, now: DateTime) {
  const { database, companyZone, readData } = needs
  const customerIds = chunk.occasions.map(({ customerId }) => customerId)
  const [facts, data] = await Promise.all([
    readCustomerFacts(database.kysely, chunk, { customerIds, now, companyZone }),
    readData(chunk, customerIds, now),
  ])
  const known = new Map(facts.map((one) => [one.customer.id, one]))
  const composed: Composed[] = []
  const unsent: Unsent[] = []
  for (const claimed of chunk.occasions) {
    const one = known.get(claimed.customerId)
    if (!one) continue
    const isWebRead = await isRead(one.web, needs, now)
    const made = composeOccasion(
      chunk,
      { claimed, known: one, data: data.get(claimed.customerId) ?? {}, isWebRead },
      needs,
      now,
    )
    if (made.kind === 'write') composed.push(made)
    else unsent.push(made)
  }
  return { composed, unsent, known }
}

/** A chat on our page is read while it is open and in use. */
async function isRead(web: CustomerFacts['web'], { fanOut }: DrainNeeds, now: DateTime): Promise<boolean> {
  const inUseFrom = now.minus({ minutes: WEB_CHAT_READ_MINUTES.customer })
  if (web?.wroteAt === undefined || web.wroteAt < inUseFrom) return false
  return await fanOut.isHeard(web.address.conversationId)
}

/** What isn't sent is recorded; whom no network reaches is called. */
async function layAside(
  chunk: ClaimedChunk,
  unsent: readonly Unsent[],
  needs: DrainNeeds,
  now: DateTime,
): Promise<void> {
  const exhausted = unsent.filter(({ kind }) => kind === 'exhausted')
  if (exhausted.length === 0) return await needs.queue.lay(chunk, unsent)
  await needs.database.transaction(async (tx) => {
    await sqlOccasionQueue({ ...needs.database, kysely: tx }).lay(chunk, unsent)
    if (CLASS_OF_KIND[chunk.kind] === 'marketing') return
    const customers = await tx
      .selectFrom('customer')
      .select(['id', 'area', 'time_zone'])
      .where(
        'id',
        'in',
        exhausted.map(({ customerId }) => customerId),
      )
      .execute()
    for (const customer of customers)
      await sqlTicketStore(tx).insert(callAboutMonth(chunk, customer, now, needs.companyZone), 'system')
  })
}

/** The outbox row of a chat on our page is its delivery; whoever has it open reads it at once. */
async function writeOnPage(
  chunk: ClaimedChunk,
  composed: readonly Composed[],
  decidedAt: DateTime,
  needs: DrainNeeds,
): Promise<void> {
  const { database, clock, fanOut } = needs
  const now = clock.now()
  const timely = await stillTimely(chunk, composed, { decidedAt, now }, needs)
  const messages = timely.map(({ about, text, body }) => ({ ...about, conversationId: about.address, text, body }))
  const places = await deliverToWeb(database, chunk, messages, now)
  for (const { customerId, conversationId, text, body } of messages) {
    const seq = places.get(customerId)
    if (seq === undefined) continue
    const entry = { ...body, from: 'assistant', conversationId, seq, at: now, text, replyTo: undefined }
    fanOut.publish(conversationId, [entry as AssistantEntry])
  }
  await noteRead(chunk, timely, places, needs)
}

async function sendSome(
  chunk: ClaimedChunk,
  composed: readonly Composed[],
  decidedAt: DateTime,
  needs: DrainNeeds,
): Promise<readonly SentOccasion[]> {
  const { queue, pace, clock } = needs
  for (const [channel, of] of Map.groupBy(composed, ({ about }) => about.channel))
    await delay(await pace.reserve(channel, of.length, OUTREACH_PER_SECOND))
  const now = clock.now()
  const timely = await stillTimely(chunk, composed, { decidedAt, now }, needs)
  const about = timely.map((one) => one.about)
  const ours = await queue.markSending(chunk, about, now).catch(async (fault: unknown) => {
    // Nobody knows whether it was committed; but nothing has left, so that nobody's outcome is unknown.
    await untilStored(() => queue.takeBack(chunk), needs.closing)
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
      return { customerId, channel, attempts, outcome: { kind: 'later', afterMs: 0 } }
    return await sendOccasion(chunk, one, { attempts, now }, needs)
  })
  return (await Promise.all(results)).filter((result) => result !== undefined)
}

async function noteRead(
  chunk: ClaimedChunk,
  composed: readonly Composed[],
  by: { has(customerId: string): boolean },
  { noteTold, clock }: DrainNeeds,
): Promise<void> {
  const read = composed.filter(({ about }) => by.has(about.customerId)).map(({ data }) => data)
  if (read.length > 0) await noteTold?.(chunk, read, clock.now())
}

/** Those whose hours have not ended while they waited for their turn; the others are laid back. */
async function stillTimely(
  chunk: ClaimedChunk,
  composed: readonly Composed[],
  { decidedAt, now }: { decidedAt: DateTime; now: DateTime },
  needs: DrainNeeds,
): Promise<readonly Composed[]> {
  if (now.hasSame(decidedAt, 'minute')) return composed
  const decided = composed.map((one) => ({ one, decision: one.decideAt(now) }))
  const unsent = decided.flatMap(({ one, decision }) =>
    decision.kind === 'write' ? [] : [{ customerId: one.about.customerId, ...decision }],
  )
  await layAside(chunk, unsent, needs, now)
  return decided.flatMap(({ one, decision }) => (decision.kind === 'write' ? [one] : []))
}

/** Where a network takes nothing at all it is left alone for as long as it says. */
function waitAfter(results: readonly SentOccasion[]): number {
  const waits = results.map(({ outcome }) => (outcome.kind === 'later' ? outcome.afterMs : 0))
  return waits.length > 0 ? Math.min(...waits) : 0
}
