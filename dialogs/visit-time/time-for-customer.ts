import type { Reading } from '#src/conversation/dialog.ts'
import { findOffer } from '#src/domain/appointments/find-offer.ts'
import type { VisitSearch } from '#src/domain/appointments/visit-search.ts'
import type { VisitWish } from '#src/domain/appointments/visit-wish.ts'
import type { Desk } from '../desk.ts'
import { offerInstead } from './time-choices.ts'
import { KeptWindow, keepWindow } from './visit-time.ts'

/** Finds the time that one of staff names for a customer, as a customer's own wish is found; else the nearest to choose from. */
export function timeForCustomer(
  wishes: readonly VisitWish[],
  search: VisitSearch,
  desk: Desk,
): Reading<{ window?: KeptWindow }> {
  if (wishes.length === 0) return { kind: 'unclear' }
  const offer = findOffer(wishes, search)
  if (offer.kind === 'free') return { kind: 'answers', answers: { window: keepWindow(offer.window) } }
  const { says, prompt } = offerInstead(offer, desk)
  const choices = (prompt.choices ?? []).filter(({ value }) => KeptWindow.safeParse(value).success)
  return { kind: 'ask', says, prompt: { ask: prompt.ask, choices } }
}
