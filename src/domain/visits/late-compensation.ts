import type { DateTime } from 'luxon'
import { MISSES_COUNT_MONTHS } from '../norms/promise-norms.ts'
import { isOpenTicket, type Ticket } from '../tickets/ticket.ts'
import { compensationTicket, type VisitNeeds } from './record-miss.ts'
import { type Compensation, suggestCompensation } from './suggest-compensation.ts'
import type { Visit } from './visit.ts'

/** The time that was promised again after a miss, and whether the customer has moved it themselves since. */
export interface Rebooking {
  readonly opensAt: DateTime
  readonly isMovedByCustomer: boolean
}

/**
 * How many days late the work of a missed visit is done: from the promised day to the day on which it is kept, in the customer's
 * zone. Where the customer has moved what was promised again, the days after that are their own wish.
 *
 * @unit calendar days
 */
export function daysLate(
  promisedAt: DateTime,
  keptAt: DateTime,
  { zone, rebooking }: { zone: string; rebooking: Rebooking | undefined },
): number {
  const ownAt = rebooking?.isMovedByCustomer && rebooking.opensAt < keptAt ? rebooking.opensAt : keptAt
  const dayOf = (instant: DateTime) => instant.setZone(zone).startOf('day')
  return Math.max(0, Math.round(dayOf(ownAt).diff(dayOf(promisedAt), 'days').days))
}

/**
 * Once the work of a visit that we missed is done, the suggested compensation counts the days that it came late: the open one is
 * replaced; of one that was approved, what is missing is suggested.
 */
export async function settleCompensation(visit: Visit, needs: VisitNeeds): Promise<void> {
  const { appointment, customer } = visit
  const orderId = appointment.workOrderId
  if (orderId === undefined) return
  const now = needs.clock.now()
  const misses = await needs.visits.listMisses(customer.id, now.minus({ months: MISSES_COUNT_MONTHS }))
  const missed = misses.findLast((one) => one.orderId === orderId && one.cause === 'company')
  if (!missed) return
  const rebooking = await needs.visits.findRebooking(orderId, missed.at)
  const late = daysLate(missed.window.opensAt, visit.arrivedAt ?? now, { zone: appointment.zone, rebooking })
  const hasOwnDays = rebooking?.isMovedByCustomer === true
  const burden = { kind: appointment.kind ?? 'repair', daysLate: late, hasMissed: true, hasOwnDays }
  const asMissed = { ...visit, appointment: { ...appointment, window: missed.window } }
  await suggestAnew(asMissed, suggestCompensation(burden), needs)
}

async function suggestAnew(visit: Visit, suggested: Compensation, needs: VisitNeeds): Promise<void> {
  const now = needs.clock.now()
  const before = await needs.tickets.listFor(visit.appointment.workOrderId ?? '', 'compensation')
  const open = before.find(isOpenTicket)
  const approved = before.filter(({ outcome }) => outcome === 'approved')
  const approvedFen = approved.reduce((sum, one) => sum + fenOf(one), 0)
  const missingFen = suggested.amountFen - approvedFen
  const isRefused = !open && approved.length === 0
  if (isRefused || missingFen <= 0 || (open && fenOf(open) === missingFen)) return
  if (open) await needs.tickets.resolve(open.id, 'replaced by one that counts the days', 'system', now)
  const paid = approvedFen > 0 ? [`approved before: ${approvedFen} fen`] : []
  const compensation = {
    ...suggested,
    amountFen: missingFen,
    reasons: [...suggested.reasons, ...paid],
    ...(suggested.basis && { basis: { ...suggested.basis, paidFen: approvedFen } }),
  }
  await needs.tickets.insert(compensationTicket(visit, compensation, now), 'system')
}

const fenOf = ({ context }: Ticket): number => (typeof context.amountFen === 'number' ? context.amountFen : 0)
