import { createHash } from 'node:crypto'
import type { Pdu } from 'smpp'
import type { Coordination } from '#src/conversation/coordination.ts'
import type { InboundMessage, Receive } from '#src/conversation/message.ts'
import { readPhone } from '#src/domain/imports/read-phone.ts'
import type { Logger } from '../../logging/log.ts'
import type { TextInbox } from '../../storage/text-inbox.ts'
import { CleanText } from '../written-text.ts'
import { readOctets } from './read-octets.ts'
import { readPart } from './read-part.ts'
import { isWritten, readReceipt } from './read-receipt.ts'
import type { SmppSettings } from './smpp-settings.ts'

interface TakeInNeeds {
  readonly settings: Pick<SmppSettings, 'alphabet' | 'receiptIds' | 'from'>
  readonly inbox: TextInbox
  readonly noteReceipt: (receipt: { messageId: string; state: 'delivered' | 'failed' }) => Promise<void>
  readonly receive: Receive
  readonly coordination: Pick<Coordination, 'order' | 'limits'>
  readonly log: Pick<Logger, 'error' | 'info'>
}

/** ESME_ROK: taken, which is what is answered to whatever can't become anything better by being brought again. */
const TAKEN = 0
const ALPHANUMERIC = 5
const INTERNATIONAL = 1
const MAX_CHARACTERS = 4_000

/**
 * Takes what the SMSC brings: receipts of our messages, and what people write, which becomes a turn of the talk of their
 * number. Fulfilled with the status to answer once it is committed; rejected where it is to be brought again.
 */
export function takeIn(needs: TakeInNeeds): (pdu: Pdu, wasHeard: Promise<boolean>) => Promise<number> {
  const { settings, noteReceipt, coordination, log } = needs
  return async (pdu, wasHeard) => {
    const receipt = readReceipt(pdu, settings.receiptIds)
    if (receipt?.state) await noteReceipt({ messageId: receipt.messageId, state: receipt.state })
    if (receipt || !isWritten(pdu)) return TAKEN
    const sender = senderOf(pdu)
    // Short numbers, shops' names and the ports of other services answer by themselves: nobody is there to talk to.
    if (sender === undefined) {
      log.info({ event: 'text_ignored', why: 'no_subscriber' })
      return TAKEN
    }
    return await coordination.order.inOrder(`text:${sender}`, () => takeWritten(pdu, sender, wasHeard, needs))
  }
}

/** The number that wrote, as customers' numbers are on file. */
function senderOf({ source_addr: address = '', source_addr_ton: kind }: Pdu): string | undefined {
  if (kind === ALPHANUMERIC) return undefined
  const plain = address.replace(/^(?:\+|00)/, '')
  if (!/^\d{8,15}$/.test(plain)) return undefined
  const isWhole = kind === INTERNATIONAL || plain !== address
  const reading = readPhone(isWhole ? `+${plain}` : plain)
  return 'value' in reading ? reading.value : undefined
}

async function takeWritten(pdu: Pdu, sender: string, wasHeard: Promise<boolean>, needs: TakeInNeeds): Promise<number> {
  const { settings, inbox, coordination, log } = needs
  const { octets, place } = readPart(pdu)
  const read = readOctets(octets, pdu.data_coding ?? 0, settings.alphabet)
  const text = read?.replaceAll('\0', '')
  if (!text?.trim()) {
    log.info({ event: 'text_ignored', why: read === undefined ? 'no_text' : 'empty' })
    return TAKEN
  }
  const receiver = pdu.destination_addr ?? ''
  const part = place && { ...place, sender, receiver }
  const whole = part ? await inbox.addPart({ ...part, text }) : text
  if (whole === undefined) return TAKEN
  const id = await inbox.idOf([sender, receiver, whole, String(place?.reference ?? '')])
  const { allowed } = await coordination.limits.take('text_per_sender', sender)
  if (allowed) await needs.receive(inboundText({ id, sender, receiver, text: whole }))
  else log.error({ event: 'text_ignored', why: 'too_many' })
  if (part) await inbox.dropParts(part)
  void noteOnceHeard(id, wasHeard, needs)
  return TAKEN
}

/** Where it can't be noted, the same words are taken for a repetition for a day: better than doing twice what was said once. */
async function noteOnceHeard(id: string, wasHeard: Promise<boolean>, { inbox, log }: TakeInNeeds): Promise<void> {
  try {
    if (await wasHeard) await inbox.noteHeard(id)
  } catch (err) {
    log.error({ event: 'text_not_noted', messageId: id, err })
  }
}

/** `writtenTo` is the number of ours that they wrote to, from which they are answered. */
function inboundText({
  id,
  sender,
  receiver,
  text,
}: Record<'id' | 'sender' | 'receiver' | 'text', string>): InboundMessage {
  return {
    channel: 'sms',
    conversationId: `sms_${createHash('sha256').update(sender).digest('base64url').slice(0, 32)}`,
    person: sender,
    messageId: id,
    kind: 'text',
    text: CleanText.parse(text).slice(0, MAX_CHARACTERS),
    language: undefined,
    body: {},
    reference: receiver === '' ? {} : { writtenTo: receiver },
  }
}
