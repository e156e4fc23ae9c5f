import { NAMED_EARLY_MINUTES } from '#src/domain/norms/door-norms.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { readSaidTime } from '#src/language/answers/read-said-time.ts'
import type { Desk } from './desk.ts'
import { visitsBegun } from './which-visit.ts'

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
