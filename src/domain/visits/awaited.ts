import type { DateTime } from 'luxon'
import type { Appointment } from '../appointments/appointment.ts'
import { isAwaited } from './latest-arrival.ts'

/** What is agreed and may still be kept at `now`, also behind its window where the customer was told of a delay in time; the earliest first. */
export const awaited = (appointments: readonly Appointment[], now: DateTime): readonly Appointment[] =>
  appointments
    .filter((appointment) => isAwaited({ appointment, told: appointment.delay }, now))
    .toSorted((one, other) => +one.window.opensAt - +other.window.opensAt)

/** Whether somebody may still come today, in the days of `zone`. */
export function isSomebodyExpected(appointments: readonly Appointment[], now: DateTime, zone: string): boolean {
  const tomorrowAt = now.setZone(zone).plus({ days: 1 }).startOf('day')
  return awaited(appointments, now).some(({ window }) => window.opensAt < tomorrowAt)
}
