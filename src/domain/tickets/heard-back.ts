import type { DateTime } from 'luxon'
import type { Notice } from '../outreach/notice.ts'
import type { Ticket } from './ticket.ts'

/** What its customer hears the answer of, in the words in which it was given: what they need, what they were not satisfied with. */
const HEARD_BACK: readonly Ticket['kind'][] = ['need', 'low_satisfaction']

/** The customer hears what came of what they said (FO-4, FO-5); nothing where nobody knows whose it is. */
export function heardBackNotices(
  { id, kind, customerId }: Pick<Ticket, 'id' | 'kind' | 'customerId'>,
  who: string | undefined,
  now: DateTime,
): readonly Notice[] {
  if (!HEARD_BACK.includes(kind) || customerId === undefined) return []
  const told = { occasion: `heard-back:${id}`, recipient: `customer:${customerId}`, dialog: 'heard-back' } as const
  return [
    {
      ...told,
      answers: { ticket: id, ...(who !== undefined && { who }) },
      subject: id,
      class: 'transactional',
      dueAt: now,
    },
  ]
}
