import { randomInt } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import type { OutboxMessage, SendOutcome } from '#src/domain/outreach/outbox.ts'
import type { Logger } from '../../logging/log.ts'
import type { SmsGateway } from './demo-sms.ts'
import { pacer } from './pacer.ts'
import type { Answer, SmppLink } from './smpp-link.ts'
import type { SmppSettings } from './smpp-settings.ts'
import { splitText, type TextPart } from './split-text.ts'
import { submission } from './submission.ts'

/** Remembers what the SMSC calls a part of ours, so that its receipt finds the message. */
type NoteAccepted = (
  message: Pick<OutboxMessage, 'at' | 'id' | 'attempts'>,
  part: Pick<TextPart, 'part' | 'parts'> & { readonly messageId: string },
) => Promise<void>

interface SmppGatewayNeeds {
  readonly settings: SmppSettings
  readonly link: Pick<SmppLink, 'submit' | 'isBound'>
  readonly noteAccepted: NoteAccepted
  readonly log: Pick<Logger, 'error'>
  /** How long a sending may take in all; the worker gives it up a little later. */
  readonly limitMs?: number
}

const SEND_LIMIT_MS = 10_500
/** How long a message waits for its turn before it is laid back into the outbox. */
const PATIENCE_MS = 3_000
const LINK_PAUSE_MS = 5_000
const WINDOW_PAUSE_MS = 20

/** What an SMSC answers and means by it that it takes nothing for now (SMPP 3.4 §5.1.3): throttled, queue full; and its own faults. */
const THROTTLED = [0x58, 0x14]
const BUSY = [0x04, 0x08, 0x45, 0x64, 0x65]

/** Sends text messages by SMPP: at the pace and within the window of the settings, long ones in parts. */
export function smppGateway(needs: SmppGatewayNeeds): SmsGateway {
  const { settings, link, limitMs = SEND_LIMIT_MS } = needs
  const pace = pacer(settings.ratePerSecond, () => performance.now())
  let lastReference = randomInt(0x1_0000)

  async function send(message: OutboxMessage): Promise<SendOutcome> {
    const limit = AbortSignal.timeout(limitMs)
    const parts = splitText(message.text, settings)
    if (parts.length === 0) return { kind: 'failed' }
    if (!link.isBound()) return { kind: 'later', afterMs: LINK_PAUSE_MS }
    const isUrgent = message.class === 'urgent'
    const waitMs = pace.reserve(parts.length, { isUrgent, mostMs: PATIENCE_MS })
    if (waitMs === undefined) return { kind: 'later', afterMs: PATIENCE_MS, isUntried: true }
    lastReference = (lastReference + 1) % 0x1_0000
    const reference = lastReference
    for (const [index, part] of parts.entries()) {
      await delay(index === 0 ? waitMs : pace.stepMs)
      const answer = await submitPart(part, submission(message, part, reference, settings), { message, limit })
      const outcome = outcomeOf(answer, part)
      if (outcome) return outcome
    }
    return { kind: 'sent' }
  }

  async function submitPart(
    part: TextPart,
    fields: ReturnType<typeof submission>,
    { message, limit }: { message: OutboxMessage; limit: AbortSignal },
  ): Promise<Answer> {
    const note = (answer: Answer) => noteIfAccepted(message, part, answer, needs)
    let answer: Answer = { kind: 'not_sent' }
    while (!limit.aborted && link.isBound()) {
      answer = await link.submit(fields, limit, (late) => void note(late))
      if (answer.kind !== 'not_sent') break
      await delay(WINDOW_PAUSE_MS)
    }
    await note(answer)
    return answer
  }

  /** Undefined for a part that was taken. Once a part has left, what is unsaid may have arrived in part. */
  function outcomeOf(answer: Answer, { part }: TextPart): SendOutcome | undefined {
    const hasBegun = part > 1
    if (answer.kind === 'lost') return { kind: 'unknown' }
    if (answer.kind === 'not_sent') return hasBegun ? { kind: 'unknown' } : { kind: 'later', afterMs: LINK_PAUSE_MS }
    const { status } = answer
    if (status === 0) {
      pace.resume()
      return undefined
    }
    const isThrottled = THROTTLED.includes(status)
    const afterMs = isThrottled ? pace.pause() : LINK_PAUSE_MS
    if (isThrottled || BUSY.includes(status)) return hasBegun ? { kind: 'unknown' } : { kind: 'later', afterMs }
    needs.log.error({ event: 'text_refused', status })
    return { kind: 'failed' }
  }

  return { name: 'sms', send }
}

/** What can't be noted was sent all the same: only its receipt will find nothing. */
async function noteIfAccepted(
  message: OutboxMessage,
  part: TextPart,
  answer: Answer,
  { settings, noteAccepted, log }: SmppGatewayNeeds,
): Promise<void> {
  if (answer.kind !== 'answered' || answer.status !== 0 || answer.messageId === '' || !settings.hasReceipts) return
  try {
    await noteAccepted(message, { ...part, messageId: answer.messageId })
  } catch (err) {
    log.error({ event: 'text_not_noted', messageId: message.id, err })
  }
}
