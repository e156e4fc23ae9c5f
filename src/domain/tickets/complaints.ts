import type { Ticket } from './ticket.ts'

/** Matters in which a customer is dissatisfied with us: while one is open nothing is offered to them. */
export const COMPLAINTS: readonly Ticket['kind'][] = [
  'handover',
  'compensation',
  'miss_contradicted',
  'stranger_at_door',
  'breach_reported',
  'low_rating',
  'forged_signature',
  'unsigned_visit',
  'no_line',
  'order_returned',
  'low_satisfaction',
  'billing_doubt',
  'billing_dispute',
]
