import type { DateTime } from 'luxon'
import type { AssistantEntry } from '#src/conversation/message.ts'
import { WEB_CHAT_READ_MINUTES } from '#src/domain/norms/contact-norms.ts'
import type { CampaignKey } from '#src/domain/outreach/campaign.ts'
import type { ClaimedChunk, Unsent } from '../storage/occasion-queue.ts'
import { deliverToWeb } from '../storage/web-delivery.ts'
import { type CustomerFacts, readCustomerFacts } from '../storage/writing-facts.ts'
import { type Composed, composeOccasion } from './compose-occasion.ts'
import type { DrainNeeds } from './drain-needs.ts'
import { layAside } from './lay-aside.ts'
import { noteRead } from './note-read.ts'
import { SENT_AT_ONCE, sendMessages } from './send-messages.ts'
import { stillTimely } from './still-timely.ts'

/** Takes one chunk of a campaign through: claims it, decides, writes the messages, sends them, reports. */
export async function drainChunk(key: CampaignKey, limit: number, needs: DrainNeeds): Promise<{ claimed: number }> {
  const chunk = await needs.queue.claim(key, needs.clock.now(), limit)
  if (chunk.occasions.length === 0) return { claimed: 0 }
  const now = needs.clock.now()
  const { composed, unsent } = await composeChunk(chunk, needs, now)
  await layAside(chunk, unsent, needs, now)
  const web = composed.filter(({ about }) => about.channel === 'directline')
  const sent = composed.filter(({ about }) => about.channel !== 'directline')
  for (let at = 0; at < web.length; at += SENT_AT_ONCE)
    await writeOnPage(chunk, web.slice(at, at + SENT_AT_ONCE), now, needs)
  await sendMessages(chunk, sent, now, needs)
  return { claimed: chunk.occasions.length }
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
  return { composed, unsent }
}

/** A chat on our page is read while it is open and in use. */
async function isRead(web: CustomerFacts['web'], { fanOut }: DrainNeeds, now: DateTime): Promise<boolean> {
  const inUseFrom = now.minus({ minutes: WEB_CHAT_READ_MINUTES.customer })
  if (web?.wroteAt === undefined || web.wroteAt < inUseFrom) return false
  return await fanOut.isHeard(web.address.conversationId)
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
