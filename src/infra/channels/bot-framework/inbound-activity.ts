import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Attachment, InboundMessage } from '#src/conversation/message.ts'
import { languageOf } from '#src/domain/shared/language.ts'
import { DeviceInstant, writtenBefore } from '../written-before.ts'
import { CleanText, ForeignId, saidBy, WrittenText } from '../written-text.ts'

const Account = z.object({ id: ForeignId })

/** What we read of an activity; the rest is dropped. */
export const InboundActivity = z.object({
  type: z.string(),
  id: ForeignId.optional(),
  channelId: ForeignId,
  serviceUrl: ForeignId,
  from: Account,
  recipient: Account.extend({ name: CleanText.optional() }),
  conversation: z.object({
    id: ForeignId,
    isGroup: z.boolean().optional(),
    conversationType: CleanText.optional(),
    tenantId: CleanText.optional(),
  }),
  locale: z.string().optional(),
  text: WrittenText.nullish(),
  value: z.unknown().optional(),
  attachments: z.array(z.object({ contentType: z.string().nullish(), contentUrl: z.string().nullish() })).nullish(),
  timestamp: DeviceInstant,
  localTimestamp: DeviceInstant,
  membersAdded: z.array(Account).nullish(),
})
export type InboundActivity = z.infer<typeof InboundActivity>

/** What is needed to write into the conversation again; kept with it, always the newest. */
export const Reference = z.object({
  serviceUrl: z.string(),
  channelId: z.string(),
  conversation: z.looseObject({ id: z.string() }),
  bot: z.looseObject({ id: z.string() }),
  user: z.looseObject({ id: z.string() }),
})
export type Reference = z.infer<typeof Reference>

/**
 * What a person said or did, in our words; undefined for what we don't answer: other kinds of activity, and groups,
 * where others would read what is meant for one.
 * `openFile` makes a file from its address.
 */
export function inboundMessage(
  activity: InboundActivity,
  openFile: (contentUrl: string) => Attachment,
): InboundMessage | undefined {
  const { channelId, conversation, id } = activity
  if (conversation.isGroup) return undefined
  const kind = kindOf(activity)
  const user = kind === 'opened' ? newcomer(activity) : activity.from
  if (!kind || !user || (kind === 'text' && !id)) return undefined
  const conversationId = conversationIdOf([channelId, conversation.id, user.id])
  return {
    channel: 'botframework',
    conversationId,
    person: `${channelId}:${user.id}`,
    messageId: `${conversationId}:${id ?? 'opened'}`,
    kind,
    text: kind === 'text' ? (saidBy(activity.text, activity.value) ?? '') : '',
    ...writtenBefore({ writtenMs: activity.localTimestamp }, activity.timestamp ?? Date.now()),
    language: languageOf(activity.locale),
    ...(kind === 'text' && attachmentsOf(activity, openFile)),
    body: id === undefined ? {} : { nativeId: id },
    reference: {
      serviceUrl: activity.serviceUrl,
      channelId,
      conversation,
      bot: activity.recipient,
      user,
    } satisfies Reference,
  }
}

function attachmentsOf({ attachments }: InboundActivity, openFile: (contentUrl: string) => Attachment) {
  const files = (attachments ?? []).flatMap(({ contentType, contentUrl }) =>
    contentUrl && contentType?.startsWith('image/') ? [openFile(contentUrl)] : [],
  )
  return files.length > 0 && { attachments: files }
}

/** One person's talk has one id, also where a page hands its conversation on to another person. */
function conversationIdOf(names: readonly string[]): string {
  return `bf_${createHash('sha256').update(JSON.stringify(names)).digest('base64url').slice(0, 32)}`
}

function kindOf({ type }: InboundActivity): InboundMessage['kind'] | undefined {
  if (type === 'message') return 'text'
  return type === 'conversationUpdate' ? 'opened' : undefined
}

function newcomer({ membersAdded, recipient }: InboundActivity): { id: string } | undefined {
  return membersAdded?.find(({ id }) => id !== recipient.id)
}
