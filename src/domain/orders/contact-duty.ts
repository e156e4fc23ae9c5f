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
  /** One of staff has it: a time to find, or a call to make. */
  readonly isWithStaff: boolean
  /** Since when it has been left without a visit though it was talked about: a visit of it ended, or a chat that opened it. */
  readonly leftAt: DateTime | undefined
  /** When the customer was told of it since, first and again; `firstWaits`: it is queued and not told yet. */
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
type ContactStep =
  | { readonly kind: 'rest' | 'call' }
  | { readonly kind: 'first' | 'again' | 'wait'; readonly nextAt: DateTime }

/** Decides the next step of an order's first contact at `now`; instants in UTC. */
export function contactStep(facts: ContactFacts, now: DateTime): ContactStep {
  const { isSettled, isWithStaff, isUnreachable, firstAt, firstWaits, againAt } = facts
  if (isSettled) return { kind: 'rest' }
  if (isWithStaff) return { kind: 'wait', nextAt: now.plus({ minutes: CONTACT_PAUSE_MINUTES }) }
  if (isUnreachable) return { kind: 'call' }
  if (firstWaits) return { kind: 'wait', nextAt: now.plus({ minutes: 1 }) }
  const beganAt = firstAt ?? facts.leftAt
  if (!beganAt) return { kind: 'first', nextAt: now.plus({ minutes: 1 }) }
  const { remindAt, callAt } = stepTimes(facts, beganAt)
  if (now >= callAt && againAt) return { kind: 'call' }
  if (againAt) return { kind: 'wait', nextAt: callAt }
  if (now >= remindAt) return { kind: 'again', nextAt: laterOf(callAt, now.plus({ minutes: CONTACT_PAUSE_MINUTES })) }
  return { kind: 'wait', nextAt: remindAt }
}

/** When a silent customer is reminded and then called; whoever has talked about it is given more time. */
function stepTimes({ deadlineAt, heardAt, leftAt, againAt }: ContactFacts, firstAt: DateTime) {
  const quietFrom = heardAt && heardAt >= firstAt ? heardAt : leftAt
  if (quietFrom)
    return {
      remindAt: quietFrom.plus({ minutes: CONTACT_PATIENCE_MINUTES }),
      callAt: quietFrom.plus({ minutes: 2 * CONTACT_PATIENCE_MINUTES }),
    }
  const spanMs = Math.max(0, +deadlineAt - +firstAt)
  const pausedAt = (againAt ?? firstAt).plus({ minutes: CONTACT_PAUSE_MINUTES })
  return {
    remindAt: laterOf(firstAt.plus(spanMs * CONTACT_SHARES.again), firstAt.plus({ minutes: CONTACT_PAUSE_MINUTES })),
    callAt: laterOf(firstAt.plus(spanMs * CONTACT_SHARES.call), pausedAt),
  }
}

const laterOf = (one: DateTime, other: DateTime): DateTime => (one > other ? one : other)
