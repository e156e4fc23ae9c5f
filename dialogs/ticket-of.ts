import { afterServiceMinutes } from '#src/domain/appointments/service-time.ts'
import type { CustomerFile } from '#src/domain/customers/identity-store.ts'
import { ANSWER_MINUTES } from '#src/domain/norms/staff-norms.ts'
import { freshId } from '#src/domain/shared/ids.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import type { DeskNeeds } from './desk.ts'

/** What a ticket says that is opened at a desk; `area` left out: the customer's, `customerId` and `person` left out: whoever writes, `dueAt` left out: by the norm of its kind. */
export type TicketAbout = Pick<Ticket, 'kind' | 'description' | 'severity' | 'context'> &
  Partial<Pick<Ticket, 'area' | 'customerId' | 'channel' | 'person' | 'appointmentId' | 'dueAt' | 'ownerId'>>

/** The ticket that is opened at a desk, about whoever writes where nobody else is named. */
export function ticketOf(
  about: TicketAbout,
  file: CustomerFile | undefined,
  { channel, person, clock, companyZone }: DeskNeeds,
): Ticket {
  const now = clock.now()
  return {
    ...{ channel, person, customerId: file?.customer.id, area: file?.customer.area },
    dueAt: afterServiceMinutes(now, ANSWER_MINUTES[about.kind], file?.customer.timeZone ?? companyZone),
    ...about,
    id: freshId('tkt'),
    status: 'acknowledged',
    ...{ createdAt: now, updatedAt: now },
  }
}
