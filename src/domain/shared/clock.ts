import type { DateTime } from 'luxon'

/** The one source of "now" for every rule, reminder and campaign; the rehearsal clock implements it too. */
export interface Clock {
  /** The present instant, in UTC. */
  now(): DateTime
}
