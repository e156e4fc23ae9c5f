import { DateTime } from 'luxon'
import { LONGEST_DELAY_MINUTES } from '../norms/promise-norms.ts'
import { classOf } from '../outreach/notice.ts'
import type { Actor } from '../shared/actor.ts'
import { causeOf, type Hindrance } from './hindrance.ts'
import { latestArrivalAt } from './latest-arrival.ts'
import { noteMiss, type VisitNeeds } from './record-miss.ts'
import { gapNote, isChangedSince, noteOf, type Said, saidNow } from './said.ts'
import { delayNotice } from './tell-installer.ts'
import type { Visit } from './visit.ts'

/** A visit that will be late, by how many minutes and why. */
interface DelayReport {
  readonly visit: Visit
  readonly minutes: number
  readonly hindrance: Hindrance
  readonly actor: Actor
  /** When it was said, where that was before it was heard. */
  readonly said?: Said | undefined
}

/**
 * When a delay is told: before the window opens (`ahead`; it ends so much later, unless the customer refuses), or from then on,
 * in minutes from now, so that somebody still comes `within` it, or after it, which is a miss (`missed`) (AP-4).
 */
export const DELAY_TIMINGS = ['ahead', 'within', 'missed'] as const

/** One of them. */
type DelayTiming = (typeof DELAY_TIMINGS)[number]

/**
 * How telling ended. `told`: the customer hears it now; `minutesAhead` is how long before the window opens, negative once it
 * has. `told_already`: the same delay of the same window, which the customer knows. `being_called`: the same, and the customer,
 * who can't be written to, has yet to be called. `too_long`: more than
 * LONGEST_DELAY_MINUTES, that is not coming. `changed`: the visit was changed after it was written, and before it came.
 */
type DelayTold =
  | { readonly kind: 'told'; readonly minutesAhead: number; readonly timing: DelayTiming; readonly minutes: number }
  | { readonly kind: 'changed' | 'told_already' | 'being_called' | 'too_long' | 'arrived' | 'over' | 'not_open' }

/**
 * Tells the customer of a delay at once, with the reason; they may wait, choose another time or cancel (AP-4). Told after the
 * window began, and not for within it, that is a miss, with all that follows; the installer still comes unless they choose otherwise.
 */
export async function tellDelay(report: DelayReport, needs: VisitNeeds): Promise<DelayTold> {
  const { visit, hindrance, actor } = report
  const { appointment } = visit
  const now = needs.clock.now()
  const said = report.said ?? saidNow(now)
  const refusal = whyNotLate(visit, report.minutes, now)
  if (refusal) return { kind: refusal }
  if (isChangedSince(appointment, said)) return { kind: 'changed' }
  const minutes = minutesFrom(visit, report.minutes, said)
  if (isToldAlready({ visit, minutes, hindrance }, now))
    return { kind: (await isToBeCalled(visit, needs)) ? 'being_called' : 'told_already' }
  const minutesAhead = Math.floor(appointment.window.opensAt.diff(now, 'minutes').minutes)
  await needs.visits.stampTold(visit, { at: now < appointment.window.opensAt ? said.at : now, minutes, hindrance })
  const timing = timingOf(visit, minutes, now)
  const told = `${minutes} min, ${hindrance}, reported ${minutesAhead} min ahead${timing === 'missed' ? '; missed' : ''}`
  const { note = told } = noteOf(told, gapNote(said))
  const miss = { visit, cause: causeOf(hindrance), actor, note }
  const responsible = timing === 'missed' ? await noteMiss(miss, needs) : undefined
  await needs.appointments.record(appointment, { at: now, type: 'appointment.delay_reported', actor, note })
  const { opensAt } = appointment.window
  await needs.notices.put(
    [
      {
        occasion: `delay:${appointment.id}:${now.toMillis()}`,
        recipient: `customer:${visit.customer.id}`,
        dialog: 'delay',
        answers: {
          ...{ appointment: appointment.id, opens: opensAt.toUTC().toISO() ?? '', minutes, hindrance },
          ...{ timing, ...(responsible !== undefined && { responsible }) },
        },
        subject: appointment.id,
        class: classOf(opensAt, now),
        dueAt: now,
      },
      ...(actor === `installer:${appointment.installerId}` ? [] : delayNotice(appointment, minutes, now)),
    ],
    now,
  )
  return { kind: 'told', minutesAhead, timing, minutes }
}

/** Once the window has begun, the minutes run from when they were said, so that fewer of them are left of what came late; whether that keeps the promise is judged by when the customer can hear it. */
function minutesFrom({ appointment: { window } }: Visit, minutes: number, { at, receivedAt }: Said): number {
  if (receivedAt < window.opensAt) return minutes
  const goneBy = receivedAt.diff(DateTime.max(at, window.opensAt), 'minutes').minutes
  return Math.max(1, Math.ceil(minutes - goneBy))
}

function timingOf(visit: Visit, minutes: number, now: DateTime): DelayTiming {
  if (now < visit.appointment.window.opensAt) return 'ahead'
  return now.plus({ minutes }) < latestArrivalAt(visit) ? 'within' : 'missed'
}

/** How soon the same words are a second click, and not as many minutes from then, once the window has begun. */
const SECOND_CLICK_MINUTES = 5

function isToldAlready({ visit, minutes, hindrance }: Omit<DelayReport, 'actor'>, now: DateTime): boolean {
  const { appointment, told } = visit
  if (told?.minutes !== minutes || told.hindrance !== hindrance) return false
  return now < appointment.window.opensAt || now < told.at.plus({ minutes: SECOND_CLICK_MINUTES })
}

async function isToBeCalled({ appointment, customer }: Visit, { tickets }: VisitNeeds): Promise<boolean> {
  const open = await tickets.listOpen([customer.area])
  return open.some(({ appointmentId, context }) => appointmentId === appointment.id && context.tell === 'delay')
}

function whyNotLate(visit: Visit, minutes: number, now: DateTime) {
  const { appointment, arrivedAt } = visit
  if (appointment.status !== 'confirmed') return 'not_open'
  if (arrivedAt) return 'arrived'
  if (now >= latestArrivalAt(visit)) return 'over'
  return minutes > LONGEST_DELAY_MINUTES ? 'too_long' : undefined
}
