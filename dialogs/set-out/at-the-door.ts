import type { DateTime } from 'luxon'
import { NAMED_EARLY_MINUTES, SAID_AGAIN_MINUTES } from '#src/domain/norms/door-norms.ts'
import { INSTALLER_PUSH_MINUTES } from '#src/domain/norms/installer-day-norms.ts'
import { LATE_ARRIVAL_HOURS } from '#src/domain/norms/promise-norms.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { readSaidTime } from '#src/language/answers/read-said-time.ts'
import { saysTomorrow } from '#src/language/answers/visit-named-by-time.ts'
import type { Desk } from '../desk.ts'
import { lockOwnVisit } from '../own-visit.ts'
import { visitsInWork } from '../visits-in-work.ts'
import { namesVisit, visitsAhead } from '../which-visit.ts'
import { colleagueId } from '../writer.ts'

/** The visits that an installer can have arrived at: those to be kept, and those that the clock has judged missed a while ago (AP-3); of who says it twice, the one that they are at; of who names a time, what they can have reached then. */
export async function visitsAtTheDoor(desk: Desk, words = ''): Promise<readonly Visit[]> {
  const missed = await desk.needs.visits.listMissedOf(colleagueId(desk), desk.now.minus({ hours: LATE_ARRIVAL_HOURS }))
  const open = [...missed, ...(await visitsAhead(desk))]
  const saidAt = readSaidTime(words, desk.saidAt.setZone(desk.zone))
  const then = saidAt ? await reachedThen(open, saidAt, desk) : []
  if (then.length > 0) return then
  const isBegun = open.some(({ appointment: { window } }) => window.opensAt <= desk.now)
  const fromAt = desk.saidAt.minus({ minutes: SAID_AGAIN_MINUTES })
  const there = await visitsReached(desk)
  const justNow = there.filter(({ arrivedAt }) => arrivedAt !== undefined && arrivedAt >= fromAt)
  if (open.length === 0) return there
  if (justNow.length > 0 && !isBegun) return justNow
  const soonAt = desk.saidAt.plus({ minutes: INSTALLER_PUSH_MINUTES })
  const isNear = open.some(({ setOutAt, appointment: { window } }) => setOutAt || window.opensAt <= soonAt)
  // Hours before the next visit, they are back at one that is not closed yet.
  const unclosed = isNear ? [] : await visitsInWork(desk)
  return [...unclosed, ...open]
}

/** Of the visits to be kept and those that were reached, the ones whose windows had begun when an arrival is said to have been, or were about to. */
async function reachedThen(open: readonly Visit[], saidAt: DateTime, desk: Desk): Promise<readonly Visit[]> {
  const known = [...open, ...(await visitsReached(desk))]
  const before = saidAt.plus({ minutes: NAMED_EARLY_MINUTES })
  return known.filter(({ appointment: { window } }) => window.opensAt <= before)
}

/**
 * The visits that an installer can have set out to: those of today that are to be kept, and those that were missed since the word
 * was written; and one that they have reached, where it was written before they did, or where none of today is left (出发 after
 * 到了). Tomorrow's are meant only where they are named, or nothing of today is.
 */
export async function visitsToSetOutTo(desk: Desk, words = ''): Promise<readonly Visit[]> {
  const ahead = await visitsAhead(desk)
  const reached = await visitsReached(desk)
  const missed = await desk.needs.visits.listMissedOf(colleagueId(desk), desk.now.minus({ hours: LATE_ARRIVAL_HOURS }))
  if (namesVisit(words, [...ahead, ...reached, ...missed], desk)) {
    const others = ahead.filter(({ appointment: { window } }) => !isToday(window.opensAt, desk))
    return saysTomorrow(words) && others.length > 0 ? others : [...missed, ...reached, ...ahead]
  }
  const late = reached.filter(({ arrivedAt }) => arrivedAt !== undefined && desk.saidAt < arrivedAt)
  if (late.length > 0) return late
  const today = ahead.filter(({ appointment: { window } }) => isToday(window.opensAt, desk))
  const missedSince = missed.filter(({ appointment: { window } }) => desk.saidAt < window.closesAt)
  if (today.length > 0) return [...missedSince, ...today]
  if (missedSince.length > 0) return missedSince
  const last = [...reached].sort((one, other) => Number(one.arrivedAt) - Number(other.arrivedAt)).at(-1)
  if (last) return [last]
  if (missed.length > 0) return missed
  return (await isClosedSince(desk)) ? [] : ahead
}

const isToday = (at: DateTime, desk: Desk): boolean => at.setZone(desk.zone).hasSame(desk.now.setZone(desk.zone), 'day')

/** Whether a visit of today was closed after the words were written. */
async function isClosedSince(desk: Desk): Promise<boolean> {
  const closed = await desk.needs.visits.listClosedOf(colleagueId(desk), desk.saidAt)
  return closed.some(({ appointment: { window } }) => isToday(window.opensAt, desk))
}

/** The visits of the day at which the installer has arrived, and those that they came to late. */
async function visitsReached(desk: Desk): Promise<readonly Visit[]> {
  const own = (await desk.ownVisits()).filter(
    ({ arrivedAt, appointment: { window } }) => arrivedAt !== undefined && isToday(window.opensAt, desk),
  )
  return [...own, ...(await visitsInWork(desk)).filter(({ cameLate }) => cameLate)]
}

/** The one that is chosen, while it is the installer's who writes (I10); nobody else changes it until the turn ends. */
export async function chosenAtTheDoor(
  desk: Desk,
  { appointment: id }: { appointment?: string | undefined },
): Promise<Visit | undefined> {
  const visit = await lockOwnVisit(desk, id)
  const isPromised = visit?.appointment.status === 'confirmed' || visit?.appointment.status === 'failed'
  return isPromised ? visit : undefined
}
