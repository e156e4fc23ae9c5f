import type { DateTime } from 'luxon'
import type { Notice } from '../outreach/notice.ts'
import { type Allowance, consequenceOf, type SiteProblem } from './site-problem.ts'
import type { Visit } from './visit.ts'

/** The customer hears why the visit ended with the work undone, and what happens now: another time, or by when we answer (AP-4). */
export function leftNotice(
  visit: Visit,
  problem: SiteProblem,
  ticketDueAt: DateTime | undefined,
  now: DateTime,
): Notice {
  const { part, partOn, ticket, kind } = problem
  return toCustomer(visit, 'left-incomplete', problem.id, now, {
    ...aboutOrder(visit),
    ...{ problem: kind, consequence: consequenceOf(kind) },
    ...(part !== undefined && { part }),
    ...(partOn !== undefined && { partOn }),
    ...(ticket !== undefined && { ticket }),
    ...(ticketDueAt && { due: ticketDueAt.toUTC().toISO() ?? '' }),
  })
}

/** What stood against the work is settled: the customer is asked for a time (AP-1). `key` tells one such word from the next. */
export const canGoOnNotice = (visit: Visit, key: string, now: DateTime): Notice =>
  toCustomer(visit, 'can-go-on', key, now, aboutOrder(visit))

/** The installer goes on after all. */
export const goesOnNotice = (visit: Visit, { id }: SiteProblem, now: DateTime): Notice =>
  toCustomer(visit, 'goes-on', id, now, {})

/** The customer is asked for their own yes, in their own chat (DS-6, WK-1). */
export const allowNotice = (visit: Visit, { id }: SiteProblem, now: DateTime): Notice =>
  toCustomer(visit, 'allow-work', id, now, { problemId: id })

/** What the customer was asked for is not needed any more. */
export const notNeededNotice = (visit: Visit, { id }: SiteProblem, now: DateTime): Notice =>
  toCustomer(visit, 'not-needed', id, now, {})

function aboutOrder({ appointment: { kind, window, workOrderId } }: Visit): Notice['answers'] {
  const when = { opens: window.opensAt.toUTC().toISO() ?? '', closes: window.closesAt.toUTC().toISO() ?? '' }
  return { kind: kind ?? 'repair', ...when, ...(workOrderId !== undefined && { order: workOrderId }) }
}

function toCustomer(
  { appointment: { id }, customer }: Visit,
  dialog: string,
  key: string,
  dueAt: DateTime,
  answers: Notice['answers'],
): Notice {
  return {
    occasion: `${dialog}:${id}:${key}`,
    recipient: `customer:${customer.id}`,
    ...{ dialog, answers: { appointment: id, ...answers }, subject: id, class: 'urgent', dueAt },
  }
}

/** The installer hears what the customer says, in their words where they say more than yes or no; `unreachable`: nobody can be written to. */
export function allowanceNotice(
  { appointment: { id, installerId } }: Visit,
  { problemId, answer, words }: { problemId: string; answer: Allowance | 'unreachable'; words: string },
  dueAt: DateTime,
): readonly Notice[] {
  if (installerId === undefined) return []
  return [
    {
      occasion: `allowance:${id}:${problemId}:${dueAt.toMillis()}`,
      recipient: `installer:${installerId}`,
      dialog: 'allowance',
      answers: { appointment: id, problemId, answer, words },
      subject: id,
      class: 'urgent',
      dueAt,
    },
  ]
}
