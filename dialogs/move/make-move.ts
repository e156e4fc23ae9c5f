import type { Outcome } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { moveVisit } from '#src/domain/appointments/move-visit.ts'
import { installerNotice, nearVisitNotice } from '#src/domain/visits/tell-installer.ts'
import { isUnsuitable } from '#src/language/answers/about-the-time.ts'
import { bookInstead } from '../book/another-visit.ts'
import { toldReason } from '../cancel/told-reason.ts'
import { waitsAfterAll } from '../delay/accept-delay.ts'
import { type Desk, knownFile } from '../desk.ts'
import { namesTime, tooNear } from '../handover/near-change.ts'
import { keepNote } from '../note/note.ts'
import { visitBeside, visitNamed } from '../visit-named.ts'
import { placeSays } from '../visit-of-flat.ts'
import { requestOutcome } from '../visit-time/request-outcome.ts'
import { timeIsGoneAfterAll } from '../visit-time/time-is-gone.ts'
import { keptWindow } from '../visit-time/visit-time.ts'
import { chosenAppointment } from '../which-appointment.ts'
import type { MoveAnswers } from './move-answers.ts'

const keptNote = async (visit: Appointment, { note }: Partial<MoveAnswers>, desk: Desk): Promise<readonly Say[]> =>
  note === undefined ? [] : [await keepNote(visit, note, desk)]

/** 有早点的告诉我, in the middle of it; or the visit to another flat that is to be moved as well. */
function goesOn({ id }: Appointment, { waitsEarlier, other }: Partial<MoveAnswers>) {
  if (waitsEarlier) return { next: { dialog: 'wait-earlier', answers: { appointment: id } } }
  return other ? { next: { dialog: 'move', answers: other } } : {}
}

const cancelled = ({ id }: Appointment, words: string): Outcome => ({
  kind: 'done',
  says: [],
  next: { dialog: 'cancel', answers: { appointment: id, reason: toldReason(words) } },
})

async function kept(appointment: Appointment, desk: Desk): Promise<Outcome & { kind: 'done' }> {
  const says = await waitsAfterAll(appointment.id, desk)
  const facts = { window: desk.windowFact(appointment.window), visit: visitBeside(desk, appointment) }
  return { kind: 'done', says: [{ id: 'move-kept', facts }, ...says] }
}

/** 你改的是哪一套? 我是要两个 visit: which one stands is said with its place, and the other one is gone on with. */
async function anotherOne(moving: Appointment, words: string, { wish }: Partial<MoveAnswers>, desk: Desk) {
  const { says } = await kept(moving, desk)
  return {
    kind: 'done',
    says: [...says, ...placeSays(moving, desk)],
    next: bookInstead(words, wish, moving, desk),
  } as const
}

/** It stays as it is, unless it is cancelled instead, or waits for an earlier time. */
async function unmoved(moving: Appointment, answers: Partial<MoveAnswers>, desk: Desk): Promise<Outcome> {
  if (answers.another !== undefined) return await anotherOne(moving, answers.another, answers, desk)
  if (answers.takenBack !== undefined) return cancelled(moving, answers.takenBack)
  if (answers.waitsEarlier) return { kind: 'done', says: [], ...goesOn(moving, answers) }
  return { ...(await kept(moving, desk)), ...goesOn(moving, answers) }
}

/** A colleague sees what can be done, and reads the time that is wished; where none is, it is asked whether one is to. */
export function tooNearToMove(appointment: string, { wish, note }: Partial<MoveAnswers>, desk: Desk): Outcome {
  const words = wish?.words ?? note ?? ''
  // 那今天的呢 names the visit, and no time to move it to.
  const other = wish && namesTime(wish, appointment, desk) ? { wish } : undefined
  return tooNear({ appointment, end: 'move', ...other, words }, isUnsuitable(words) || other !== undefined, desk)
}

/** The customer hears what has come of it: moved, kept, cancelled instead, or insisted on. */
export async function makeMove(answers: Partial<MoveAnswers>, desk: Desk): Promise<Outcome> {
  const moving = chosenAppointment(desk, answers)
  const { window, wish, confirmed } = answers
  if (answers.isRequested && moving) {
    const says = await keptNote(moving, answers, desk)
    const outcome = await requestOutcome({ kind: moving.kind ?? 'repair', wish, moving }, desk)
    return { ...outcome, says: [...outcome.says, ...says] }
  }
  if (!moving) return { kind: 'done', says: [{ id: 'move-nothing' }] }
  if (!confirmed || !window) return await unmoved(moving, answers, desk)
  const { customer } = knownFile(desk.file())
  const target = keptWindow(window)
  const request = {
    appointment: moving,
    customer,
    window: target,
    words: wish?.words || undefined,
    actor: `customer:${customer.id}` as const,
  }
  const move = await moveVisit(request, desk.needs)
  const facts = { window: desk.windowFact(target), kind: visitNamed(desk, moving) }
  if (move.kind === 'moved') {
    desk.remember(move.appointment)
    const news = [...installerNotice(moving, 'moved', desk.now), ...nearVisitNotice(move.appointment, desk.now)]
    await desk.needs.notices.put(news, desk.now)
    const says = await keptNote(move.appointment, answers, desk)
    return {
      kind: 'done',
      says: [{ id: 'move-done', facts, visitId: move.appointment.id }, ...says],
      about: move.appointment.id,
      ...goesOn(move.appointment, answers),
    }
  }
  if (move.kind === 'same_time') return await kept(moving, desk)
  if (move.kind === 'too_late') return tooNearToMove(moving.id, answers, desk)
  if (move.kind === 'not_open' || move.kind === 'changed_meanwhile')
    return { kind: 'done', says: [{ id: 'move-changed-meanwhile' }] }
  return timeIsGoneAfterAll(window, wish?.words ?? '', await desk.search(moving.kind ?? 'repair', moving), desk)
}
