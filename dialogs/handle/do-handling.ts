import type { Outcome } from '#src/conversation/dialog.ts'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { cancelVisit } from '#src/domain/appointments/cancel-visit.ts'
import { moveVisit } from '#src/domain/appointments/move-visit.ts'
import { tellChange } from '#src/domain/appointments/tell-change.ts'
import { giveUpVisit, reassignVisit } from '#src/domain/visits/give-up-visit.ts'
import { judgeMiss } from '#src/domain/visits/miss-of-others.ts'
import { tellDelay } from '#src/domain/visits/tell-delay.ts'
import { installerNews } from '#src/domain/visits/tell-installer.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { Desk } from '../desk.ts'
import { keptWindow } from '../visit-time/visit-time.ts'
import { visitSay } from '../which-visit.ts'
import { customerOfVisit, type HandleAnswers, handledVisit, handler } from './handle-answers.ts'
import { otherInstallers } from './handle-choices.ts'

const OVER = 'handle-over'

/** Does what one of staff has decided about a visit; who it concerns hears of it at once. */
export async function doHandling(answers: Partial<HandleAnswers>, desk: Desk): Promise<Outcome> {
  const visit = await handledVisit(desk, answers)
  if (!visit) return { kind: 'done', says: [{ id: OVER }] }
  const { window } = answers
  const facts = { visit: visitSay(desk, visit), ...(window && { window: desk.windowFact(keptWindow(window)) }) }
  if (!answers.sure) return { kind: 'done', says: [{ id: 'handle-kept', facts }] }
  const id = await done(visit, answers, desk)
  return { kind: 'done', says: [{ id, facts }] }
}

async function done(visit: Visit, answers: Partial<HandleAnswers>, desk: Desk): Promise<string> {
  const { action, minutes = 0, hindrance = 'emergency', installer = '' } = answers
  const actor = desk.actor()
  if (action === 'late') {
    const told = await tellDelay({ visit, minutes, hindrance, actor }, desk.needs)
    if (told.kind === 'told_already') return 'handle-late-already'
    if (told.kind === 'being_called') return 'handle-late-being-called'
    if (told.kind === 'told') return told.timing === 'missed' ? 'handle-done-late-missed' : 'handle-done-late'
    if (told.kind === 'arrived') return 'handle-has-arrived'
    return told.kind === 'too_long' ? 'handle-too-long' : OVER
  }
  if (action === 'cannot_come') {
    const { kind } = await giveUpVisit({ visit, hindrance, actor }, desk.needs)
    if (kind === 'arrived') return 'handle-has-arrived'
    return ['replaced', 'told', 'missed', 'escalated'].includes(kind) ? `handle-gave-up-${kind}` : OVER
  }
  if (action === 'missed') {
    const report = { visit, cause: answers.cause ?? 'customer', actor, note: answers.words }
    const outcome = await judgeMiss(report, desk.needs)
    return outcome === 'recorded' ? 'handle-missed-recorded' : outcome === 'early' ? 'handle-missed-early' : OVER
  }
  if (action === 'assign') {
    const isFree = (await otherInstallers(answers, desk)).some(({ value }) => value === installer)
    if (!isFree) return 'handle-taken'
    const kind = await reassignVisit({ visit, installerId: installer, actor, note: undefined }, desk.needs)
    return kind === 'replaced' ? 'handle-done-assign' : 'handle-taken'
  }
  return action === 'move' ? await move(visit, answers, desk) : await cancel(visit, answers, desk)
}

/** A supervisor who does it has decided it (I9). */
async function deciding(desk: Desk) {
  return (await handler(desk))?.role === 'supervisor' ? { decidedBy: desk.actor() } : {}
}

async function move(visit: Visit, { window, why, note }: Partial<HandleAnswers>, desk: Desk): Promise<string> {
  const customer = await customerOfVisit(visit, desk)
  if (!customer || !window) return OVER
  const { appointment } = visit
  const how = {
    appointment,
    customer,
    window: keptWindow(window),
    words: appointment.words,
    reason: recordOf(why, note),
    ...wishOf(why),
  }
  const outcome = await moveVisit({ ...how, actor: desk.actor(), ...(await deciding(desk)) }, desk.needs)
  if (outcome.kind !== 'moved') return refused(outcome.kind)
  await tell(appointment, outcome.appointment, why, desk)
  return 'handle-done-move'
}

async function cancel({ appointment }: Visit, { why, note }: Partial<HandleAnswers>, desk: Desk): Promise<string> {
  const order = why === 'later' ? 'keep' : 'cancel'
  const how = { appointment, order, reason: recordOf(why, note), actor: desk.actor(), ...wishOf(why) } as const
  const outcome = await cancelVisit({ ...how, ...(await deciding(desk)) }, desk.needs)
  if (outcome.kind !== 'cancelled') return refused(outcome.kind)
  await tell(appointment, outcome.appointment, why, desk)
  return 'handle-done-cancel'
}

/** Customer and installers hear of what has become of a visit. */
async function tell(before: Appointment, after: Appointment, reason: HandleAnswers['why'], desk: Desk): Promise<void> {
  const { notices } = desk.needs
  await tellChange(before, after, { notices, now: desk.now }, { reason })
  await notices.put(installerNews({ before, after, actor: desk.actor() }, desk.now), desk.now)
}

const wishOf = (why: HandleAnswers['why']) => ({ isWished: why === 'asked' || why === 'later' })

function refused(kind: string): string {
  if (kind === 'needs_supervisor' || kind === 'begun') return `handle-${kind.replace('_', '-')}`
  return kind === 'window_taken' || kind === 'past' ? 'handle-taken' : OVER
}

/** What the history says of why: the kind of reason, and the words where there were any. */
const recordOf = (why: HandleAnswers['why'], note: string | undefined) =>
  why && note ? `${why}: ${note}` : (why ?? note)
