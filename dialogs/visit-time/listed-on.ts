import type { Reading } from '#src/conversation/dialog.ts'
import { browse } from '#src/domain/appointments/browse.ts'
import { firstOffers } from '#src/domain/appointments/find-offer.ts'
import { meetsWish } from '#src/domain/appointments/meets-wish.ts'
import type { VisitSearch } from '#src/domain/appointments/visit-search.ts'
import type { VisitWish } from '#src/domain/appointments/visit-wish.ts'
import { asksForSlots } from '#src/language/answers/asks-what-is-free.ts'
import { wavers } from '#src/language/answers/wavers.ts'
import type { Desk } from '../desk.ts'
import { LISTED_AGAIN, windowChoices } from './time-choices.ts'
import type { TimeAnswers, TimeSubject } from './time-finder.ts'
import type { KeptWish } from './visit-time.ts'

/** 周五有哪些时段: what is free of the day that is asked about; undefined where no list is asked for, or where it would be none. */
export async function listedOn(
  { wishes, words }: KeptWish,
  subject: TimeSubject | undefined,
  desk: Desk,
): Promise<Reading<TimeAnswers> | undefined> {
  const search = await desk.search(subject?.kind ?? 'repair', subject?.moving)
  if (wavers(words)) return eachOf(wishes as VisitWish[], search, desk)
  const [on = ''] = wishes[0]?.dates ?? []
  if (!asksForSlots(words) || !/^\d{4}-\d\d-\d\d$/.test(on)) return undefined
  const windows = browse(search, on).filter((window) =>
    (wishes as VisitWish[]).some((wish) => meetsWish(window, wish, desk.zone)),
  )
  if (windows.length < 2) return undefined
  const prompt = { ask: { id: 'time-browse' }, choices: windowChoices(windows, desk), again: LISTED_AGAIN }
  return { kind: 'ask', prompt, keep: { wish: undefined } }
}

/** Fri or sat: each day by itself. */
const dayByDay = (wish: VisitWish): VisitWish[] =>
  wish.dates?.every((on) => /^\d{4}-\d\d-\d\d$/.test(on)) ? wish.dates.map((on) => ({ ...wish, dates: [on] })) : [wish]

/** 周五下午，还是周六好呢: what is free soonest of each day that they waver between. */
function eachOf(wishes: readonly VisitWish[], search: VisitSearch, desk: Desk): Reading<TimeAnswers> | undefined {
  const windows = firstOffers(wishes.flatMap(dayByDay), search)
  if (windows.length < 2) return undefined
  const prompt = { ask: { id: 'time-browse' }, choices: windowChoices(windows, desk), again: LISTED_AGAIN }
  return { kind: 'ask', prompt, keep: { window: undefined, wish: undefined } }
}
