import type { OutboxMessage, SendOutcome } from '#src/domain/outreach/outbox.ts'

/** How often the sending of one message begins at most; then it has failed, or its outcome stays unknown. */
export const MOST_ATTEMPTS = 10

/** The classes whose messages are sent again when it is unknown whether they arrived (I8). */
export const REPEATABLE_CLASSES: readonly OutboxMessage['class'][] = ['urgent', 'transactional']

/** What becomes of a message after a sending; `retryAfterMs` (real time) counts where it is queued again. */
interface Settlement {
  readonly state: 'sent' | 'failed' | 'unknown' | 'queued'
  readonly retryAfterMs: number
  /** Nobody was asked: what was counted as an attempt is none. */
  readonly isUntried?: true
}

const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 3_600_000

/** Decides by outcome, class and number of attempts; `message.attempts` counts the sending that ended with `outcome`. */
export function settle(message: Pick<OutboxMessage, 'class' | 'attempts'>, outcome: SendOutcome): Settlement {
  const pauseMs = message.attempts === 0 ? 0 : FIRST_PAUSE_MS * 2 ** (message.attempts - 1)
  const again = (afterMs: number): Settlement => ({
    state: 'queued',
    retryAfterMs: Math.min(LONGEST_PAUSE_MS, Math.max(afterMs, pauseMs)),
  })
  if (outcome.kind === 'later' && outcome.isUntried)
    return { state: 'queued', retryAfterMs: outcome.afterMs, isUntried: true }
  const exhausted = message.attempts >= MOST_ATTEMPTS
  if (outcome.kind === 'later') return exhausted ? ended('failed') : again(outcome.afterMs)
  if (outcome.kind !== 'unknown') return ended(outcome.kind)
  return exhausted || !REPEATABLE_CLASSES.includes(message.class) ? ended('unknown') : again(0)
}

function ended(state: Settlement['state']): Settlement {
  return { state, retryAfterMs: 0 }
}
