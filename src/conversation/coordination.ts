import type { StreamEntry } from './message.ts'

/**
 * What may be lost without losing a fact (design §3): turn order, limits, one-time codes, fan-out.
 * In the process by default; the same ports over Redis for several replicas. All of it follows real time.
 */
export interface Coordination {
  readonly order: TurnOrder
  readonly limits: Limits
  readonly codes: OneTimeCodes
  readonly fanOut: FanOut
  readonly wakeUps: WakeUps
}

/** Lets one person's messages be handled one after the other, in the order of arrival. The SQL version is the last guard. */
export interface TurnOrder {
  inOrder<T>(key: string, run: () => Promise<T>): Promise<T>
}

/** The limits there are; their figures stand with the implementation's table. */
export type LimitKind =
  | 'token_per_address'
  | 'message_per_person'
  | 'photo_per_person'
  | 'record_per_visit'
  | 'code_per_person'
  | 'code_per_phone'
  | 'invitation_per_person'
  | 'text_per_sender'

/** Counts uses per key; `retryAfterMs` is 0 where the use is allowed. */
export interface Limits {
  take(kind: LimitKind, key: string): Promise<{ allowed: boolean; retryAfterMs: number }>
}

/** How a one-time code fared. `locked`: five wrong ones, for thirty minutes, whatever comes. */
export type CodeCheck = 'right' | 'wrong' | 'expired' | 'locked'

/**
 * One-time codes: six digits, ten minutes, used once, five wrong ones lock for thirty minutes; kept hashed.
 *
 * `key` names what is to be proved (channel, person and telephone number).
 */
export interface OneTimeCodes {
  /** A fresh code for `key`, replacing an older one; undefined while the key is locked. */
  issue(key: string): Promise<string | undefined>
  check(key: string, code: string): Promise<CodeCheck>
}

/** Tells whoever holds the conversation's socket, in this process or another, that something was said. */
export interface FanOut {
  publish(conversationId: string, entries: readonly StreamEntry[]): void
  /**
   * `listen` hears the committed entries, or nothing when they came about in another process or may have been missed:
   * the log of the talk has them.
   *
   * @returns ends the subscription
   */
  subscribe(conversationId: string, listen: (entries?: readonly StreamEntry[]) => void): () => void
  /** Whether anybody holds a socket of this conversation now. */
  isHeard(conversationId: string): Promise<boolean>
}

/** Lets the processes that do the waiting work begin at once, instead of with the next minute. */
export interface WakeUps {
  /** Something may be due now. */
  ring(): void
  /** @returns ends the listening */
  listen(wake: () => void): () => void
}
