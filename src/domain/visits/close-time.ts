import type { DateTime } from 'luxon'
import { escalate, type GivenUp, passVisitOn, takeOffVisit } from './give-up-visit.ts'
import type { ClosureReason } from './hindrance.ts'
import { leaveBegun } from './leave-begun.ts'
import type { VisitNeeds } from './record-miss.ts'
import type { Visit } from './visit.ts'

/** A stretch of time in which nobody comes: an area is closed (a typhoon day), or an installer is away. Half-open, UTC. */
export interface ClosedTime {
  readonly id: string
  readonly subject: { readonly area: string } | { readonly installerId: string }
  readonly fromAt: DateTime
  readonly toAt: DateTime
  readonly reason: string
}

/** Keeps closed times. */
export interface ClosedTimeStore {
  /** False where the same time of the same area or installer is closed already. */
  insert(closed: ClosedTime, at: DateTime): Promise<boolean>
  /** The confirmed visits that fall into it, in order. */
  listAffected(closed: ClosedTime): Promise<readonly Visit[]>
  /** Those that have not ended at `now`, the nearest first. */
  listAhead(now: DateTime): Promise<readonly ClosedTime[]>
  /** Opens it again for what is booked from now on; false where there is none that has not ended. */
  remove(id: string, now: DateTime): Promise<boolean>
}

/** What became of the visits that fell into a closed time. */
interface Closed {
  /** Kept by somebody else. */
  readonly replaced: number
  /** Taken off; the customer hears the reason and chooses another time. */
  readonly told: number
  /** Protected after a miss of ours: each stands until a supervisor has decided (I9). */
  readonly escalated: number
  /** Begun, or changed at the same moment: a person has to see to it. */
  readonly left: number
}

/**
 * Closes an area, or notes an installer's leave: nothing can be promised then any more. Visits that fall into it are kept by
 * somebody else where an installer is away and anybody can; else their customers are told at once: that the schedule has
 * changed, or `why` the area is closed (AP-4). `reason` is kept for the record. A protected visit that nobody can keep is a
 * supervisor's to decide on (I9). Undefined where it was closed already.
 */
export async function closeTime(
  { why = 'area_closed', ...closed }: ClosedTime & { readonly why?: ClosureReason | undefined },
  needs: VisitNeeds & { readonly closedTimes: ClosedTimeStore },
): Promise<Closed | undefined> {
  const now = needs.clock.now()
  if (!(await needs.closedTimes.insert(closed, now))) return undefined
  const counts = { replaced: 0, told: 0, escalated: 0, left: 0 }
  for (const visit of await needs.closedTimes.listAffected(closed)) {
    const kind =
      'area' in closed.subject ? await settleInArea(visit, why, needs) : await settleInLeave(visit, closed, needs)
    counts[kind === 'replaced' || kind === 'told' || kind === 'escalated' ? kind : 'left'] += 1
  }
  return counts
}

const actor = 'back_office'

/** No second missed visit (AP-5, I9): a protected one stands until a supervisor has decided. */
async function settleInArea(
  visit: Visit,
  hindrance: ClosureReason,
  needs: VisitNeeds,
): Promise<GivenUp['kind'] | 'left'> {
  const { opensAt, closesAt } = visit.appointment.window
  const now = needs.clock.now()
  if (visit.isProtected && !visit.arrivedAt && now < closesAt)
    return (await escalate({ visit, hindrance, actor }, needs)).kind
  if (opensAt <= now) return await leaveBegun(visit, hindrance, needs)
  return (await takeOffVisit({ visit, hindrance, actor }, needs)).kind
}

/** A visit that has begun is given up only where its installer is away for all that is left of the window. */
async function settleInLeave(
  visit: Visit,
  { fromAt, toAt }: ClosedTime,
  needs: VisitNeeds,
): Promise<GivenUp['kind'] | 'left'> {
  const { opensAt, closesAt } = visit.appointment.window
  const now = needs.clock.now()
  const mayStillCome = opensAt <= now && (now < fromAt || toAt < closesAt)
  if (mayStillCome) return await leaveBegun(visit, 'schedule', needs)
  return (await passVisitOn({ visit, hindrance: 'schedule', actor }, needs)).kind
}
