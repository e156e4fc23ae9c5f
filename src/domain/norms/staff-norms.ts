import type { StaffRole } from '../tickets/staff.ts'
import type { Ticket } from '../tickets/ticket.ts'

/**
 * Within how long a matter of each kind is to be answered, where it brings no deadline of its own.
 *
 * @unit minutes, counted within the service hours
 * @source AP-1 (a wish is answered before a deadline); own figures; owner: service management
 */
export let ANSWER_MINUTES: Readonly<Record<Ticket['kind'], number>> = {
  time_request: 60,
  handover: 30,
  call_task: 30,
  protected_at_risk: 15,
  miss_reported: 15,
  second_miss: 60,
  begun_in_closure: 15,
  stranger_at_door: 15,
  late_report: 8 * 60,
  forged_signature: 60,
  unsigned_visit: 60,
  protected_order: 12 * 60,
  miss_contradicted: 8 * 60,
  checklist_overridden: 12 * 60,
  hasty_checklist: 12 * 60,
  compensation: 12 * 60,
  record_correction: 12 * 60,
  opt_out: 12 * 60,
  breach_reported: 4 * 60,
  low_rating: 4 * 60,
  low_satisfaction: 4 * 60,
  need: 3 * 12 * 60,
  lead: 12 * 60,
  no_line: 12 * 60,
  order_returned: 12 * 60,
  billing_doubt: 8 * 60,
  billing_dispute: 8 * 60,
}

/**
 * Who answers a matter first; overdue ones go to the supervisors.
 *
 * @unit role of staff
 * @source own choice; owner: service management
 */
export const ANSWERED_BY: Readonly<Record<Ticket['kind'], StaffRole>> = {
  time_request: 'dispatcher',
  begun_in_closure: 'dispatcher',
  protected_order: 'dispatcher',
  call_task: 'agent',
  handover: 'agent',
  record_correction: 'agent',
  opt_out: 'agent',
  miss_reported: 'dispatcher',
  checklist_overridden: 'supervisor',
  hasty_checklist: 'supervisor',
  compensation: 'supervisor',
  second_miss: 'supervisor',
  forged_signature: 'supervisor',
  unsigned_visit: 'dispatcher',
  protected_at_risk: 'supervisor',
  miss_contradicted: 'supervisor',
  stranger_at_door: 'supervisor',
  late_report: 'supervisor',
  breach_reported: 'supervisor',
  low_rating: 'supervisor',
  low_satisfaction: 'supervisor',
  need: 'agent',
  lead: 'agent',
  no_line: 'dispatcher',
  order_returned: 'dispatcher',
  billing_doubt: 'agent',
  billing_dispute: 'supervisor',
}

/**
 * What whoever is on duty answers, whatever their role: somebody waits behind a door, and is called at once.
 *
 * @unit kinds of matters
 * @source DR-5; own choice; owner: service management
 */
export const EVERYBODYS: readonly Ticket['kind'][] = ['stranger_at_door']

/**
 * What names somebody of ours as having broken the norms: supervisors alone see it, in the chat, where it is known who
 * asks; the back office's token says nothing of that, and may be in the hands of whoever is reported.
 *
 * @unit kinds of matters
 * @source DS-5, DS-8; own choice; owner: service management
 */
export const SUPERVISORS_ALONE: readonly Ticket['kind'][] = ['breach_reported', 'forged_signature']

/**
 * What hurts first when it waits: a protected visit that nobody keeps, a customer let down twice, an installer before a shut door, a signature that somebody
 * else gave and a breach, somebody who waits in the chat, a wish that lapses, one whom nobody has called; what only has to be put right comes after.
 *
 * @unit kinds of matters, in the order in which staff see them; within a kind by deadline
 * @source AP-1, AP-2, AP-5; own choice; owner: service management
 */
export const HURTS_FIRST: readonly Ticket['kind'][] = [
  ...(['stranger_at_door', 'protected_at_risk', 'second_miss', 'begun_in_closure', 'miss_reported'] as const),
  ...(['forged_signature', 'breach_reported'] as const),
  ...(['handover', 'low_rating', 'low_satisfaction', 'unsigned_visit'] as const),
  ...(['time_request', 'checklist_overridden', 'hasty_checklist'] as const),
  ...(['call_task', 'protected_order', 'miss_contradicted', 'compensation'] as const),
  ...(['billing_dispute', 'billing_doubt'] as const),
  ...(['no_line', 'order_returned'] as const),
  ...(['lead', 'need'] as const),
  ...(['late_report', 'record_correction', 'opt_out'] as const),
]

/**
 * What can wait until its deadline: it is counted, and does not stand between staff and what needs a decision now.
 *
 * @unit kinds of matters
 * @source AP-1, AP-2, AP-5 (requests, protected orders and overdue contacts come first); own choice; owner: service management
 */
export const CAN_WAIT: readonly Ticket['kind'][] = [
  ...([
    'call_task',
    'miss_contradicted',
    'compensation',
    'billing_dispute',
    'billing_doubt',
    'no_line',
    'order_returned',
    'lead',
    'need',
    'late_report',
    'record_correction',
    'opt_out',
  ] as const),
]

/** What a company may set of these norms. */
interface StaffNorms {
  readonly ANSWER_MINUTES: Readonly<Record<Ticket['kind'], number>>
}

/** Sets them, once, at the start: everybody who imports them sees it. */
export function setStaffNorms(given: StaffNorms): void {
  ANSWER_MINUTES = given.ANSWER_MINUTES
}
