import type { Say } from '#src/conversation/say.ts'
import { isSaidLate, type Said } from '#src/domain/visits/said.ts'
import { readSaidTime } from '#src/language/answers/read-said-time.ts'
import type { Desk } from './desk.ts'

/** When what a message reports was so: as its words say (9点05到的), else when it was written; with when it reached us. */
export function saidIn(words: string, desk: Desk): Said {
  const named = readSaidTime(words, desk.saidAt.setZone(desk.zone))
  if (!named) return saidAsWritten(desk)
  return { at: named.toUTC(), receivedAt: desk.now, writtenAt: desk.saidAt }
}

/** When a message was written, and when it reached us. */
export const saidAsWritten = ({ saidAt, now }: Pick<Desk, 'saidAt' | 'now'>): Said => ({ at: saidAt, receivedAt: now })

/** What was so a while before it was heard is said back with both its times: it is marked. */
export function gapSays(said: Said, desk: Desk): readonly Say[] {
  if (!isSaidLate(said)) return []
  const timeOf = (at: Said['at']) => at.setZone(desk.zone).toFormat('HH:mm')
  return [{ id: 'said-late', facts: { at: timeOf(said.at), now: timeOf(said.receivedAt) } }]
}
