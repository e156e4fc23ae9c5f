import { DateTime } from 'luxon'
import type { Database } from '../storage/database.ts'
import { keepRehearsalAnchor } from '../storage/rehearsal-anchor.ts'
import { rehearsalClock } from './rehearsal-clock.ts'
import type { RunningClock } from './running-clock.ts'
import { systemClock } from './system-clock.ts'

/** The settings of the rehearsal clock: the ISO instant at which it starts (left out: no rehearsal), and how many times faster it runs. */
interface RehearsalSettings {
  readonly CLOCK_START?: string | undefined
  readonly CLOCK_SPEED: number
}

/**
 * The clock that the settings ask for: the real time, or the rehearsal that the first process with these settings began.
 *
 * @throws Fault STORE_UNREACHABLE
 */
export async function openClock(
  { CLOCK_START, CLOCK_SPEED }: RehearsalSettings,
  database: Database,
): Promise<RunningClock> {
  if (CLOCK_START === undefined) return systemClock
  const anchor = await keepRehearsalAnchor(database, `${CLOCK_START} × ${CLOCK_SPEED}`, {
    realAt: DateTime.utc(),
    rehearsedAt: DateTime.fromISO(CLOCK_START, { zone: 'utc' }),
    speed: CLOCK_SPEED,
  })
  return rehearsalClock(anchor)
}
