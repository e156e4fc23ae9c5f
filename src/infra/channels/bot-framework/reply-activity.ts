import { z } from 'zod'
import type { OutboxMessage } from '#src/domain/outreach/outbox.ts'
import type { Reference } from './inbound-activity.ts'

/** What a turn puts beside the text; whatever isn't of this shape is left out, and the text still goes. */
const Body = z.object({
  choices: z.array(z.object({ label: z.string() })).catch([]),
  inputHint: z.string().optional().catch(undefined),
  language: z.string().optional().catch(undefined),
  /** The channel's own id of the message that is answered. */
  nativeReplyTo: z.string().optional().catch(undefined),
})

/** The activity that carries a message of ours. The text is complete by itself; the choices come again as buttons. */
export function replyActivity({ text, body }: OutboxMessage, reference: Reference) {
  const { choices, inputHint, language, nativeReplyTo } = Body.parse(body)
  return {
    type: 'message',
    channelId: reference.channelId,
    serviceUrl: reference.serviceUrl,
    conversation: reference.conversation,
    from: reference.bot,
    recipient: reference.user,
    text,
    textFormat: 'plain',
    ...(inputHint && { inputHint }),
    ...(language && { locale: language }),
    ...(nativeReplyTo && { replyToId: nativeReplyTo }),
    ...(choices.length > 0 && { suggestedActions: { to: [reference.user.id], actions: choices.map(button) } }),
  }
}

function button({ label }: { label: string }) {
  return { type: 'imBack', title: label, value: label }
}
