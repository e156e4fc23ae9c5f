import type { DateTime } from 'luxon'
import { afterServiceMinutes } from '#src/domain/appointments/service-time.ts'
import { ANSWER_MINUTES } from '#src/domain/norms/staff-norms.ts'
import type { CampaignKey } from '#src/domain/outreach/campaign.ts'
import { freshId } from '#src/domain/shared/ids.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'

/** The call to a customer whom no network reached with the message of the month. */
export function callAboutMonth(
  { kind, month }: CampaignKey,
  customer: { readonly id: string; readonly area: string; readonly time_zone: string | null },
  now: DateTime,
  companyZone: string,
): Ticket {
  return {
    ...{ id: freshId('tkt'), kind: 'call_task', severity: 'minor', status: 'acknowledged' },
    description: 'Call the customer, whom the message of the month did not reach',
    context: { reason: 'unreachable', campaign: kind, month },
    ...{
      customerId: customer.id,
      area: customer.area,
      channel: undefined,
      person: undefined,
      createdAt: now,
      updatedAt: now,
    },
    dueAt: afterServiceMinutes(now, ANSWER_MINUTES.call_task, customer.time_zone ?? companyZone),
  }
}
