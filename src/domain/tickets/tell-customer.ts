import type { DateTime } from 'luxon'
import type { Notice } from '../outreach/notice.ts'
import type { StaffMember } from './staff.ts'
import type { Ticket } from './ticket.ts'

/** What one of staff says or does in the talk that a ticket is about, for its customer to hear. */
export function staffNotice(
  { id, channel, person, customerId }: Ticket,
  { dialog, text = '', key }: { dialog: 'staff-here' | 'from-staff' | 'handed-back'; text?: string; key: string },
  member: Pick<StaffMember, 'name' | 'role'> | undefined,
  now: DateTime,
): Notice {
  return {
    occasion: `${dialog}:${id}:${key}`,
    recipient: customerId === undefined ? `talk:${channel}|${person}` : `customer:${customerId}`,
    dialog,
    answers: { name: member?.name ?? '', role: member?.role ?? 'agent', text },
    subject: id,
    class: 'urgent',
    dueAt: now,
  }
}

/** Whoever is in a talk with one of staff hears when it ends, however it was ended; nobody else does. */
export function handedBackNotices(ticket: Ticket, owner: StaffMember | undefined, now: DateTime): readonly Notice[] {
  const isTalk = ticket.kind === 'handover' && ticket.status === 'inProgress'
  return isTalk ? [staffNotice(ticket, { dialog: 'handed-back', key: 'end' }, owner, now)] : []
}
