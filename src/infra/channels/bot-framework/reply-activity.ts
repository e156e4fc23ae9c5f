import { z } from 'zod'
import type { OutboxMessage } from '#src/domain/outreach/outbox.ts'
import type { Reference } from './inbound-activity.ts'

const Body = z.object({
  choices: z.array(z.object({ label: z.string() })).default([]),
  inputHint: z.string().optional(),
  language: z.string().optional(),
  replyTo: z.string().optional(),
})

/** The activity that carries a message of ours. The text is complete by itself; the choices come again as buttons. */
export function replyActivity({ text, body }: OutboxMessage, reference: Reference) {
  const { choices, inputHint, language, replyTo } = Body.parse(body)
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
    ...(replyTo && { replyToId: replyTo }),
    ...(choices.length > 0 && { suggestedActions: { to: [reference.user.id], actions: choices.map(button) } }),
  }
}

function button({ label }: { label: string }) {
  return { type: 'imBack', title: label, value: label }
}
