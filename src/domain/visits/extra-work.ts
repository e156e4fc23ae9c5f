import type { DateTime } from 'luxon'
import { EXTRA_MOST_UNITS } from '../norms/on-site-norms.ts'
import type { Notice, NoticeStore } from '../outreach/notice.ts'
import type { Actor } from '../shared/actor.ts'
import type { Clock } from '../shared/clock.ts'
import { freshId } from '../shared/ids.ts'
import type { Language } from '../shared/language.ts'
import type { TariffItem } from './tariff.ts'
import type { Visit } from './visit.ts'
import type { DeviceStore } from './work-report.ts'

/** Additional work of a visit, at the tariff's price of the moment when it was proposed. `isReported`: the work was reported done since. */
export interface ExtraWork {
  readonly id: string
  readonly appointmentId: string
  readonly itemId: string
  readonly name: Readonly<Record<Language, string>>
  readonly unit: Readonly<Record<Language, string>>
  readonly unitPriceFen: number
  readonly quantity: number
  readonly status: 'proposed' | 'agreed' | 'declined' | 'taken_back'
  readonly proposedBy: Actor
  readonly proposedAt: DateTime
  readonly isReported: boolean
}

/** What the customer says of it: who, over which channel. */
interface ExtraAnswer {
  readonly isAgreed: boolean
  readonly actor: Actor
  readonly channel: string
  readonly at: DateTime
}

/** Keeps additional work, in the caller's transaction. */
export interface ExtraWorkStore {
  insert(visit: Pick<Visit, 'appointment'>, extra: Omit<ExtraWork, 'isReported'>): Promise<void>
  find(id: string): Promise<ExtraWork | undefined>
  /** Of a visit's present window, the latest first. */
  list(visit: Pick<Visit, 'appointment'>): Promise<readonly ExtraWork[]>
  answer(id: string, answer: ExtraAnswer): Promise<void>
  /** It is offered no more: another offer takes its place, or the work is reported without it. */
  takeBack(id: string, actor: Actor, at: DateTime): Promise<void>
}

interface ExtraNeeds {
  readonly extras: ExtraWorkStore
  readonly notices: NoticeStore
  readonly devices: Pick<DeviceStore, 'isOnInstallers'>
  readonly clock: Clock
}

/** What `quantity` of it costs. @unit fen */
export const totalFen = ({ unitPriceFen, quantity }: Pick<ExtraWork, 'unitPriceFen' | 'quantity'>): number =>
  unitPriceFen * quantity

/** Whether money that is spoken of can be that of work which the customer agreed to: no more than it costs. @param fen undefined where no sum is named */
export const coversMoney = (agreed: readonly ExtraWork[], fen: number | undefined): boolean =>
  agreed.length > 0 && (fen ?? 0) <= agreed.reduce((sum, extra) => sum + totalFen(extra), 0)

/** Whether so many can be proposed at once. */
export const isQuantity = (quantity: number): boolean =>
  Number.isInteger(quantity) && quantity > 0 && quantity <= EXTRA_MOST_UNITS

/** Asks the customer for their yes, at the tariff's price and no other (DS-4). `asked`: the same waits for their answer already. Another number of the same takes the place of what waits. `queued`: something else waits for their answer, and this is put to them once that is answered, so that no yes can be for the wrong one. */
export async function proposeExtra(
  { visit, item, quantity, actor }: { visit: Visit; item: TariffItem; quantity: number; actor: Actor },
  { extras, notices, clock }: ExtraNeeds,
): Promise<{ readonly kind: 'proposed' | 'asked' | 'agreed' | 'queued'; readonly extra: ExtraWork }> {
  const all = await extras.list(visit)
  const earlier = all.find(({ itemId, status }) => itemId === item.id && (status === 'proposed' || status === 'agreed'))
  if (earlier?.status === 'proposed' && earlier.quantity === quantity) return { kind: 'asked', extra: earlier }
  if (earlier?.status === 'agreed' && earlier.quantity === quantity) return { kind: 'agreed', extra: earlier }
  const now = clock.now()
  if (earlier?.status === 'proposed') {
    await extras.takeBack(earlier.id, actor, now)
    await notices.takeBack(earlier.id, 'extra-offer', now)
  }
  const extra = {
    ...{ id: freshId('ext'), appointmentId: visit.appointment.id, itemId: item.id, name: item.name, unit: item.unit },
    ...{ unitPriceFen: item.priceFen, quantity, status: 'proposed' as const, proposedBy: actor, proposedAt: now },
  }
  await extras.insert(visit, extra)
  const isQueued = earlier?.status !== 'proposed' && unanswered(all).length > 0
  if (isQueued) return { kind: 'queued', extra: { ...extra, isReported: false } }
  await notices.put([notice('extra-offer', `customer:${visit.customer.id}`, extra.id, now)], now)
  return { kind: 'proposed', extra: { ...extra, isReported: false } }
}

