import type { DateTime } from 'luxon'
import type { Notice } from '../outreach/notice.ts'
import type { Actor } from '../shared/actor.ts'
import { openMissReports, reportNotMet } from './miss-of-others.ts'
import type { VisitNeeds } from './record-miss.ts'
import { isSaidLate, type Said } from './said.ts'
import { wordsAtHome } from './say-at-home.ts'
import { attemptOf, decideDoorStep, mayClaimAbsent, nextDoorStep, togetherAt } from './shut-door.ts'
import type { Visit } from './visit.ts'
import type { VisitStep, VisitStepStore } from './visit-step.ts'

/** What the rules of a shut door need. */
export type DoorNeeds = VisitNeeds & { readonly visitSteps: VisitStepStore }

/** A word from before a shut door. `body` is what else is known of the step. */
export interface DoorWord {
  readonly visit: Visit
  readonly said: Said
  readonly actor: Actor
  readonly body?: Readonly<Record<string, unknown>>
}

/** Records the next step, if its time has come; the installer is called when the one after it is due (DR-3). */
export async function takeDoorStep(
  { visit, said, actor, body = {} }: DoorWord,
  needs: DoorNeeds,
): Promise<ReturnType<typeof decideDoorStep>> {
  const decided = decideDoorStep(visit, await needs.visitSteps.list(visit), said.at)
  if (decided.kind !== 'done') return decided
  await needs.visitSteps.insert(visit, { ...said, step: decided.step, actor, body })
  await needs.notices.put(await stepNotice(visit, said.receivedAt, needs), said.receivedAt)
  return decided
}

/** Calls the installer when the next step is due; what is due already is said at once. */
async function stepNotice(visit: Visit, now: DateTime, { visitSteps }: DoorNeeds): Promise<readonly Notice[]> {
  const { id, installerId, window } = visit.appointment
  const next = nextDoorStep(visit, await visitSteps.list(visit))
  if (!next || installerId === undefined || next.fromAt <= now) return []
  return [
    {
      occasion: `door:${id}:${window.opensAt.toMillis()}:${next.step}:${next.fromAt.toMillis()}`,
      recipient: `installer:${installerId}`,
      dialog: 'step-due',
      answers: { appointment: id, step: next.step, from: next.fromAt.toUTC().toISO() ?? '' },
      subject: id,
      class: 'urgent',
      dueAt: next.fromAt,
    },
  ]
}

/** Somebody has opened: the attempt is over, nothing can be claimed from it, and what was claimed already is nobody's to judge any more. */
export async function doorOpened({ visit, said, actor }: DoorWord, { visitSteps, tickets }: DoorNeeds): Promise<void> {
  await visitSteps.insert(visit, { ...said, step: 'opened', actor, body: {} })
  for (const { id } of await openMissReports(visit, { tickets }))
    await tickets.resolve(id, 'the door was opened', actor, said.receivedAt)
}

/**
 * Nobody has opened, with every step of DR-3 on record: a dispatcher judges it by the evidence, and the customer is asked at once.
 * `steps_missing`: it can't be claimed yet.
 */
export async function reportAbsent(
  { visit, said, actor, words }: DoorWord & { readonly words: string },
  needs: DoorNeeds,
): Promise<'reported' | 'asked' | 'early' | 'over' | 'steps_missing'> {
  const steps = await needs.visitSteps.list(visit)
  if (!mayClaimAbsent(visit, steps)) return 'steps_missing'
  const evidence = attemptOf(steps).map(evidenceOf)
  const together = togetherAt(attemptOf(steps))
  const outcome = await reportNotMet(
    { visit, cause: 'customer', words, actor, evidence, together, customerSays: wordsAtHome(steps) },
    needs,
  )
  if (outcome !== 'reported') return outcome
  await needs.visitSteps.insert(visit, { ...said, step: 'absent_reported', actor, body: {} })
  await needs.notices.put([askedNotice(visit, steps, said.receivedAt)], said.receivedAt)
  return 'reported'
}

/**
 * The installer says that the customer refuses: kept as their claim and no more, for no step before the door shows it. A dispatcher
 * judges it, and the customer is asked at once whether it is so (AP-4).
 */
export async function reportRefusal(
  { visit, said, actor, words }: DoorWord & { readonly words: string },
  needs: DoorNeeds,
): Promise<'reported' | 'asked' | 'early' | 'over'> {
  const steps = await needs.visitSteps.list(visit)
  const evidence = attemptOf(steps).map(evidenceOf)
  const customerSays = wordsAtHome(steps)
  const report = { visit, cause: 'customer', words, actor, evidence, customerSays, isRefusal: true } as const
  const outcome = await reportNotMet(report, needs)
  if (outcome !== 'reported') return outcome
  await needs.visitSteps.insert(visit, { ...said, step: 'refused', actor, body: { words } })
  const asked = askedNotice(visit, steps, said.receivedAt)
  const occasion = `${asked.occasion}:refused`
  await needs.notices.put([{ ...asked, occasion, answers: { ...asked.answers, refused: true } }], said.receivedAt)
  return 'reported'
}

/** A step as the dispatcher sees it: what, when, and whether it was only said so later. */
const evidenceOf = (step: VisitStep) => ({
  step: step.step,
  at: step.at.toUTC().toISO() ?? '',
  receivedAt: step.receivedAt.toUTC().toISO() ?? '',
  isLate: isSaidLate(step),
  ...(typeof step.body.answered === 'boolean' && { answered: step.body.answered }),
})

function askedNotice({ appointment, customer, arrivedAt }: Visit, steps: readonly VisitStep[], now: DateTime): Notice {
  const { id, window } = appointment
  const first = attemptOf(steps)[0]?.at ?? now
  return {
    occasion: `nobody-opened:${id}:${window.opensAt.toMillis()}:${first.toMillis()}`,
    recipient: `customer:${customer.id}`,
    dialog: 'nobody-opened',
    answers: {
      ...{ appointment: id, opens: window.opensAt.toUTC().toISO() ?? '' },
      ...{ arrived: (arrivedAt ?? first).toUTC().toISO() ?? '', knocked: first.toUTC().toISO() ?? '' },
    },
    subject: id,
    class: 'urgent',
    dueAt: now,
  }
}
