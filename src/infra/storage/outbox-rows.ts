import type { InboundMessage, StreamEntry } from '#src/conversation/message.ts'
import type { ClosedTurn } from '#src/conversation/receive.ts'
import { freshId } from '#src/domain/shared/ids.ts'

/** What a turn says, as the outbox has it: its answers, and the texts that leave on another way. */
export function outboxRows(message: InboundMessage, closed: ClosedTurn, entries: readonly StreamEntry[]) {
  const { channel, conversationId, person } = message
  const replies = entries.flatMap((entry) => {
    if (entry.from !== 'assistant') return []
    const { seq, text, choices, inputHint, language, replyTo, visitId, recordOf, installerOf } = entry
    const about = { visitId, recordOf, installerOf, nativeReplyTo: message.body.nativeId }
    const body = { choices, inputHint, language, replyTo, ...about }
    // For web chat the outbox row is itself the delivery (I8).
    const state = channel === 'directline' ? 'delivered' : 'queued'
    return [
      {
        ...{ id: freshId('msg'), channel, conversation_id: conversationId, seq },
        // A telephone number has one order of its messages, codes and news of the same number included.
        recipient: channel === 'sms' ? person : conversationId,
        // Nobody who refuses surveys gets one that is still queued, and none is sent twice (I8).
        class: message.notice?.class === 'survey' ? 'survey' : 'transactional',
        state,
        text,
        body,
      },
    ]
  })
  const texts = closed.texts.map(({ queued, text }) => ({
    id: freshId('msg'),
    channel: queued.channel,
    conversation_id: null,
    seq: null,
    recipient: queued.recipient,
    class: queued.class,
    state: 'queued',
    text,
    body: { sensitive: queued.isSensitive },
  }))
  return [...replies, ...texts]
}
