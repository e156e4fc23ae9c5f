import { DateTime } from 'luxon'
import type { NoticeStore } from '../outreach/notice.ts'
import type { Appointment, VisitWindow } from './appointment.ts'

/**
 * Takes back what was still to be told of a visit's window, so that only what it comes to is told.
 *
 * @returns the window that the customer knows of; undefined where they have not heard of the visit
 */
export async function knownWindow(
  { id, window }: Pick<Appointment, 'id' | 'window'>,
  notices: Pick<NoticeStore, 'takeBack'>,
  now: DateTime,
): Promise<VisitWindow | undefined> {
  const [untold] = await notices.takeBack(id, 'rescheduled', now)
  if (!untold) return window
  const { wasOpens, wasCloses } = untold
  if (typeof wasOpens !== 'string' || typeof wasCloses !== 'string') return undefined
  return {
    opensAt: DateTime.fromISO(wasOpens, { zone: 'utc' }),
    closesAt: DateTime.fromISO(wasCloses, { zone: 'utc' }),
  }
}
