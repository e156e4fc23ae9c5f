import type { DateTime } from 'luxon'
import type { Logger } from '../logging/log.ts'

/** Something to be done with every tick. Doing it twice, or a tick later, must make no difference. */
export interface Duty {
  readonly name: string
  run(now: DateTime): Promise<unknown>
}

/** Does all duties, one after the other; one that fails is logged, comes again with the next tick and stops no other. */
export function runDuties(duties: readonly Duty[], log: Pick<Logger, 'error'>): (now: DateTime) => Promise<void> {
  return async (now) => {
    for (const duty of duties) {
      try {
        await duty.run(now)
      } catch (err) {
        log.error({ event: 'duty_failed', duty: duty.name, err })
      }
    }
  }
}
