import type { DateTime } from 'luxon'

/** How strictly a message is ruled (reference/channels-and-rules §2.4); a mixed message counts as the strictest. */
export type MessageClass = 'urgent' | 'transactional' | 'survey' | 'marketing'

/**
 * A message that waits to leave the process over a channel that has to be called (not web chat, whose outbox row is
 * itself the delivery).
 *
 * `recipient` is the channel's address: a telephone number for `sms`, the conversation id otherwise. `reference` is
 * what the channel stored to reach that conversation. `token` fences the lease: only its holder may report.
 */
export interface OutboxMessage {
  readonly id: string
  readonly at: DateTime
  readonly channel: string
  readonly recipient: string
  readonly class: MessageClass
  readonly text: string
  readonly body: Readonly<Record<string, unknown>>
  readonly reference: Readonly<Record<string, unknown>> | undefined
  readonly attempts: number
  readonly token: string
}

/**
 * How a sending ended (I8). `unknown`: it may have arrived. `later`: the channel is away or throttling, nothing left;
 * tried again after `afterMs`. `isUntried`: nobody was asked, as others come first; that is no attempt.
 */
export type SendOutcome =
  | { kind: 'sent' }
  | { kind: 'failed' }
  | { kind: 'unknown' }
  | { kind: 'later'; afterMs: number; isUntried?: true }

/** A network over which messages leave. Never throws for what the network answers. */
export interface SendingChannel {
  readonly name: string
  send(message: OutboxMessage): Promise<SendOutcome>
}

/** The waiting messages, as the workers see them. States: queued → claimed → sending → sent, failed, unknown (I8). */
export interface Outbox {
  /** Claims due messages under a lease, oldest first, each recipient's in order; also those whose lease has run out while claimed. */
  claim(now: DateTime, limit: number): Promise<readonly OutboxMessage[]>
  /** Commits that the sending begins now; gives back those that are still ours. */
  markSending(messages: readonly OutboxMessage[]): Promise<readonly OutboxMessage[]>
  report(results: readonly { message: OutboxMessage; outcome: SendOutcome }[], now: DateTime): Promise<void>
  /** Settles leases that ended while sending: `unknown`; urgent and transactional messages are queued again, the others never. */
  settleAbandoned(): Promise<number>
}
