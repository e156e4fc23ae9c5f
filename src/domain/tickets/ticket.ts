import type { DateTime } from 'luxon'
import type { TicketOutcome } from './outcome.ts'

/**
 * Something a person of ours must look at (工单以外的事项: 转人工、资料更正 …), read by the back office over TMF621.
 *
 * `channel` and `person` say who wrote, where the customer isn't known. `context` is where the next person finds what was
 * said: the conversation and why it was handed over; no secrets. `area` is whose staff it is for, `dueAt` (UTC) by when
 * it has to be answered.
 */
export interface Ticket {
  readonly id: string
  readonly kind:
    | 'handover'
    | 'record_correction'
    | 'opt_out'
    | 'call_task'
    | 'compensation'
    | 'second_miss'
    | 'protected_at_risk'
    | 'miss_reported'
    | 'miss_contradicted'
    | 'time_request'
    | 'protected_order'
    | 'begun_in_closure'
    | 'checklist_overridden'
    | 'hasty_checklist'
    | 'stranger_at_door'
    | 'late_report'
    | 'breach_reported'
    | 'low_rating'
    | 'low_satisfaction'
    | 'need'
    | 'lead'
    | 'forged_signature'
    | 'unsigned_visit'
    | 'no_line'
    | 'order_returned'
    | 'billing_doubt'
    | 'billing_dispute'
  readonly customerId: string | undefined
  readonly channel: string | undefined
  readonly person: string | undefined
  readonly status: 'acknowledged' | 'inProgress' | 'resolved' | 'closed' | 'cancelled'
  readonly severity: 'minor' | 'major' | 'critical'
  readonly description: string
  readonly context: Readonly<Record<string, unknown>>
  readonly area?: string | undefined
  readonly dueAt?: DateTime | undefined
  readonly workOrderId?: string | undefined
  readonly appointmentId?: string | undefined
  /** In somebody's own words. */
  readonly answer?: string | undefined
  /** While it is open there is none. */
  readonly outcome?: TicketOutcome | undefined
  /** Who of staff has taken it. */
  readonly ownerId?: string | undefined
  readonly createdAt: DateTime
  readonly updatedAt: DateTime
}

/** Whether somebody still has to answer it. */
export const isOpenTicket = ({ status }: Pick<Ticket, 'status'>): boolean =>
  status === 'acknowledged' || status === 'inProgress'
