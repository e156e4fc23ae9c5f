import type { Appointment } from '../appointments/appointment.ts'
import type { Ticket } from './ticket.ts'

/** What a change of the visit that it is about, or of its order, settles: nobody needs to answer it any more. */
export const SETTLED_ELSEWHERE: readonly Ticket['kind'][] = [
  ...([
    'time_request',
    'call_task',
    'protected_at_risk',
    'miss_reported',
    'begun_in_closure',
    'unsigned_visit',
    'order_returned',
  ] as const),
]

/** Whether a visit stands as it did when the matter about it was opened: at that time, and, where it lost its installer, with nobody else. */
export function standsAsOpened({ kind, context }: Ticket, { status, window, installerId }: Appointment): boolean {
  const isThen = typeof context.opens !== 'string' || +window.opensAt === Date.parse(context.opens)
  const isWithThem = kind !== 'protected_at_risk' || context.installerId === installerId
  return status === 'confirmed' && isThen && isWithThem
}
