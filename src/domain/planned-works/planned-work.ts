import type { DateTime } from 'luxon'
import { PLANNED_WORK_HOURS } from '../norms/network-norms.ts'
import { afterQuietHours } from '../outreach/quiet-hours.ts'

/** Works on the network that may interrupt the service of an area (计划施工). Half-open, UTC; `works` is what customers read of them. */
export interface PlannedWork {
  readonly id: string
  readonly area: string
  readonly fromAt: DateTime
  readonly toAt: DateTime
  readonly works: string
}

/** Keeps planned works, in the caller's transaction. */
export interface PlannedWorkStore {
  /** False where the same works of the same area are known already. */
  insert(work: PlannedWork, at: DateTime): Promise<boolean>
  /** Every customer of the area is to be told, once; gives back how many. */
  tell(work: PlannedWork, at: DateTime): Promise<number>
}

/** Whether customers hear of it later than they should (FO-3): it is told all the same. */
export const isShortNotice = ({ fromAt }: Pick<PlannedWork, 'fromAt'>, now: DateTime): boolean =>
  fromAt < now.plus({ hours: PLANNED_WORK_HOURS })

/** Whether they are over before anybody may be written to again, in `zone` (IANA): entered in the night in which they are done. */
export const isTooLate = ({ toAt }: Pick<PlannedWork, 'toAt'>, now: DateTime, zone: string): boolean =>
  afterQuietHours(now, zone) >= toAt
