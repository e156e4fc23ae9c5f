import { DateTime } from 'luxon'
import type { Appointment } from '../appointments/appointment.ts'
import { SET_OUT_AHEAD_MINUTES } from '../norms/promise-norms.ts'
import { classOf, type Notice } from '../outreach/notice.ts'
import type { Actor } from '../shared/actor.ts'
import { comeLate } from './come-late.ts'
import { settleCompensation } from './late-compensation.ts'
import { latestArrivalAt } from './latest-arrival.ts'
import type { VisitNeeds } from './record-miss.ts'
import { gapNote, isChangedSince, noteOf, type Said, saidNow } from './said.ts'
import type { ToldDelay, Visit } from './visit.ts'

/** How a stamp ended. `early`: it is too early to have set out, or before the window opens, which is no arrival yet. `late`: the promise was over before. `over`: the visit is closed, or its window gone. `late_report`: the word came after the promise's end, and tells of an arrival before it. `corrected`: the arrival is on record with another time, which stays. `changed`: the visit was changed after the word was said, and before it came. */
export type Stamped = 'done' | 'again' | 'corrected' | 'early' | 'late' | 'late_report' | 'changed' | 'over'

/** How somebody says that they have set out: when, and in how many minutes they are there. */
interface SetOutWord {
  readonly said?: Said | undefined
  readonly minutes?: number | undefined
}

/** The installer has set out; the customer hears it. Hours before the window that is not believed (AP-5). */
export async function setOut(
  visit: Visit,
  actor: Actor,
  needs: VisitNeeds,
  { said = saidNow(needs.clock.now()), minutes }: SetOutWord = {},
): Promise<Stamped> {
  const { appointment } = visit
  const now = needs.clock.now()
  const isThere = visit.arrivedAt !== undefined
  if (appointment.status === 'failed' && !isThere) return await setOutToMissed(visit, actor, needs, said)
  if (appointment.status !== 'confirmed' || (!isThere && now >= latestArrivalAt(visit))) return 'over'
  if (visit.setOutAt) return 'again'
  if (isChangedSince(appointment, said)) return 'changed'
  if (said.at < appointment.window.opensAt.minus({ minutes: SET_OUT_AHEAD_MINUTES })) return 'early'
  // Whoever is there already is announced to nobody.
  const expected = isThere ? undefined : expectedAt(visit, said, minutes)
  const about = expected && expected > now ? expected : undefined
  await needs.visits.stampSetOut(visit, said.at, expected)
  const note = noteOf(isThere ? 'after the arrival' : undefined, gapNote(said))
  await needs.appointments.record(appointment, { at: now, type: 'appointment.set_out', actor, ...note })
  if (!isThere) await needs.notices.put([comingNotice('on-the-way', visit, now, about)], now)
  return 'done'
}

/** The word comes once the promise is over, and the customer has heard so: they hear nothing more, and only what was said in time is stamped. */
async function setOutToMissed(visit: Visit, actor: Actor, needs: VisitNeeds, said: Said): Promise<Stamped> {
  if (visit.setOutAt) return 'again'
  if (said.at >= visit.appointment.window.closesAt) return 'late'
  await needs.visits.stampSetOut(visit, said.at)
  const note = noteOf('after the miss', gapNote(said))
  await needs.appointments.record(visit.appointment, {
    at: needs.clock.now(),
    type: 'appointment.set_out',
    actor,
    ...note,
  })
  return 'late_report'
}

/**
 * Another installer goes than `before`: a customer who was told of a delay, or that the one before had set out, hears who comes
 * now, and that the promise holds as it was (AP-4). Once the window has opened, a delay stands as it was told.
 */
export async function tellReplaced(before: Visit, needs: VisitNeeds): Promise<void> {
  const now = needs.clock.now()
  const isToldOtherwise = before.told !== undefined || before.setOutAt !== undefined
  await needs.visits.clearSaid(before, now)
  const after = await needs.visits.find(before.appointment.id)
  if (after && isToldOtherwise && now < before.appointment.window.opensAt)
    await needs.notices.put([comingNotice('replaced', after, now)], now)
}

function comingNotice(
  dialog: 'on-the-way' | 'replaced',
  { appointment, customer, installer, told }: Visit,
  now: DateTime,
  expected?: DateTime,
): Notice {
  const { id, installerId = '', revision, window } = appointment
  const opens = window.opensAt.toUTC().toISO() ?? ''
  return {
    occasion: `${dialog === 'replaced' ? dialog : 'set-out'}:${id}:${opens}:${installerId}:${revision}`,
    recipient: `customer:${customer.id}`,
    dialog,
    answers: {
      appointment: id,
      opens,
      installerId,
      ...installer,
      ...byWhen(dialog, appointment.window, told),
      ...aboutWhen(expected),
    },
    subject: id,
    class: classOf(window.opensAt, now),
    dueAt: now,
  }
}

/** When somebody is expected who says how long the way takes: not before the window opens; after its end a delay is to be told instead. */
function expectedAt(
  { appointment: { window } }: Visit,
  { at }: Said,
  minutes: number | undefined,
): DateTime | undefined {
  const expected = minutes === undefined ? undefined : DateTime.max(window.opensAt, at.plus({ minutes }))
  return expected && expected < window.closesAt ? expected : undefined
}

const aboutWhen = (expected: DateTime | undefined) =>
  expected === undefined ? {} : { about: expected.toUTC().toISO() ?? '' }

/** By when somebody comes whose customer was told of a delay: so much after the window, or, told in it, after the telling. */
function byWhen(dialog: string, { opensAt, closesAt }: Appointment['window'], told: ToldDelay | undefined) {
  if (dialog === 'replaced' || !told) return {}
  const from = told.at < opensAt ? closesAt : told.at
  return { by: from.plus({ minutes: told.minutes }).toUTC().toISO() ?? '' }
}

/** The installer is there, and the work begins; before the window opens that is early, and stamps nothing; after its end it is late (AP-3). */
export async function arrive(visit: Visit, actor: Actor, needs: VisitNeeds, said?: Said): Promise<Stamped> {
  const reached = await reachDoor(visit, actor, needs, said)
  const isPromised = visit.appointment.status === 'confirmed' || visit.appointment.status === 'failed'
  const stamped =
    reached === 'over' && isPromised && !visit.arrivedAt ? await comeLate(visit, actor, needs, said) : reached
  if (stamped === 'done' || stamped === 'late' || stamped === 'late_report') await settleCompensation(visit, needs)
  return stamped
}

/** The installer is at the door, whether or not the work can begin. */
export async function reachDoor(
  visit: Visit,
  actor: Actor,
  needs: VisitNeeds,
  said: Said = saidNow(needs.clock.now()),
): Promise<'done' | 'again' | 'early' | 'changed' | 'over'> {
  const { appointment } = visit
  const now = needs.clock.now()
  if (appointment.status !== 'confirmed') return 'over'
  if (visit.arrivedAt) return 'again'
  if (now >= latestArrivalAt(visit)) return 'over'
  if (isChangedSince(appointment, said)) return 'changed'
  if (said.at < appointment.window.opensAt) return 'early'
  await needs.visits.stampArrival(visit, said.at)
  await needs.appointments.record(appointment, {
    at: now,
    type: 'appointment.arrived',
    actor,
    ...noteOf(gapNote(said)),
  })
  return 'done'
}
