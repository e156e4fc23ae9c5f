import type { DateTime } from 'luxon'
import { SOON_HOURS } from '../norms/contact-norms.ts'
import type { MessageClass } from './outbox.ts'

/** How strictly a notice is ruled; nothing that is marketing is told as one. */
export type NoticeClass = Exclude<MessageClass, 'marketing'>

/** Whom we write to first, named as actors are; somebody who is not known by their talk, `talk:CHANNEL|PERSON`. */
export type Recipient = `customer:${string}` | `installer:${string}` | `staff:${string}` | `talk:${string}`

/**
 * Something to be told unasked (通知), once for its occasion (I5).
 *
 * `dialog` is opened with `answers` when it is told, in the state that the facts are in then (I7). `subject` is the order,
 * appointment or ticket that it is about. An `urgent` one is told in the quiet hours too. `dueAt` is an instant in UTC.
 */
export interface Notice {
  readonly occasion: string
  readonly recipient: Recipient
  readonly dialog: string
  readonly answers: Readonly<Record<string, string | number | boolean>>
  readonly subject: string
  readonly class: NoticeClass
  readonly dueAt: DateTime
}

/** Keeps what is to be told, and what became of it. */
export interface NoticeStore {
  /** Writes those whose occasion is new, in the caller's transaction. */
  put(notices: readonly Notice[], now: DateTime): Promise<void>
  /** Withdraws what a customer is still to be told of a subject by this dialog; gives the answers of each, as they were put. */
  takeBack(subject: string, dialog: string, now: DateTime): Promise<readonly Notice['answers'][]>
}

/** News of a visit that opens soon is told in the quiet hours too. */
export const classOf = (opensAt: DateTime, now: DateTime): Notice['class'] =>
  opensAt <= now.plus({ hours: SOON_HOURS }) ? 'urgent' : 'transactional'
