import { DateTime } from 'luxon'
import { DOOR_WAIT_MINUTES, KNOCK_AGAIN_SECONDS } from '../norms/door-norms.ts'
import { isSaidLate } from './said.ts'
import type { Visit } from './visit.ts'
import type { VisitStep, VisitStepName } from './visit-step.ts'

/** What is done before a shut door, in this order (DR-3); with the last of it the customer counts as away. */
export const DOOR_STEPS = ['knocked', 'knocked_again', 'called', 'waited'] as const

/** One of them. */
export type DoorStep = (typeof DOOR_STEPS)[number]

/** Before which an attempt is over: what comes after it is another one. */
const ENDS_ATTEMPT: readonly VisitStepName[] = ['opened', 'absent_reported', 'at_home', 'refused']

/** What is to be done next before a shut door, and from when on; undefined: everything has been done. `fromAt` is in UTC. */
export interface DoorNext {
  readonly step: DoorStep
  readonly fromAt: DateTime
}

/** The steps of the attempt that is under way, each with its time. */
export function attemptOf(steps: readonly VisitStep[]): readonly VisitStep[] {
  const endedAt = steps.findLastIndex(({ step }) => ENDS_ATTEMPT.includes(step))
  return steps.slice(endedAt + 1).filter(({ step }) => DOOR_STEPS.some((one) => one === step))
}

/** Whether the door was opened after all, so that nobody can be said to have been away. */
export const isDoorOpen = (steps: readonly VisitStep[]): boolean =>
  steps.findLast(({ step }) => ENDS_ATTEMPT.includes(step))?.step === 'opened'

/** Whether whoever came is in: they have arrived, the door was opened, and nobody has had to knock since. */
export const isLetIn = ({ arrivedAt }: Pick<Visit, 'arrivedAt'>, steps: readonly VisitStep[]): boolean =>
  arrivedAt !== undefined && isDoorOpen(steps) && attemptOf(steps).length === 0

/**
 * The next step of DR-3: knock, wait quietly, knock again, wait, call, and wait until DOOR_WAIT_MINUTES after the first knock.
 * Nothing is done before the window opens, nor before somebody is there.
 *
 * @param steps everything on record of this visit, in order
 */
export function nextDoorStep(
  { appointment: { window }, arrivedAt }: Pick<Visit, 'appointment' | 'arrivedAt'>,
  steps: readonly VisitStep[],
): DoorNext | undefined {
  const attempt = attemptOf(steps)
  const atOf = (name: DoorStep) => attempt.find(({ step }) => step === name)?.at
  const first = atOf('knocked')
  if (!first) return { step: 'knocked', fromAt: DateTime.max(window.opensAt, arrivedAt ?? window.opensAt) }
  const again = atOf('knocked_again')
  if (!again) return { step: 'knocked_again', fromAt: first.plus({ seconds: KNOCK_AGAIN_SECONDS }) }
  const called = atOf('called')
  if (!called) return { step: 'called', fromAt: again.plus({ seconds: KNOCK_AGAIN_SECONDS }) }
  const waited = DateTime.max(first.plus({ minutes: DOOR_WAIT_MINUTES }), called)
  return atOf('waited') ? undefined : { step: 'waited', fromAt: waited }
}

/**
 * Whether the next step was done at `at`; shorter than the norm is not accepted, and nothing at all of somebody who is not there.
 * `seconds`: how long until it can be.
 */
export function decideDoorStep(
  visit: Pick<Visit, 'appointment' | 'arrivedAt'>,
  steps: readonly VisitStep[],
  at: DateTime,
):
  | { readonly kind: 'done'; readonly step: DoorStep }
  | { readonly kind: 'too_soon'; readonly seconds: number }
  | { readonly kind: 'not_there' | 'complete' } {
  if (!visit.arrivedAt) return { kind: 'not_there' }
  const next = nextDoorStep(visit, steps)
  if (!next) return { kind: 'complete' }
  const seconds = Math.ceil(next.fromAt.diff(at, 'seconds').seconds)
  if (seconds > 0) return { kind: 'too_soon', seconds }
  return { kind: 'done', step: next.step }
}

/** How much closer together steps were received than they are said to lie apart, for which they count as one delivery. @unit times */
const TOGETHER_TIMES = 2

/**
 * When the last of several steps reached us that came together, long after, though they are said to lie apart: nothing but their
 * sender's word shows what was done in between. Undefined where they came as they were done.
 *
 * @param attempt the steps of one attempt
 */
export function togetherAt(attempt: readonly Pick<VisitStep, 'at' | 'receivedAt'>[]): DateTime | undefined {
  const late = attempt.filter(isSaidLate)
  const spanMs = (times: readonly DateTime[]) => Math.max(...times.map(Number)) - Math.min(...times.map(Number))
  if (late.length < 2) return undefined
  const received = late.map(({ receivedAt }) => receivedAt)
  const saidMs = spanMs(late.map(({ at }) => at))
  return saidMs > spanMs(received) * TOGETHER_TIMES ? DateTime.max(...received) : undefined
}

/** Whether everything has been done that has to be before a customer counts as away. */
export const mayClaimAbsent = (visit: Pick<Visit, 'appointment' | 'arrivedAt'>, steps: readonly VisitStep[]): boolean =>
  visit.arrivedAt !== undefined && nextDoorStep(visit, steps) === undefined
