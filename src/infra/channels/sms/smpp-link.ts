import { setTimeout as delay } from 'node:timers/promises'
import type { Pdu } from 'smpp'
import type { Logger } from '../../logging/log.ts'
import { openSession, type SmppSession } from './smpp-session.ts'
import type { SmppSettings } from './smpp-settings.ts'

/** What became of a submission. `not_sent`: nothing left. `lost`: it left, and there is no answer (I8). */
export type Answer =
  | { readonly kind: 'answered'; readonly status: number; readonly messageId: string }
  | { readonly kind: 'not_sent' }
  | { readonly kind: 'lost' }

export interface SmppLink {
  /**
   * Submits one part and waits for its answer until `limit` is over; an answer that comes later goes to `onLate`.
   * `not_sent` while the SMSC can't be reached, or too many are unanswered.
   */
  submit(
    fields: Readonly<Record<string, string | number | Buffer>>,
    limit: AbortSignal,
    onLate: (answer: Answer) => void,
  ): Promise<Answer>
  isBound(): boolean
  /** Says goodbye to the SMSC and stays away. */
  close(): Promise<void>
}

export interface SmppLinkNeeds {
  readonly settings: SmppSettings
  /** Takes what the SMSC brings; the status that it gives back is answered, 0 for taken. `wasHeard` is fulfilled once the SMSC is known to have that answer. */
  readonly take: (pdu: Pdu, wasHeard: Promise<boolean>) => Promise<number>
  readonly log: Pick<Logger, 'error' | 'info'>
  /** The first pause before connecting again; it doubles each time in vain. */
  readonly firstPauseMs?: number
}

const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 60_000

/** Keeps a session with the SMSC open: binds, asks whether it still lives, and binds anew with growing pauses when it is lost. */
export function openSmppLink(needs: SmppLinkNeeds): SmppLink {
  const { settings, log, firstPauseMs = FIRST_PAUSE_MS } = needs
  const closing = new AbortController()
  let bound: SmppSession | undefined
  let unanswered = 0

  async function keepOpen(): Promise<void> {
    for (let pauseMs = firstPauseMs; !closing.signal.aborted; ) {
      const session = openSession(needs, closing.signal)
      const status = await session.bound
      if (status === 0) {
        pauseMs = firstPauseMs
        bound = session
        log.info({ event: 'sms_bound', host: settings.host })
      } else log.error({ event: 'sms_not_bound', host: settings.host, status, problem: session.problem() })
      await session.ended
      bound = undefined
      if (closing.signal.aborted) return
      if (status === 0) log.error({ event: 'sms_link_lost', host: settings.host })
      await delay(pauseMs * (0.8 + Math.random() * 0.4), undefined, { signal: closing.signal }).catch(() => {})
      pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 2)
    }
  }
  const kept = keepOpen()

  return {
    isBound: () => bound !== undefined,
    async submit(fields, limit, onLate) {
      if (!bound || unanswered >= settings.window || limit.aborted) return { kind: 'not_sent' }
      unanswered += 1
      try {
        return await bound.submit(fields, limit, onLate)
      } finally {
        unanswered -= 1
      }
    },
    async close() {
      closing.abort()
      await kept
    },
  }
}
