import { z } from 'zod'
import type { InboundMessage } from '#src/conversation/message.ts'
import { freshId } from '#src/domain/shared/ids.ts'
import { languageOf } from '#src/domain/shared/language.ts'
import { DeviceInstant, WaitedMs, writtenBefore } from '../written-before.ts'
import { CleanText, saidBy, WrittenText } from '../written-text.ts'
import { readBody } from './read-body.ts'

const PostedActivity = z.object({
  type: z.string().max(64),
  text: WrittenText.nullish(),
  value: z.unknown().optional(),
  locale: CleanText.nullish(),
  timestamp: DeviceInstant,
  localTimestamp: DeviceInstant,
  channelData: z
    .object({ clientActivityID: CleanText.pipe(z.string().max(256)).nullish(), waitedMs: WaitedMs })
    .nullish(),
})

/**
 * What a posted activity says, or undefined where it says nothing to us (typing, events, an empty message).
 *
 * Whom it is from and which conversation it belongs to is the caller's to know; what the body says of it is dropped.
 *
 * @throws HttpError 400 naming the field
 */
export function readActivity(body: unknown, conversationId: string, person: string): InboundMessage | undefined {
  const { type, text, value, locale, channelData, timestamp, localTimestamp } = readBody(PostedActivity, body)
  const said = saidBy(text, value)
  if (type !== 'message' || said === undefined) return undefined
  const clientActivityID = channelData?.clientActivityID || undefined
  return {
    channel: 'directline',
    conversationId,
    person,
    messageId: `${conversationId}:${clientActivityID ?? freshId('msg')}`,
    kind: 'text',
    text: said,
    ...writtenBefore({ waitedMs: channelData?.waitedMs, writtenMs: localTimestamp }, timestamp ?? Date.now()),
    language: languageOf(locale),
    body: { ...(clientActivityID && { clientActivityID }), ...(locale && locale.length <= 35 && { locale }) },
    reference: {},
  }
}
