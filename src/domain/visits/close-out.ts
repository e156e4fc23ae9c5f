import type { DateTime } from 'luxon'
import { CLOSE_OUT_MINUTES } from '../norms/closing-norms.ts'
import { REPORTED_VISIT_DAYS } from '../norms/survey-norms.ts'
import type { Actor } from '../shared/actor.ts'

/** What became of an entry of the close-out code (CL-4); all but `opened` count nothing. */
export type CloseOutOutcome = 'opened' | 'repeated' | 'late' | 'not_in_work' | 'wrong_person' | 'stranger'

/** How the rating of a visit stands: its code was not typed yet, the evaluation was broken off, or there is nothing left to say. */
export type RatingState = 'not_begun' | 'broken_off' | 'over'

/** A customer's latest visit, as far as closing it out goes. `completedAt` is undefined while it is open. */
interface VisitToCloseOut {
  readonly appointmentId: string
  readonly arrivedAt: DateTime | undefined
  readonly completedAt: DateTime | undefined
  /** The installer reported a door that nobody opened, or a refusal, and nothing since shows that they met. */
  readonly isUnmet?: boolean
  /** The code was taken for it. */
  readonly isEvaluated: boolean
  /** Its evaluation was begun, and neither finished nor declined. */
  readonly isBrokenOff: boolean
}

/** An entry as it is kept. */
interface CloseOutEntry {
  readonly channel: string
  readonly person: string
  readonly actor: Actor
  readonly appointmentId: string | undefined
  readonly outcome: CloseOutOutcome
  readonly at: DateTime
}

/** Keeps the entries, and finds what they are about. */
export interface CloseOutStore {
  /** The customer's visit that is in work, else the one completed last. */
  findVisit(customerId: string): Promise<VisitToCloseOut | undefined>
  /** How the rating of a visit stands. */
  ratingOf(appointmentId: string): Promise<RatingState>
  /** False where a visit that is to be opened was opened before. */
  insert(entry: CloseOutEntry): Promise<boolean>
}

/** What an entry by `actor` comes to: on the spot or shortly after, by the visit's own customer, once (CL-4). */
export function decideCloseOut(actor: Actor, visit: VisitToCloseOut | undefined, at: DateTime): CloseOutOutcome {
  if (actor === 'system') return 'stranger'
  if (!actor.startsWith('customer:')) return 'wrong_person'
  if (!visit || (visit.completedAt === undefined && visit.arrivedAt === undefined)) return 'not_in_work'
  if (visit.isEvaluated) return 'repeated'
  if (visit.isUnmet && visit.completedAt === undefined) return 'not_in_work'
  const { completedAt } = visit
  return completedAt && at > completedAt.plus({ minutes: CLOSE_OUT_MINUTES }) ? 'late' : 'opened'
}

/** Whether an evaluation that was broken off can be gone on with: of a visit that is in work, or was completed in the last REPORTED_VISIT_DAYS. */
export const mayGoOn = ({ isBrokenOff, completedAt }: VisitToCloseOut, at: DateTime): boolean =>
  isBrokenOff && (completedAt === undefined || at <= completedAt.plus({ days: REPORTED_VISIT_DAYS }))
