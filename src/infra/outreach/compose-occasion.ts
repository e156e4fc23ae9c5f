import type { DateTime } from 'luxon'
import { composeReplies } from '#src/conversation/compose-replies.ts'
import type { Opening, OpeningFacts } from '#src/conversation/opening.ts'
import type { Phrasebook, Prompt, Say } from '#src/conversation/say.ts'
import { CHAT_LINK_HOURS } from '#src/domain/norms/contact-norms.ts'
import type { CampaignKey } from '#src/domain/outreach/campaign.ts'
import { mayWrite } from '#src/domain/outreach/may-write.ts'
import {
  lastWrittenAt,
  type MonthlyKind,
  type WritingDecision,
  type WritingFacts,
} from '#src/domain/outreach/monthly.ts'
import { type WayChannel, waysTo } from '#src/domain/outreach/ways.ts'
import { freshId } from '#src/domain/shared/ids.ts'
import { freshCode, hashOfCode } from '../storage/link-code.ts'
import type { AboutToSend, ClaimedOccasion, Unsent } from '../storage/occasion-queue.ts'
import type { CustomerFacts } from '../storage/writing-facts.ts'

/**
 * What openings are made from beside the customer: what is on file of their bills and usage, what is promoted; `month` where it is of
 * another month than the occasion, `toldAt` when the customer read all of it elsewhere.
 */
export type OpeningData = Partial<Omit<OpeningFacts, 'customer' | 'isKnown' | 'isPersonal' | 'now' | 'zone'>> &
  Pick<WritingFacts, 'toldAt'>

/** How messages are made. `linkTo` makes the address of a chat link from its code. */
export interface ComposingNeeds {
  readonly openings: Readonly<Record<MonthlyKind, Opening>>
  readonly phrasebook: Phrasebook
  readonly company: string
  readonly hotline: string
  readonly linkTo: (code: string) => string
  readonly canText: boolean
}

/** A message, ready to leave. */
export interface Composed {
  readonly kind: 'write'
  readonly about: AboutToSend
  readonly text: string
  readonly body: Readonly<Record<string, unknown>>
  readonly reference: Readonly<Record<string, unknown>> | undefined
  /** What it was made from. */
  readonly data: OpeningData
  /** The same decision at a later moment: a message that waited its turn may have come into the night. */
  decideAt(now: DateTime): WritingDecision
}

/** What there is for one occasion. `isWebRead`: somebody has the customer's chat on our page open and in use. */
interface Occasion {
  readonly claimed: ClaimedOccasion
  readonly known: CustomerFacts
  readonly data: OpeningData
  readonly isWebRead: boolean
}

/** What an occasion comes to: what is decided, over which channel, and the message, which is written when it is asked for. */
export interface Weighed {
  readonly decision: WritingDecision
  readonly channel: WayChannel | undefined
  /** The message as it goes over the channel, or would over another. Undefined where no channel is left, or there is nothing to say. */
  write(over?: WayChannel): Composed | undefined
}

/** Decides about one occasion at the moment of sending and writes its message; pure but for the link's code. */
export function composeOccasion(
  key: CampaignKey,
  occasion: Occasion,
  needs: ComposingNeeds,
  now: DateTime,
): Composed | Unsent {
  const { customerId } = occasion.claimed
  const { decision, write } = weighOccasion(key, occasion, needs, now)
  if (decision.kind !== 'write') return { customerId, ...decision }
  return write() ?? { customerId, kind: 'exhausted' }
}

/** Weighs one occasion without doing anything about it. */
export function weighOccasion(
  { month }: CampaignKey,
  occasion: Occasion,
  needs: ComposingNeeds,
  now: DateTime,
): Weighed {
  const { claimed, known, isWebRead } = occasion
  const { customer, chat, web, facts } = known
  const reachable = { phone: customer.phone, preferred: customer.preferredChannel, hasChat: chat !== undefined }
  const ways = waysTo({ ...reachable, web: web && { ...web, isRead: isWebRead }, canText: needs.canText }, now)
  const [channel] = ways.filter((way) => !claimed.tried.includes(way))
  const saidOver = (over: WayChannel | undefined) => {
    const opens = openingFacts(month, occasion, over, needs, now)
    return { opens, prompt: needs.openings[facts.kind].open(opens) }
  }
  const said = saidOver(channel)
  const hasChannel = ways.length > 0 || claimed.tried.length > 0
  // Once a sending was begun, it may be that very one which is noted as read, though it came to nothing.
  const toldAt = claimed.attempts === 0 && claimed.tried.length === 0 ? occasion.data.toldAt : undefined
  const decideAt = (at: DateTime) => mayWrite({ ...facts, hasChannel, hasData: said.prompt !== undefined, toldAt }, at)
  const write = (over = channel) => {
    const { opens, prompt } = over === channel ? said : saidOver(over)
    if (!over || !prompt) return undefined
    return { ...messageOf(occasion, { channel: over, prompt, opens }, needs, now), data: occasion.data, decideAt }
  }
  return { decision: decideAt(now), channel, write }
}

/** What is said, and over which channel. */
interface Said {
  readonly channel: WayChannel
  readonly prompt: Prompt
  readonly opens: OpeningFacts
}

function messageOf(
  { known }: Occasion,
  { channel, prompt, opens }: Said,
  needs: ComposingNeeds,
  now: DateTime,
): Omit<Composed, 'decideAt' | 'data'> {
  const { customer, facts, web, chat } = known
  const opening = needs.openings[facts.kind]
  const phrase = (say: Say) => needs.phrasebook.render(customer.language, say)
  if (channel === 'sms') return byText(known, (link) => phrase(opening.asText(opens, link)), needs, now)
  const { conversationId: address = '', reference } = (channel === 'directline' ? web : chat)?.address ?? {}
  const [reply] = composeReplies({ says: [], prompt }, phrase)
  const { text = '', choices, inputHint } = reply ?? {}
  const body = { choices, inputHint, language: customer.language }
  return {
    kind: 'write',
    about: {
      customerId: customer.id,
      writtenAt: lastWrittenAt(facts),
      channel,
      address,
      about: opening.about?.(opens),
    },
    text,
    body,
    reference,
  }
}

/** Whoever reads a text message is known once they have proved it from that telephone; in a chat of theirs they are. */
function openingFacts(
  month: string,
  { known: { customer, facts, isKnownByText, isPersonal }, data }: Occasion,
  channel: WayChannel | undefined,
  { company, hotline }: ComposingNeeds,
  now: DateTime,
): OpeningFacts {
  const isKnown = channel === 'sms' ? isKnownByText : channel !== undefined
  return { isPersonal, company, hotline, ...data, customer, isKnown, month: data.month ?? month, now, zone: facts.zone }
}

/** A link in it leads into the chat that they were in, or a new one. */
function byText(
  { customer, facts, web }: CustomerFacts,
  textWith: (link: string) => string,
  { linkTo }: ComposingNeeds,
  now: DateTime,
): Omit<Composed, 'decideAt' | 'data'> {
  const code = freshCode()
  const person = web?.address.person ?? `dl_${customer.id}`
  const link = {
    ...{ person, codeHash: hashOfCode(code), conversationId: web?.address.conversationId ?? freshId('cnv') },
    expiresAt: now.plus({ hours: CHAT_LINK_HOURS.customer }),
  }
  const decidedOn = { customerId: customer.id, writtenAt: lastWrittenAt(facts) }
  const about = { ...decidedOn, channel: 'sms', address: customer.phone, link } as const
  return { kind: 'write', about, text: textWith(linkTo(code)), body: {}, reference: undefined }
}
