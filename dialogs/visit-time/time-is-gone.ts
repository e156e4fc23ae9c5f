import type { Outcome } from '#src/conversation/dialog.ts'
import type { Prompt, Say } from '#src/conversation/say.ts'
import type { VisitWindow } from '#src/domain/appointments/appointment.ts'
import { findOffer } from '#src/domain/appointments/find-offer.ts'
import type { VisitSearch } from '#src/domain/appointments/visit-search.ts'
import { readClosureReason } from '#src/language/answers/read-closure-reason.ts'
import { type Desk, knownFile } from '../desk.ts'
import { INSIST, offerInstead } from './time-choices.ts'
import { type KeptWindow, type KeptWish, keepWish, keptWindow, wishAt } from './visit-time.ts'

/** What is said and asked of a time that is gone, and what is known of the time from then on. */
interface Gone {
  readonly says: readonly Say[]
  readonly prompt: Prompt
  readonly keep: { window: undefined; confirmed: undefined; wish: KeptWish | undefined }
}

/** The time, which they asked for with these words, went while the customer thought about it: why, as far as it is known, and what is nearest now (AP-1). */
export async function timeIsGone(kept: KeptWindow, words: string, search: VisitSearch, desk: Desk): Promise<Gone> {
  const window = keptWindow(kept)
  const wish = wishAt(window, desk.zone)
  const offer = findOffer([wish], search)
  const closed = await whyClosed(window, desk)
  const gone = [closed ?? { id: 'time-no-longer', facts: { window: desk.windowFact(window) } }]
  const keep = { window: undefined, confirmed: undefined, wish: undefined }
  if (offer.kind === 'free') return { says: gone, prompt: { ask: { id: 'time-ask' } }, keep }
  const { says, prompt } = offerInstead(offer, desk)
  if (offer.kind !== 'full') return { says, prompt, keep }
  // Nobody can be sent to where it is closed, however much somebody wants it.
  if (closed)
    return { says: gone, prompt: { ...prompt, choices: prompt.choices?.filter((one) => one !== INSIST) ?? [] }, keep }
  return { says: gone, prompt, keep: { ...keep, wish: { ...keepWish([wish], words), isFull: true } } }
}

/** The same to whoever had said yes. */
export async function timeIsGoneAfterAll(...gone: Parameters<typeof timeIsGone>): Promise<Outcome> {
  return { kind: 'again', forget: [], ...(await timeIsGone(...gone)) }
}

/** Somebody else may have taken a time, or whoever was free then may be away: only of a closed area is it known why. */
async function whyClosed(window: VisitWindow, desk: Desk): Promise<Say | undefined> {
  const { area } = knownFile(desk.file()).customer
  const closed = (await desk.needs.closedTimes.listAhead(desk.now)).find(
    ({ subject, fromAt, toAt }) =>
      'area' in subject && subject.area === area && fromAt < window.closesAt && window.opensAt < toAt,
  )
  if (!closed) return undefined
  const reason = { id: `hindrance-${readClosureReason(closed.reason) ?? 'area_closed'}` }
  return { id: 'time-closed', facts: { window: desk.windowFact(window), reason } }
}
