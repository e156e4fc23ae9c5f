import type { DateTime } from 'luxon'
import type { DayFact } from '#src/conversation/say.ts'
import type { Desk } from '../desk.ts'

/** The local day of an instant, to be said. */
export const daySayOf = (at: DateTime, { zone }: Desk): DayFact => ({ on: at.setZone(zone).toISODate() ?? '' })
