import type { DateTime } from 'luxon'
import type { Reading } from '#src/conversation/dialog.ts'
import type { VisitWindow } from '#src/domain/appointments/appointment.ts'
import { browse } from '#src/domain/appointments/browse.ts'
import type { VisitSearch } from '#src/domain/appointments/visit-search.ts'
import type { Than } from '#src/language/answers/about-the-time.ts'
import type { Desk } from '../desk.ts'
import { isDayOut } from './ruled-out.ts'
import { LISTED_AGAIN, windowChoices } from './time-choices.ts'
import type { TimeAnswers } from './time-finder.ts'
import type { KeptWish } from './visit-time.ts'

/** How many later ones are shown. @source own figure: as many as of all that is free */
export const MOST_SHOWN = 4

/** Where times are looked for, which is the one `at` hand, and what was wished: the days that it rules out are out. */
interface Searched {
  readonly found: VisitSearch
  readonly at: VisitWindow | undefined
  readonly wish: KeptWish | undefined
}

/** The times that are free as a list to choose from: all, or those earlier or later than the one at hand. */
export function freeTimes({ found, at, wish }: Searched, lead: string, desk: Desk, than?: Than): Reading<TimeAnswers> {
  const windows = than && at ? freeThan({ found, at, wish }, than, desk) : freeFrom(desk.now, { found, wish }, desk)
  const shown = windows.length > 0 || !than ? windows : freeFrom(desk.now, { found, wish }, desk)
  const id = windows.length > 0 ? lead : than && shown.length > 0 ? `time-none-${than}` : 'time-none-free'
  return listOf(shown, id, desk)
}

const freeFrom = (instant: DateTime, { found, wish }: Pick<Searched, 'found' | 'wish'>, { zone }: Desk) =>
  browse(found, instant.setZone(zone).toISODate() ?? '', undefined, isDayOut(wish, zone))

/** What is free before, or after, the time at hand. */
export function freeThan(
  { at, ...searched }: Searched & { readonly at: VisitWindow },
  than: Than,
  desk: Desk,
): readonly VisitWindow[] {
  // Somewhat earlier may be the same day or days before, and later the days after.
  const beyondAt = than === 'earlier' ? desk.now : at.opensAt.plus({ days: 1 })
  return [...freeFrom(at.opensAt, searched, desk), ...freeFrom(beyondAt, searched, desk)]
    .filter(({ opensAt }) => (than === 'later' ? opensAt > at.opensAt : opensAt < at.opensAt))
    .filter(isFirst)
    .toSorted((one, other) => +one.opensAt - +other.opensAt)
    .slice(0, than === 'later' ? MOST_SHOWN : undefined)
}

/** Times to choose from. */
export function listOf(windows: readonly VisitWindow[], id: string, desk: Desk): Reading<TimeAnswers> {
  const again = windows.length > 0 && { again: LISTED_AGAIN }
  return { kind: 'ask', prompt: { ask: { id }, choices: windowChoices(windows, desk), ...again } }
}

const isFirst = ({ opensAt }: VisitWindow, at: number, all: readonly VisitWindow[]): boolean =>
  all.findIndex((other) => +other.opensAt === +opensAt) === at
