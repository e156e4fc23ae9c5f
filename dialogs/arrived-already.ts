import type { Outcome } from '#src/conversation/dialog.ts'
import { seenSpan } from '#src/domain/visits/installer-day.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { Desk } from './desk.ts'
import { noneSay } from './none-say.ts'
import { visitsInWork } from './visits-in-work.ts'
import { namesVisit, visitSay, visitsAhead } from './which-visit.ts'
import { colleagueId } from './writer.ts'

/**
 * Why a delay, or that nobody can come, is for no visit: what came late by the network was written before the installer reached
 * the one that it was for, or the one they are at is all that is left of today. Tomorrow's is meant where it is named.
 */
export async function arrivedAlready(desk: Desk, words = ''): Promise<Outcome | undefined> {
  const ahead = await visitsAhead(desk)
  const inWork = await visitsInWork(desk)
  if (ahead.length > 0 && namesVisit(words, [...ahead, ...inWork], desk)) return undefined
  const since = await reachedSince(inWork, desk)
  const isLeftToday = ahead.some(({ appointment: { window } }) =>
    window.opensAt.setZone(desk.zone).hasSame(desk.now.setZone(desk.zone), 'day'),
  )
  const there = since ?? (isLeftToday ? undefined : inWork.at(-1))
  if (there?.arrivedAt) {
    const facts = { visit: visitSay(desk, there), at: there.arrivedAt.setZone(desk.zone).toFormat('HH:mm') }
    return { kind: 'done', says: [{ id: 'which-visit-arrived', facts }] }
  }
  return ahead.length > 0 ? undefined : { kind: 'done', says: [await noneSay(desk, 'which-visit-none', words)] }
}

/** The visit that was reached first after the words were written, closed by now or not. */
async function reachedSince(inWork: readonly Visit[], desk: Desk): Promise<Visit | undefined> {
  if (desk.saidAt >= desk.now) return undefined
  const { fromAt } = seenSpan(desk.now.setZone(desk.zone))
  const closed = await desk.needs.visits.listClosedOf(colleagueId(desk), fromAt)
  return [...closed, ...inWork].find(({ arrivedAt }) => arrivedAt !== undefined && arrivedAt > desk.saidAt)
}