/** Of a visit, what the customer hasn't answered yet: no report of the work counts it. */
export const unanswered = (extras: readonly ExtraWork[]): readonly ExtraWork[] =>
  extras.filter(({ status, isReported }) => status === 'proposed' && !isReported)

/** The work is reported done: what the customer hasn't agreed to by then is neither done nor charged (DS-4), and no question of it stands beside the one whether the work is done (CL-1). */
export async function takeBackUnanswered(
  visit: Pick<Visit, 'appointment'>,
  actor: Actor,
  { extras, notices, clock }: Pick<ExtraNeeds, 'extras' | 'notices' | 'clock'>,
): Promise<void> {
  const now = clock.now()
  for (const { id } of unanswered(await extras.list(visit))) {
    await extras.takeBack(id, actor, now)
    await notices.takeBack(id, 'extra-offer', now)
  }
}

/** How an answer ended. `not_theirs`: only the visit's own customer says yes or no. `over`: the work is reported done, or the visit closed. `not_own_device`: a yes on an installer's device is nobody's (DS-4). */
type ExtraAnswered = 'answered' | 'again' | 'not_theirs' | 'over' | 'not_own_device'

/** Whether an answer counts; a customer may change their mind until the work is reported done. */
export function decideExtraAnswer(extra: ExtraWork, visit: Visit, isAgreed: boolean, actor: Actor): ExtraAnswered {
  if (actor !== `customer:${visit.customer.id}`) return 'not_theirs'
  const { status } = visit.appointment
  // What failed without a miss was left incomplete: nothing is added to it.
  const isLate = status === 'failed' && visit.missCause !== undefined
  const isInWork = visit.arrivedAt !== undefined && (status === 'confirmed' || isLate)
  if (!isInWork || extra.isReported || extra.status === 'taken_back') return 'over'
  return extra.status === (isAgreed ? 'agreed' : 'declined') ? 'again' : 'answered'
}

/** Keeps the customer's own yes or no, and tells the installer. */
export async function answerExtra(
  { extra, visit, person, ...answer }: { extra: ExtraWork; visit: Visit; person: string } & Omit<ExtraAnswer, 'at'>,
  { extras, notices, devices, clock }: ExtraNeeds,
): Promise<ExtraAnswered> {
  const decided = decideExtraAnswer(extra, visit, answer.isAgreed, answer.actor)
  if (decided !== 'answered') return decided
  if (answer.isAgreed && (await devices.isOnInstallers(person))) return 'not_own_device'
  const now = clock.now()
  await extras.answer(extra.id, { ...answer, at: now })
  const { installerId } = visit.appointment
  if (installerId !== undefined)
    await notices.put([notice('extra-answered', `installer:${installerId}`, extra.id, now)], now)
  return 'answered'
}

/** The installer hears what the customer says of an offer that is neither a yes nor a no: another number, a condition. The offer stands. */
export async function passOnOfOffer(
  { extra, visit, words }: { readonly extra: ExtraWork; readonly visit: Visit; readonly words: string },
  { notices, clock }: Pick<ExtraNeeds, 'notices' | 'clock'>,
): Promise<void> {
  const { installerId } = visit.appointment
  const now = clock.now()
  if (installerId === undefined) return
  await notices.put([notice('extra-answered', `installer:${installerId}`, extra.id, now, { words })], now)
}

function notice(
  dialog: 'extra-offer' | 'extra-answered',
  recipient: Notice['recipient'],
  extra: string,
  now: DateTime,
  more: { readonly words?: string } = {},
) {
  return {
    occasion: `${dialog}:${extra}:${now.toMillis()}`,
    ...{ recipient, dialog, answers: { extra, ...more }, subject: extra, class: 'urgent' as const, dueAt: now },
  }
}
