import type { Ticket } from './ticket.ts'

/** What a change of the visit that it is about, or of its order, settles: nobody needs to answer it any more. */
export const SETTLED_ELSEWHERE: readonly Ticket['kind'][] = [
  ...(['time_request', 'call_task', 'protected_at_risk', 'miss_reported', 'begun_in_closure'] as const),
]
