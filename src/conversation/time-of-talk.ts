import { DateTime } from 'luxon'

/** How long it is since then. @unit minutes */
export const minutesSince = (at: string, nowAt: DateTime): number => nowAt.diff(DateTime.fromISO(at), 'minutes').minutes

/** An instant as the state keeps it. */
export function iso(instant: DateTime): string {
  return instant.toUTC().toISO() ?? ''
}
