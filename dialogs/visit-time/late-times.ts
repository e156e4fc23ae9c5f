import type { Reading } from '#src/conversation/dialog.ts'
import { lastOffers } from '#src/domain/appointments/find-offer.ts'
import type { VisitSearch } from '#src/domain/appointments/visit-search.ts'
import type { VisitWish } from '#src/domain/appointments/visit-wish.ts'
import { ratherLate } from '#src/language/answers/rather-late.ts'
import type { Desk } from '../desk.ts'
import { LISTED_AGAIN, windowChoices } from './time-choices.ts'
import type { TimeAnswers } from './time-finder.ts'
import { type KeptWindow, type KeptWish, keepWindow } from './visit-time.ts'

/**
 * 越晚越好: the last time of the day that is spoken of; of several days the choice of the last of each. Undefined for other
 * words, and where nothing is free.
 *
 * @param wishes those of `wish`, on the day that is agreed where they name none
 */
export function lateTimes(
  wish: KeptWish,
  wishes: readonly VisitWish[],
  search: VisitSearch,
  desk: Desk,
): { readonly window: KeptWindow } | Reading<TimeAnswers> | undefined {
  const [first, ...others] = ratherLate(wish.words) === 'latest' ? lastOffers(wishes, search) : []
  if (!first) return undefined
  const isOfDay = wishes.every(({ dates, weekdays }) => dates !== null || weekdays !== undefined)
  if (isOfDay || others.length === 0) return { window: keepWindow(first) }
  const choices = windowChoices([first, ...others], desk)
  const prompt = { ask: { id: 'time-latest' }, choices, again: LISTED_AGAIN }
  return { kind: 'ask', prompt, keep: { window: undefined, wish } }
}
