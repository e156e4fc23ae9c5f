import type { Heard } from '#src/conversation/heard.ts'
import { NAMED_EARLY_MINUTES } from '#src/domain/norms/door-norms.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { visitUnderWay } from '#src/domain/visits/visit-at-hand.ts'
import { readDoorAnswer } from '#src/language/answers/read-door-answer.ts'
import { readSaidTime } from '#src/language/answers/read-said-time.ts'
import type { Desk } from './desk.ts'
import { visitsInWork } from './visits-in-work.ts'
import { visitsBegun } from './which-visit.ts'

/** Of visits that were reached, the one that words mean which name none: the last one reached when they were written. */
export function reachedThen(visits: readonly Visit[], desk: Desk): Visit | undefined {
  const then = visits.filter(({ arrivedAt }) => arrivedAt === undefined || arrivedAt <= desk.saidAt)
  return visitUnderWay(then.length > 0 ? then : visits)
}

/** Whether another door than that of the open visit was reached after it, and before these words of a shut door were written. */
export async function isAtAnotherDoor({ text, purpose }: Heard, appointment = '', desk: Desk): Promise<boolean> {
  if (purpose.purpose !== 'not_met' && readDoorAnswer(text) === undefined) return false
  const open = await desk.needs.visits.find(appointment)
  const last = (await visitsInWork(desk)).findLast(({ arrivedAt }) => arrivedAt && arrivedAt <= desk.saidAt)
  if (!open?.arrivedAt || !last?.arrivedAt || last.appointment.id === appointment) return false
  return last.arrivedAt > open.arrivedAt && (await desk.needs.reports.latest(last)) === undefined
}

/**
 * The visits at whose doors an installer can stand: no work has been reported of them; where that leaves none, all that have begun.
 * Of who says when they got there (15点10到的，客户不在家), those that they had not reached before, and whose windows had begun then.
 */
export async function doorsShut(desk: Desk, words = ''): Promise<readonly Visit[]> {
  const begun = await visitsBegun(desk)
  const reports = await Promise.all(begun.map((visit) => desk.needs.reports.latest(visit)))
  const shut = begun.filter((_, at) => reports[at] === undefined)
  const by = readSaidTime(words, desk.saidAt.setZone(desk.zone))?.plus({ minutes: NAMED_EARLY_MINUTES })
  const then = shut.filter(({ arrivedAt, appointment: { window } }) => by && !arrivedAt && window.opensAt <= by)
  if (then.length > 0) return then
  return shut.length > 0 ? shut : begun
}
