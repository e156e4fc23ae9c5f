import type { Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import type { Appointment, VisitWindow } from '#src/domain/appointments/appointment.ts'
import { bookVisit } from '#src/domain/appointments/book-visit.ts'
import { cancelVisit } from '#src/domain/appointments/cancel-visit.ts'
import { findOffer } from '#src/domain/appointments/find-offer.ts'
import { holdTime } from '#src/domain/appointments/hold-time.ts'
import { moveVisit } from '#src/domain/appointments/move-visit.ts'
import { readVisitSearch } from '#src/domain/appointments/visit-search.ts'
import type { VisitWish } from '#src/domain/appointments/visit-wish.ts'
import { closeOrder } from '#src/domain/orders/close-order.ts'
import type { WorkOrder } from '#src/domain/orders/work-order.ts'
import type { Actor } from '#src/domain/shared/actor.ts'
import { closeTime } from '#src/domain/visits/close-time.ts'
import { contradictMiss, decideMiss } from '#src/domain/visits/contradict-miss.ts'
import { giveUpVisit, reassignVisit } from '#src/domain/visits/give-up-visit.ts'
import { arrive, setOut } from '#src/domain/visits/on-the-way.ts'
import { recordMiss } from '#src/domain/visits/record-miss.ts'
import { tellDelay } from '#src/domain/visits/tell-delay.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { sqlAppointmentStore } from '#src/infra/storage/appointment-store.ts'
import { sqlClosedTimeStore } from '#src/infra/storage/closed-time-store.ts'
import { sqlNoticeStore } from '#src/infra/storage/notice-store.ts'
import { sqlOrderStore } from '#src/infra/storage/order-store.ts'
import type { Schema } from '#src/infra/storage/schema.ts'
import { sqlTicketStore } from '#src/infra/storage/ticket-store.ts'
import { sqlVisitStore } from '#src/infra/storage/visit-store.ts'
import { ZONE } from '../small-district.ts'
import { answer, insist, pickOffered } from './request-steps.ts'
import type { Step, What } from './steps.ts'

export const CUSTOMERS = ['cus_1', 'cus_2', 'cus_3'] as const
export const AREA = '驿城东'

const stores = (tx: Transaction<Schema>, now: DateTime) => ({
  ...{ appointments: sqlAppointmentStore(tx), visits: sqlVisitStore(tx), tickets: sqlTicketStore(tx) },
  ...{ orders: sqlOrderStore(tx), notices: sqlNoticeStore(tx), closedTimes: sqlClosedTimeStore(tx) },
  ...{ clock: { now: () => now }, companyZone: ZONE },
})

/** What a step has to do with; `visit` is the one it is about, where it is about one. */
export interface Scene {
  readonly tx: Transaction<Schema>
  readonly needs: ReturnType<typeof stores>
  readonly now: DateTime
  readonly pick: number
}

/** What has to come before a step that found nothing to be done to; for all others that is a visit. */
const BEFORE: Partial<Record<What, What>> = {
  ...{ judge_ours: 'contradict', judge_stays: 'contradict', contradict: 'miss_otherwise', refuse_delay: 'delay' },
  ...{ answer_assign: 'insist', answer_others: 'insist', answer_nearest: 'insist', pick_offered: 'answer_others' },
}

/** Does a step, or what has to come before it; what was done, and how that ended. */
export async function doStep(tx: Transaction<Schema>, { what, pick }: Step, now: DateTime): Promise<string> {
  const scene = { tx, needs: stores(tx, now), now, pick }
  const outcome = await tryStep(what, scene)
  if (what === 'book' || !['nothing', 'none', 'ours', 'gone', 'not_begun'].includes(outcome))
    return `${what} ${outcome}`
  return await doStep(tx, { what: BEFORE[what] ?? 'book', pick }, now)
}

async function tryStep(what: What, scene: Scene): Promise<string> {
  const alone = ALONE[what]
  if (alone) return await alone(scene)
  const visit = await nthVisit(what, scene)
  const about = visit && ABOUT_VISIT[what]
  return about ? await about(scene, visit) : 'nothing'
}

/** The n-th visit that is agreed: those first that the step is meant for, or every other time the nearest. */
async function nthVisit(what: What, { needs, now, pick }: Scene): Promise<Visit | undefined> {
  const agreed = await needs.appointments.list({ statuses: ['confirmed'] })
  const visits = (await Promise.all(agreed.map(({ id }) => needs.visits.find(id)))).filter((one) => one !== undefined)
  const isMeant = (visit: Visit) =>
    what === 'refuse_delay'
      ? visit.told !== undefined
      : what === 'arrive' || what === 'miss_otherwise'
        ? visit.appointment.window.opensAt <= now && !visit.arrivedAt
        : visit.isProtected && pick % 2 === 0
  const sorted = visits.toSorted((one, other) => Number(isMeant(other)) - Number(isMeant(one)))
  return nth(sorted, Math.floor(pick / 2))
}

export const nth = <T>(all: readonly T[], pick: number): T | undefined => all[pick % Math.max(all.length, 1)]

const customerOf = (id: string) => ({ id, area: AREA, timeZone: undefined })

/** What people ask for: soon, tomorrow, an hour at which one installer works alone, one at which somebody else has a visit. */
export async function wantedWindow({ needs, now, pick }: Scene, customerId: string, moving?: Appointment) {
  const on = (days: number) => now.setZone(ZONE).plus({ days }).toISODate() ?? ''
  const wishes: readonly VisitWish[] = [
    { dates: null, start: null, end: null, constraint: 'any' },
    { dates: [on(1)], start: '09:00', end: null, constraint: 'at' },
    { dates: [on(0), on(1)], start: '14:00', end: '20:00', constraint: 'between' },
    { dates: [on(1)], start: '08:00', end: '12:00', constraint: 'between' },
  ] as readonly VisitWish[]
  if (pick === 5) return (await needs.appointments.list({ statuses: ['confirmed'] }))[0]?.window
  const subject = { area: AREA, timeZone: undefined, kind: 'repair', moving, customerId } as const
  const offer = findOffer([nth(wishes, pick) as VisitWish], await readVisitSearch(subject, now, needs))
  if (offer.kind === 'free') return offer.window
  return offer.kind === 'nobody' ? undefined : [...offer.before, ...offer.after][0]
}

/** An open order that no visit is agreed for; protected ones first. */
export async function nthWaiting({ needs, pick }: Scene): Promise<WorkOrder | undefined> {
  const open = (await Promise.all(CUSTOMERS.map((id) => needs.orders.listOpen(id)))).flat()
  const agreed = await needs.appointments.list({ statuses: ['confirmed'] })
  const waiting = open.filter(({ id }) => !agreed.some(({ workOrderId }) => workOrderId === id))
  const isProtected = await Promise.all(waiting.map(({ id }) => needs.appointments.isProtected(id)))
  const first = waiting.filter((_, at) => isProtected[at])
  return nth([...first, ...waiting.filter((one) => !first.includes(one))], Math.floor(pick / 2))
}

async function book(scene: Scene): Promise<string> {
  const order = await nthWaiting(scene)
  const customer = customerOf(order?.customerId ?? nth(CUSTOMERS, scene.pick) ?? '')
  const window = await wantedWindow(scene, customer.id)
  if (!window) return 'nothing'
  const request = { customer, kind: 'repair', window, order, description: '网断了', words: undefined } as const
  return (await bookVisit({ ...request, actor: `customer:${customer.id}` }, scene.needs)).kind
}

/** A miss of whichever customer has had one; those first that wait for a decision, or that can be contradicted. */
async function nthMissed({ needs, now, pick }: Scene, isDecided: boolean) {
  const missed = []
  for (const customerId of CUSTOMERS)
    for (const miss of await needs.visits.listMisses(customerId, now.minus({ days: 20 }))) {
      const isOpen = isDecided ? miss.contradictedAt !== undefined : miss.cause !== 'company'
      const visit = await needs.visits.find(miss.appointmentId)
      if (visit) missed.push({ customerId, visit, isOpen: isOpen && miss.judgedBy !== 'staff:stf_2' })
    }
  return nth(
    missed.toSorted((one, other) => Number(other.isOpen) - Number(one.isOpen)),
    Math.floor(pick / 2),
  )
}

const ALONE: Partial<Record<What, (scene: Scene) => Promise<string>>> = {
  book,
  command_twice: book,
  async hold(scene) {
    const customer = customerOf(nth(CUSTOMERS, scene.pick) ?? '')
    const window = await wantedWindow(scene, customer.id)
    return window && (await holdTime({ customer, kind: 'repair', window }, scene.needs)) ? 'held' : 'nothing'
  },
  insist,
  answer_assign: answer('assign'),
  answer_others: answer('others'),
  answer_nearest: answer('nearest'),
  pick_offered: pickOffered,
  async contradict(scene) {
    const missed = await nthMissed(scene, false)
    if (!missed) return 'nothing'
    const { customerId } = missed
    return (await contradictMiss(customerId, '我一直在家', `customer:${customerId}`, scene.needs)).kind
  },
  judge_ours: (scene) => judge(scene, true),
  judge_stays: (scene) => judge(scene, false),
  close_area: (scene) => close(scene, 'where'),
  leave: (scene) => close(scene, 'whose'),
  async end_order({ needs, pick }) {
    const order = nth((await Promise.all(CUSTOMERS.map((id) => needs.orders.listOpen(id)))).flat(), pick)
    const closing = { fate: pick % 2 === 0 ? 'done' : 'cancelled', reason: undefined, actor: 'back_office' } as const
    return order ? (await closeOrder({ order, ...closing }, needs)).kind : 'nothing'
  },
}

async function judge(scene: Scene, isOurs: boolean): Promise<string> {
  const missed = await nthMissed(scene, true)
  return missed
    ? await decideMiss(missed.visit, { cause: isOurs ? 'company' : undefined }, 'staff:stf_2', scene.needs)
    : 'nothing'
}

/** Two hours from the opening of a visit on: nobody comes to where it is, or whose it is is away. */
async function close({ needs, now, pick }: Scene, what: 'where' | 'whose'): Promise<string> {
  const visit = nth(await needs.appointments.list({ statuses: ['confirmed'] }), pick)
  if (!visit) return 'nothing'
  const fromAt = visit.window.opensAt
  const subject = what === 'where' ? { area: AREA } : { installerId: visit.installerId ?? '' }
  const id = `closed_${now.toMillis()}_${pick}`
  const closed = await closeTime({ id, subject, fromAt, toAt: fromAt.plus({ hours: 2 }), reason: '台风' }, needs)
  if (!closed) return 'closed_already'
  return closed.told > 0 ? 'told' : closed.replaced > 0 ? 'replaced' : closed.left > 0 ? 'left' : 'closed'
}

async function moved(scene: Scene, visit: Visit, how: { actor: Actor; decidedBy?: Actor }): Promise<string> {
  const { appointment } = visit
  const customer = customerOf(visit.customer.id)
  const window: VisitWindow | undefined = await wantedWindow(scene, customer.id, appointment)
  return window
    ? (await moveVisit({ appointment, customer, window, words: undefined, ...how }, scene.needs)).kind
    : 'nothing'
}

async function cancelled(scene: Scene, { appointment }: Visit, how: { actor: Actor; decidedBy?: Actor }) {
  const order = how.actor === 'staff:stf_1' ? 'cancel' : 'keep'
  const reason = how.decidedBy && `decided by ${how.decidedBy}`
  return (await cancelVisit({ appointment, order, reason, ...how }, scene.needs)).kind
}

const theirs = ({ customer }: Visit): Actor => `customer:${customer.id}`
const installers = ({ appointment }: Visit): Actor => `installer:${appointment.installerId ?? ''}`

const ABOUT_VISIT: Partial<Record<What, (scene: Scene, visit: Visit) => Promise<string>>> = {
  move: (scene, visit) => moved(scene, visit, { actor: theirs(visit) }),
  move_by_us: (scene, visit) => moved(scene, visit, { actor: 'back_office' }),
  move_by_staff: (scene, visit) => moved(scene, visit, { actor: 'staff:stf_1' }),
  move_decided: (scene, visit) => moved(scene, visit, { actor: 'staff:stf_2', decidedBy: 'staff:stf_2' }),
  cancel: (scene, visit) => cancelled(scene, visit, { actor: theirs(visit) }),
  cancel_by_us: (scene, visit) => cancelled(scene, visit, { actor: 'back_office' }),
  cancel_by_staff: (scene, visit) => cancelled(scene, visit, { actor: 'staff:stf_1' }),
  cancel_decided: (scene, visit) => cancelled(scene, visit, { actor: 'staff:stf_2', decidedBy: 'staff:stf_2' }),
  give_up: async ({ needs }, visit) =>
    (await giveUpVisit({ visit, hindrance: 'vehicle', actor: installers(visit) }, needs)).kind,
  async reassign({ needs, pick }, visit) {
    const installerId = nth(['ins_1', 'ins_2'], pick) ?? ''
    return await reassignVisit({ visit, installerId, actor: 'staff:stf_1', note: undefined }, needs)
  },
  delay: async ({ needs, pick }, visit) =>
    (await tellDelay({ visit, minutes: 30 * (pick + 1), hindrance: 'traffic', actor: installers(visit) }, needs)).kind,
  async refuse_delay({ needs }, visit) {
    if (!visit.told) return 'nothing'
    await needs.visits.stampTold(visit, { ...visit.told, isRefused: true })
    return 'refused'
  },
  set_out: ({ needs }, visit) => setOut(visit, installers(visit), needs),
  arrive: ({ needs }, visit) => arrive(visit, installers(visit), needs),
  async miss_otherwise({ needs, now }, visit) {
    if (visit.appointment.window.opensAt > now) return 'not_begun'
    return (await recordMiss({ visit, cause: 'force_majeure', actor: 'staff:stf_1', note: undefined }, needs)).kind
  },
}
