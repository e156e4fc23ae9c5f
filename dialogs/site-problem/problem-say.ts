import { DateTime } from 'luxon'
import type { Fact, Say } from '#src/conversation/say.ts'
import type { SiteProblem, SiteProblemKind } from '#src/domain/visits/site-problem.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { Desk } from '../desk.ts'
import { visitSay } from '../which-visit.ts'

/** The end of a message's id for a kind of problem. */
export const idOf = (kind: SiteProblemKind): string => kind.replaceAll('_', '-')

/** A problem in few words, with the part that is missing and from when on it is there. */
export function problemSay({ kind, part, partOn }: Pick<SiteProblem, 'kind' | 'part' | 'partOn'>): Say {
  if (kind !== 'needs_parts' || !part) return { id: `site-problem-kind-${idOf(kind)}` }
  return { id: 'site-problem-part', facts: { part, when: partOnSay(partOn) } }
}

/** From when on a part is there; empty where nobody knows. */
export const partOnSay = (partOn: string | undefined): Say | string =>
  partOn ? { id: 'site-problem-part-on', facts: { day: { on: partOn } } } : ''

/** By when somebody answers, as a day and a time. */
export function dueFacts(due: DateTime | string | undefined, { now, zone }: Desk): { day: Fact; time: string } {
  const at = (typeof due === 'string' ? DateTime.fromISO(due) : (due ?? now)).setZone(zone)
  return { day: { on: at.toISODate() ?? '' }, time: at.toFormat('HH:mm') }
}

/** What is on record of a problem already, and what the customer said to it. */
export function knownSay(visit: Visit, problem: SiteProblem, desk: Desk): Say {
  return {
    id: `site-problem-known-${problem.status}`,
    facts: {
      visit: visitSay(desk, visit),
      problem: problemSay(problem),
      words: problem.words,
      says: problem.answerWords ?? '',
    },
  }
}
