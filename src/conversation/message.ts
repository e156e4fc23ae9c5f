import type { DateTime } from 'luxon'
import type { NoticeClass } from '#src/domain/outreach/notice.ts'
import type { Language } from '#src/domain/shared/language.ts'
import type { PhotoFile, PhotoRefusal } from '#src/domain/visits/photo.ts'
import type { Json } from './say.ts'

/** The networks over which people write to us. */
export type ChannelName = 'directline' | 'botframework' | 'sms'

/** What we have to say unasked: the dialog that is opened, and what it begins with. */
export interface NoticeToTell {
  readonly occasion: string
  readonly dialog: string
  readonly answers: Readonly<Record<string, Json>>
  /** How strictly it is ruled; transactional where nothing is said. */
  readonly class?: NoticeClass
  /** Tell it by text message, with a link into this conversation; nobody may be looking at the chat. */
  readonly byText?: { readonly phone: string; readonly link: string; readonly class: NoticeClass }
}

/** A file that came with a message, as the channel can bring it; undefined when it is too large. @throws Fault when it can't be had now */
export interface Attachment {
  read(): Promise<Uint8Array | undefined>
}

/** What became of the photos of a message: those that are kept, by their keys, and why others are not. Neither, where nobody looks at them. */
export interface SentPhotos {
  readonly kept: readonly PhotoFile[]
  readonly refusals: readonly PhotoRefusal[]
}

/**
 * What a channel hands in, already verified and parsed.
 *
 * `person` is who writes, as the channel vouches for it (`dl_cus_1001`, `dl_anon_…`, a Bot Framework user id), never
 * what a browser claims. `messageId` is the message's identity within the channel (I4): the same id again is the same
 * message. `opened` means that the person opened the conversation and nothing was said yet; with `notice` it is us who
 * begin. `language` is what the
 * channel says of the person's language. `body` is the channel's own: given back with the message in the stream.
 * `reference` is what the channel needs to write into this conversation again.
 */
export interface InboundMessage {
  readonly channel: ChannelName
  readonly conversationId: string
  readonly person: string
  readonly messageId: string
  readonly kind: 'text' | 'opened' | 'notice'
  readonly notice?: NoticeToTell
  readonly text: string
  /** How long before it reached us it was written, as the sender's device says: it waited for the network. @unit s */
  readonly delaySeconds?: number
  /** Photos, as they came; before the turn they become `photos`. */
  readonly attachments?: readonly Attachment[]
  readonly photos?: SentPhotos
  readonly language: Language | undefined
  readonly body: Readonly<Record<string, unknown>>
  readonly reference: Readonly<Record<string, unknown>>
}

/**
 * What became of an inbound message; `seq` is its place in the conversation, also when it had been taken before.
 * `isAnswered` is false where no answer of the assistant's comes: a colleague has the talk.
 */
export interface Taken {
  readonly kind: 'taken' | 'repeated'
  readonly seq: number
  readonly isAnswered?: boolean
}

/**
 * Takes one message: its effect is committed when the promise is fulfilled, and the answers are in the stream.
 *
 * @throws Fault TURN_CONFLICT, STORE_UNREACHABLE: nothing was changed, the channel should let the sender try again
 */
export type Receive = (message: InboundMessage) => Promise<Taken>

/** A choice that a person may answer with: `label` is shown and may be sent back as text. */
export interface ShownChoice {
  readonly label: string
}

/** Whether the assistant waits for an answer (Bot Framework's input hint). */
export type InputHint = 'expectingInput' | 'acceptingInput' | 'ignoringInput'

/**
 * One message of a conversation as it is streamed, either way, in the order of `seq` (1, 2, 3 … without gaps).
 *
 * The assistant's text is complete by itself: choices are numbered in it; `choices` are the same for buttons.
 */
export type StreamEntry = PersonEntry | AssistantEntry

/** What the person wrote; `body` is what the channel handed in with it. */
export interface PersonEntry {
  readonly from: 'person'
  readonly conversationId: string
  readonly seq: number
  readonly at: DateTime
  readonly person: string
  readonly text: string
  readonly body: Readonly<Record<string, unknown>>
}

/** What the assistant wrote; `replyTo` is the `seq` of the message that it answers. */
export interface AssistantEntry {
  readonly from: 'assistant'
  readonly conversationId: string
  readonly seq: number
  readonly at: DateTime
  readonly text: string
  readonly language: Language
  readonly choices: readonly ShownChoice[]
  readonly inputHint: InputHint
  readonly replyTo: number | undefined
  /** The appointment that it agrees or changes, to be put into a calendar. */
  readonly visitId?: string | undefined
  /** The appointment whose signed record goes with it. */
  readonly recordOf?: string | undefined
  /** The appointment whose installer's photo goes with it. */
  readonly installerOf?: string | undefined
}

/** A conversation as a channel needs to know it. */
export interface Conversation {
  readonly id: string
  readonly channel: ChannelName
  readonly person: string
  readonly lastSeq: number
}

/** Reads what was said; for streams, polling and the reload of a page. */
export interface TalkLog {
  findConversation(id: string): Promise<Conversation | undefined>
  /** Everything after `afterSeq` in order, at most `limit` entries. */
  readStream(conversationId: string, afterSeq: number, limit: number): Promise<readonly StreamEntry[]>
}
