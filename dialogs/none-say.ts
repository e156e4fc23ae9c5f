import type { Outcome } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import { meetsWish } from '#src/domain/appointments/meets-wish.ts'
import { seenSpan } from '#src/domain/visits/installer-day.ts'
import { leftWith, problemsOf } from '#src/domain/visits/site-problem.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { isNamedIn } from '#src/language/answers/is-called-in.ts'
import { readSaidTime } from '#src/language/answers/read-said-time.ts'
import { readHourOfVisit } from '#src/language/answers/visit-named-by-time.ts'
import type { Desk } from './desk.ts'
import { problemSay } from './site-problem/problem-say.ts'
import { visitsLeft } from './site-problem/visits-left.ts'
import { namedIn, visitSay } from './which-visit.ts'
import { colleagueId } from './writer.ts'

/**
 * What an installer hears whose words are for no visit that is open: that the last one is closed, and since when, or was left, and
 * why; else `otherwise`. Words that name somebody else, or a time since, are about neither, and nothing is told of either (I10).
 */
export async function noneSay(desk: Desk, otherwise: string, words = ''): Promise<Say> {
  const { fromAt } = seenSpan(desk.now.setZone(desk.zone))
  const closed = (await desk.needs.visits.listClosedOf(colleagueId(desk), fromAt)).at(-1)
  const left = (await visitsLeft(desk)).at(-1)
  const isLast = left && (!closed || left.appointment.updatedAt > closed.appointment.updatedAt)
  const last = isLast ? left : closed
  const whose = namedIn(words)
  if (whose !== undefined && !(last && isNamedIn(words, last.customer)))
    return { id: 'which-visit-none-of', facts: { whose } }
  if (!last || isSaidSince(words, last, desk)) return { id: otherwise }
  const said = isLast && (await leftSay(left, desk))
  if (said) return said
  if (!closed) return { id: otherwise }
  const at = closed.appointment.updatedAt.setZone(desk.zone).toFormat('HH:mm')
  return { id: 'which-visit-closed', facts: { visit: visitSay(desk, closed), at } }
}

/** 17点01到的, 17点那单: of a time when the visit was over already. */
function isSaidSince(words: string, { appointment }: Visit, desk: Desk): boolean {
  const local = desk.saidAt.setZone(desk.zone)
  const saidAt = readSaidTime(words, local)
  const hours = readHourOfVisit(words, local)
  const isOtherHour = hours !== undefined && !hours.some((hour) => meetsWish(appointment.window, hour, desk.zone))
  return isOtherHour || (saidAt !== undefined && saidAt > appointment.updatedAt)
}

/** Why nothing is begun where none of the visits is there that it could be about. */
export async function unlessAny(
  visits: readonly Visit[],
  otherwise: string,
  desk: Desk,
  words = '',
): Promise<Outcome | undefined> {
  return visits.length > 0 ? undefined : { kind: 'done', says: [await noneSay(desk, otherwise, words)] }
}

/** 完工, of a visit that has just ended with its work incomplete: how it goes on after all. */
async function leftSay(visit: Visit, desk: Desk): Promise<Say | undefined> {
  const problem = leftWith(problemsOf(await desk.needs.visitSteps.list(visit)))
  return problem && { id: 'which-visit-left', facts: { visit: visitSay(desk, visit), problem: problemSay(problem) } }
}
