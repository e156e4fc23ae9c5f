import { SAID_BACK_HOURS } from '#src/domain/norms/door-norms.ts'
import type { Said } from '#src/domain/visits/said.ts'
import { readSaidTime } from '#src/language/answers/read-said-time.ts'
import type { Desk } from '../desk.ts'

/** When what a message reports was so: as its words say (9点05到的), else when it was written; with when it reached us. */
export function saidIn(words: string, desk: Desk): Said {
  const named = readSaidTime(words, desk.saidAt.setZone(desk.zone))
  const isBelieved = named !== undefined && named >= desk.now.minus({ hours: SAID_BACK_HOURS })
  return { at: isBelieved ? named.toUTC() : desk.saidAt, receivedAt: desk.now }
}

/** When a message was written, and when it reached us. */
export const saidAsWritten = ({ saidAt, now }: Desk): Said => ({ at: saidAt, receivedAt: now })
