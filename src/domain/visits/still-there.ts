import type { DateTime } from 'luxon'
import { LEAVING_MINUTES } from '../norms/closing-norms.ts'
import type { Visit } from './visit.ts'

/**
 * Whether the installer of a visit that was closed at `closedAt` is taken to be still there: they came, it is a moment ago, and
 * they have not set out for another visit since.
 *
 * @param others the same installer's visits of the day
 */
export function isStillThere(
  { arrivedAt }: Pick<Visit, 'arrivedAt'>,
  closedAt: DateTime,
  others: readonly Pick<Visit, 'setOutAt' | 'arrivedAt'>[],
  now: DateTime,
): boolean {
  const hasLeft = ({ setOutAt, arrivedAt }: Pick<Visit, 'setOutAt' | 'arrivedAt'>) =>
    [setOutAt, arrivedAt].some((at) => at !== undefined && at > closedAt)
  return arrivedAt !== undefined && now <= closedAt.plus({ minutes: LEAVING_MINUTES }) && !others.some(hasLeft)
}
