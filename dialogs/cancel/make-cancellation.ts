import type { Outcome } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { type Cancelled, cancelVisit } from '#src/domain/appointments/cancel-visit.ts'
import { installerNotice } from '#src/domain/visits/tell-installer.ts'
import { tellsCause } from '#src/language/answers/tells-cause.ts'
import { waitsAfterAll } from '../delay/accept-delay.ts'
import { type Desk, knownFile } from '../desk.ts'
import { tooNear } from '../handover/near-change.ts'
import type { CancelAnswers } from './cancel-answers.ts'
import { meantVisits, sayOf } from './cancel-says.ts'
import { toldReason } from './told-reason.ts'

/** A colleague sees what can be done, and reads why; a bare 取消 is asked first whether one is to. */
export function tooNearToCancel(appointment: string, { reason, words }: Partial<CancelAnswers>, desk: Desk) {
  const said = words ?? reason ?? ''
  const isPlain = reason !== undefined || toldReason(said) !== undefined || tellsCause(said)
  return tooNear({ appointment, end: 'cancel', words: said }, isPlain, desk)
}

/** The customer hears what has become of each visit: taken back, kept, to be moved instead, or passed on where it is too near. */
export async function makeCancellation(answers: Partial<CancelAnswers>, desk: Desk): Promise<Outcome> {
  const visits = meantVisits(answers, desk)
  const [first, ...others] = visits
  if (!first) return { kind: 'done', says: [{ id: 'cancel-nothing' }] }
  const { end, wish } = answers
  // Which of several is to be moved was not said.
  const one = others.length === 0 ? { appointment: first.id } : {}
  if (end === 'move') return { kind: 'done', says: [], next: { dialog: 'move', answers: { ...one, wish } } }
  if (end === 'wait_earlier')
    return { kind: 'done', says: [], next: { dialog: 'wait-earlier', answers: { appointment: first.id } } }
  if (end !== 'nothing') return outcomeOf(await takeBack(visits, answers, desk), answers, desk)
  const waiting = await Promise.all(visits.map(({ id }) => waitsAfterAll(id, desk)))
  return { kind: 'done', says: [sayOf('kept', visits, desk), ...waiting.flat()] }
}

interface Taken {
  readonly visit: Appointment
  readonly cancelled: Cancelled
}

async function takeBack(
  visits: readonly Appointment[],
  { end, reason }: Partial<CancelAnswers>,
  desk: Desk,
): Promise<readonly Taken[]> {
  const actor = `customer:${knownFile(desk.file()).customer.id}` as const
  const order = end === 'close_order' ? 'cancel' : 'keep'
  const taken: Taken[] = []
  for (const visit of visits) {
    const cancelled = await cancelVisit({ appointment: visit, order, reason, actor }, desk.needs)
    taken.push({ visit, cancelled })
    if (cancelled.kind !== 'cancelled') continue
    desk.remember(cancelled.appointment)
    if (!cancelled.orderOpen && visit.workOrderId !== undefined) desk.forgetOrder(visit.workOrderId)
    await desk.needs.notices.put(installerNotice(visit, 'cancelled', desk.now), desk.now)
  }
  return taken
}

function outcomeOf(taken: readonly Taken[], answers: Partial<CancelAnswers>, desk: Desk): Outcome {
  const off = taken.filter(({ cancelled }) => cancelled.kind === 'cancelled').map(({ visit }) => visit)
  const near = taken.find(({ cancelled }) => cancelled.kind === 'too_late')?.visit
  const isLost = taken.length > off.length + (near ? 1 : 0)
  const passedOn = near && leftAs(near, answers, desk)
  const lost: readonly Say[] = isLost ? [{ id: 'cancel-changed-meanwhile' }] : []
  return {
    ...(passedOn ?? { kind: 'done' }),
    says: [...doneSays(taken, desk), ...lost, ...(passedOn?.says ?? [])],
    endsVisits: off.map(({ id, kind }) => ({ appointment: id, kind })),
  }
}

/** One that is too near is a colleague's; of one whose time has come that is said. */
function leftAs({ id, window }: Appointment, answers: Partial<CancelAnswers>, desk: Desk) {
  if (window.opensAt > desk.now) return tooNearToCancel(id, answers, desk)
  return { kind: 'done', says: [{ id: 'cancel-begun', facts: { window: desk.windowFact(window) } }] } as const
}

/** Each visit that is off is named once; those whose order stays open apart from those whose order is off as well. */
function doneSays(taken: readonly Taken[], desk: Desk): readonly Say[] {
  const saying = (ending: string, isOrderOpen: boolean): readonly Say[] => {
    const those = taken.filter(({ cancelled }) => cancelled.kind === 'cancelled' && cancelled.orderOpen === isOrderOpen)
    const visits = those.map(({ visit }) => visit)
    return visits.length === 0 ? [] : [sayOf(ending, visits, desk)]
  }
  return [...saying('done', false), ...saying('done-order-open', true)]
}
