import { tellsOfFault } from '../../answers/tells-of-fault.ts'
import { normalise } from '../../normalise.ts'
import type { SaidVisitKind } from '../../purposes.ts'
import * as words from './visit-type-words.ts'

/**
 * The type of a visit that is asked for; undefined where a message asks for one and says no more.
 *
 * A symptom stands for a repair, also where somebody is to check the line because of it. An installation that is over only
 * tells what is broken now, and who moves wants the line moved, unless a new one is asked for.
 */
export function readVisitType(text: string): SaidVisitKind | undefined {
  const plain = [words.TAKEN_BACK, words.DENIED, words.GIVEN_UP, words.OTHER_THINGS, words.INSTALLED].reduce(
    (rest, left) => rest.replace(left, ' '),
    normalise(text),
  )
  if (isMove(plain)) return 'move'
  if (words.REPAIR.test(plain)) return 'repair'
  const isBroken = words.BROKEN.test(plain) || words.BROKEN_ENGLISH.test(plain) || tellsOfFault(plain)
  if (isBroken && !words.INSTALL.test(plain.replace(words.MAY_BE_INSTALLED, ' '))) return 'repair'
  if (words.INSTALL.test(plain) || plain.search(words.MOVED_IN) >= 0) return 'install'
  if (words.INSPECTION.test(plain)) return 'inspection'
  if (words.ORDERED.test(plain)) return 'install'
  return words.THING.test(plain) || words.COME_AND_LOOK.test(plain) ? 'repair' : undefined
}

/** Whether a message asks for somebody to come, beside whatever it tells. */
export const asksForVisit = (text: string): boolean => words.ASKS_FOR_VISIT.test(normalise(text))

function isMove(plain: string): boolean {
  const rest = plain.replace(words.MOVED_IN, ' ')
  return words.MOVE.test(rest) || (words.MOVE_HOUSE.test(rest) && !words.NEW_LINE.test(rest))
}
