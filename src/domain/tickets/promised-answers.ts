import type { Ticket } from './ticket.ts'

/** What its customer was promised an answer to, with a number and a deadline. */
export const PROMISED_ANSWERS = [
  'handover',
  'need',
  'lead',
  'low_rating',
  'low_satisfaction',
  'billing_doubt',
  'billing_dispute',
] as const satisfies readonly Ticket['kind'][]
