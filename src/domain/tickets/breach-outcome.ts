import type { DateTime } from 'luxon'
import type { Notice } from '../outreach/notice.ts'
import type { Ticket } from './ticket.ts'

/** What a supervisor finds of a report: it is true, or it is not. What is `unfounded` counts against nobody. */
export const BREACH_FINDINGS = ['founded', 'unfounded'] as const

/** One of them. */
type BreachFinding = (typeof BREACH_FINDINGS)[number]

/** Whoever reported hears what came of it, never in the words of the supervisor; who left no name can't be told. */
export function breachOutcomeNotices(
  { id, customerId, channel, person }: Pick<Ticket, 'id' | 'customerId' | 'channel' | 'person'>,
  finding: BreachFinding,
  now: DateTime,
): readonly Notice[] {
  const writer = channel === undefined || person === undefined ? undefined : (`talk:${channel}|${person}` as const)
  const recipient = customerId === undefined ? writer : (`customer:${customerId}` as const)
  if (recipient === undefined) return []
  return [
    {
      ...{ occasion: `breach-outcome:${id}`, recipient, dialog: 'breach-outcome', subject: id },
      ...{ answers: { finding }, class: 'transactional', dueAt: now },
    },
  ]
}
