import type { DateTime } from 'luxon'
import type { Notice } from '../outreach/notice.ts'
import type { Ticket } from './ticket.ts'

/** A doubt of a bill that staff verify, and one that their answer did not settle, which a supervisor has. */
export const BILLING_KINDS = ['billing_doubt', 'billing_dispute'] as const

/** Whether a ticket is about a bill that its customer doubts. */
export const isBillingMatter = ({ kind }: Pick<Ticket, 'kind'>): boolean => BILLING_KINDS.some((one) => one === kind)

/** The answer comes back into the talk of whoever doubted, who says whether it settles the matter (FO-1). */
export function billAnswerNotices(
  ticket: Pick<Ticket, 'id' | 'kind' | 'customerId'>,
  now: DateTime,
): readonly Notice[] {
  const { id, customerId } = ticket
  if (!isBillingMatter(ticket) || customerId === undefined) return []
  return [
    {
      ...{ occasion: `usage-answer:${id}`, recipient: `customer:${customerId}`, dialog: 'usage-answer', subject: id },
      ...{ answers: { ticket: id }, class: 'transactional', dueAt: now },
    },
  ]
}

/** The doubt of this customer's bill of a month that staff still have. */
export const openBillingMatter = (open: readonly Ticket[], customerId: string, month: string): Ticket | undefined =>
  open.find((one) => isBillingMatter(one) && one.customerId === customerId && one.context.month === month)
