import type { Outcome } from '#src/conversation/dialog.ts'
import { findOffer } from '#src/domain/appointments/find-offer.ts'
import type { VisitSearch } from '#src/domain/appointments/visit-search.ts'
import type { Desk } from '../desk.ts'
import { offerInstead } from './time-choices.ts'
import { type KeptWindow, keptWindow } from './visit-time.ts'

/** The time went while the customer thought about it: say how, and offer what is nearest now (AP-1). */
export function timeIsGone(window: KeptWindow, search: VisitSearch, desk: Desk): Outcome {
  const { opensAt, closesAt } = keptWindow(window)
  const opens = opensAt.setZone(desk.zone)
  const closes = closesAt.setZone(desk.zone)
  const dates = [opens.toISODate() ?? '']
  const offer = findOffer(
    [{ dates, start: opens.toFormat('HH:mm'), end: closes.toFormat('HH:mm'), constraint: 'between' }],
    search,
  )
  const taken = [{ id: 'time-just-taken', facts: { window: desk.windowFact({ opensAt, closesAt }) } }]
  const forget = ['window', 'wish', 'confirmed']
  if (offer.kind === 'free') return { kind: 'again', says: taken, forget }
  const { says, prompt } = offerInstead(offer, desk)
  return { kind: 'again', says: offer.kind === 'full' ? taken : says, forget, prompt }
}
