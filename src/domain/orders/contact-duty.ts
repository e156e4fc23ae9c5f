import type { DateTime } from 'luxon'
import { afterServiceMinutes } from '../appointments/service-time.ts'
import {
  CONTACT_PATIENCE_MINUTES,
  CONTACT_PAUSE_MINUTES,
  CONTACT_SHARES,
  FIRST_CONTACT_MINUTES,
} from '../norms/contact-norms.ts'
import type { VisitKind } from './work-order.ts'

/** By when a customer has to be contacted for an order that came in at `receivedAt`, within the service hours of `zone` (AP-2). */
export function contactDeadline(kind: VisitKind, receivedAt: DateTime, zone: string): DateTime {
  return afterServiceMinutes(receivedAt, FIRST_CONTACT_MINUTES[kind], zone)
}

/** What is known of an order's contact: what it waits for, what was told, when the customer last wrote since. */
export interface ContactFacts {
  readonly deadlineAt: DateTime
  /** A visit is agreed, or the order is over. */
  readonly isSettled: boolean
  /** When the customer was told, first and again; `firstWaits`: it is queued and not told yet. */
  readonly firstAt: DateTime | undefined
  readonly firstWaits: boolean
  readonly againAt: DateTime | undefined
  /** Nobody can be written to, so that a person has to call. */
  readonly isUnreachable: boolean
  readonly heardAt: DateTime | undefined
}

/**
 * The next step towards agreeing a time (AP-2): `first` and `again` are told, `call` is a task for a person, `rest` is the
 * end of it. `nextAt` is when to look again.
 */
export type ContactStep =
  | { readonly kind: 'rest' | 'call' }
  | { readonly kind: 'first' | 'again' | 'wait'; readonly nextAt: DateTime }

/** Decides the next step of an order's first contact at `now`; instants in UTC. */
export function contactStep(facts: ContactFacts, now: DateTime): ContactStep {
  const { isSettled, isUnreachable, firstAt, firstWaits, againAt } = facts
  if (isSettled) return { kind: 'rest' }
  if (isUnreachable) return { kind: 'call' }
  if (firstWaits) return { kind: 'wait', nextAt: now.plus({ minutes: 1 }) }
  if (!firstAt) return { kind: 'first', nextAt: now.plus({ minutes: 1 }) }
  const { remindAt, callAt } = stepTimes(facts, firstAt)
  if (now >= callAt && againAt) return { kind: 'call' }
  if (againAt) return { kind: 'wait', nextAt: callAt }
  if (now >= remindAt) return { kind: 'again', nextAt: laterOf(callAt, now.plus({ minutes: CONTACT_PAUSE_MINUTES })) }
  return { kind: 'wait', nextAt: remindAt }
}

/** When a silent customer is reminded and then called; whoever has answered since is given more time. */
function stepTimes({ deadlineAt, heardAt, againAt }: ContactFacts, firstAt: DateTime) {
  if (heardAt && heardAt >= firstAt)
    return {
      remindAt: heardAt.plus({ minutes: CONTACT_PATIENCE_MINUTES }),
      callAt: heardAt.plus({ minutes: 2 * CONTACT_PATIENCE_MINUTES }),
    }
  const spanMs = Math.max(0, +deadlineAt - +firstAt)
  const pausedAt = (againAt ?? firstAt).plus({ minutes: CONTACT_PAUSE_MINUTES })
  return {
    remindAt: laterOf(firstAt.plus(spanMs * CONTACT_SHARES.again), firstAt.plus({ minutes: CONTACT_PAUSE_MINUTES })),
    callAt: laterOf(firstAt.plus(spanMs * CONTACT_SHARES.call), pausedAt),
  }
}

const laterOf = (one: DateTime, other: DateTime): DateTime => (one > other ? one : other)
