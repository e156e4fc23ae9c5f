import { z } from 'zod'
import type { Attachment, InboundMessage } from '#src/conversation/message.ts'
import { freshId } from '#src/domain/shared/ids.ts'
import { languageOf } from '#src/domain/shared/language.ts'
import { DeviceInstant, WaitedMs, writtenBefore } from '../written-before.ts'
import { CleanText, saidBy, WrittenText } from '../written-text.ts'
import { readBody } from './read-body.ts'

/** So many files may stand beside a message; which of them are photos, and how many are taken, is seen later. */
export const MOST_ATTACHMENTS = 20

const PostedAttachment = z.object({ contentUrl: z.string().nullish() })
const PostedActivity = z.object({
  type: z.string().max(64),
  text: WrittenText.nullish(),
  value: z.unknown().optional(),
  locale: CleanText.nullish(),
  attachments: z.array(PostedAttachment).max(MOST_ATTACHMENTS).nullish(),
  timestamp: DeviceInstant,
  localTimestamp: DeviceInstant,
  channelData: z
    .object({ clientActivityID: CleanText.pipe(z.string().max(256)).nullish(), waitedMs: WaitedMs })
    .nullish(),
})

/**
 * What a posted activity says, or undefined where it says nothing to us (typing, events, an empty message).
 *
 * Files come as `data:` addresses, or as `files` beside it; no other address is ever fetched. Whom it is from and which conversation it belongs to is the caller's to know; what the body says of it is dropped.
 *
 * @throws HttpError 400 naming the field
 */
export function readActivity(
  body: unknown,
  conversationId: string,
  person: string,
  files: readonly Attachment[] = [],
): InboundMessage | undefined {
  const {
    type,
    text,
    value,
    locale,
    channelData,
    attachments: posted,
    timestamp,
    localTimestamp,
  } = readBody(PostedActivity, body)
  const attachments = [...files, ...(posted ?? []).flatMap(({ contentUrl }) => dataOf(contentUrl ?? ''))]
  const said = saidBy(text, value) ?? (attachments.length > 0 ? '' : undefined)
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
    ...(attachments.length > 0 && { attachments }),
    body: {
      ...(attachments.length > 0 && { hasPhotos: true }),
      ...(clientActivityID && { clientActivityID }),
      ...(locale && locale.length <= 35 && { locale }),
    },
    reference: {},
  }
}

function dataOf(contentUrl: string): readonly Attachment[] {
  const [, base64] = /^data:[\w.+/-]*;base64,([A-Za-z0-9+/=\s]+)$/.exec(contentUrl) ?? []
  return base64 === undefined ? [] : [{ read: async () => new Uint8Array(Buffer.from(base64, 'base64')) }]
}
