import type { DateTime } from 'luxon'
import { SAID_LATE_MINUTES } from '../norms/door-norms.ts'

/** A report, with its times: `at` is when it was so, as its sender or their device says; `receivedAt` when it reached us; `writtenAt` when it was written, where the words name another time. UTC. */
export interface Said {
  readonly at: DateTime
  readonly receivedAt: DateTime
  readonly writtenAt?: DateTime | undefined
}

/** What is so when it is heard. */
export const saidNow = (now: DateTime): Said => ({ at: now, receivedAt: now })

/** Whether so much lies between the two times that it is marked: the earlier one is the sender's word alone. */
export const isSaidLate = ({ at, receivedAt }: Said): boolean =>
  receivedAt.diff(at, 'minutes').minutes > SAID_LATE_MINUTES

/** Both times for the history, where the gap between them is marked. */
export const gapNote = (said: Said): string | undefined =>
  isSaidLate(said) ? `said to be at ${said.at.toUTC().toISO()}, heard at ${said.receivedAt.toUTC().toISO()}` : undefined

/** The notes that there are, in one line; nothing where there are none. */
export function noteOf(...notes: readonly (string | undefined)[]): { readonly note?: string } {
  const given = notes.filter((note) => note !== undefined)
  return given.length > 0 ? { note: given.join('; ') } : {}
}

/**
 * Whether a visit has been changed since words about it were written that came late: they were meant for how it was, and change
 * nothing in how it is. What is written now of an earlier time is meant for how it is.
 */
export function isChangedSince(
  appointment: { readonly updatedAt: DateTime },
  { at, receivedAt, writtenAt = at }: Said,
): boolean {
  return writtenAt < receivedAt && appointment.updatedAt > writtenAt
}
