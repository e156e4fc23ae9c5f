import type { DateTime } from 'luxon'
import { blockedBy } from '../appointments/blocked-time.ts'
import type { Actor } from '../shared/actor.ts'
import { allowanceNotice, goesOnNotice, notNeededNotice } from './problem-notices.ts'
import type { ProblemNeeds } from './report-problem.ts'
import type { Said } from './said.ts'
import {
  type Allowance,
  decideAllowance,
  leftWith,
  problemsOf,
  type ResumeRefusal,
  whyNotResumed,
} from './site-problem.ts'
import type { Visit } from './visit.ts'
import type { DeviceStore } from './work-report.ts'

/** What the customer says to what needs their own yes: who, over which channel and account, in which words. */
interface AllowanceGiven {
  readonly problemId: string
  readonly answer: Allowance
  readonly words: string
  readonly actor: Actor
  readonly channel: string
  readonly person: string
  readonly at: DateTime
}

/** Keeps the customer's own yes or no with its time, and tells the installer at once (DS-6). The visit is locked by the caller. */
export async function allowWork(
  visit: Visit,
  given: AllowanceGiven,
  needs: ProblemNeeds & { readonly devices: Pick<DeviceStore, 'isOnInstallers'> },
): Promise<ReturnType<typeof decideAllowance> | 'not_own_device'> {
  const { problemId, answer, words, actor, channel, person, at } = given
  const problem = problemsOf(await needs.visitSteps.list(visit)).find(({ id }) => id === problemId)
  if (!problem) return 'over'
  const decided = decideAllowance(visit, problem, given)
  if (decided !== 'answered') return decided
  if (answer !== 'no' && (await needs.devices.isOnInstallers(person))) return 'not_own_device'
  const now = needs.clock.now()
  const body = { id: problemId, answer, words, channel }
  await needs.visitSteps.insert(visit, { step: 'problem_answered', at, receivedAt: now, actor, body })
  await needs.notices.put(allowanceNotice(visit, { problemId, answer, words }, now), now)
  return 'answered'
}

/** How taking a problem back ended. `resumed`: the visit goes on. `not_needed`: the customer isn't asked any more. */
type TakenBack = 'resumed' | 'not_needed' | ResumeRefusal

/** 其实可以了: the installer goes on after all, as long as no other time is agreed, nor their own given away; the customer hears it. The visit is locked by the caller. */
export async function takeProblemBack(
  visit: Visit,
  { actor, said }: { readonly actor: Actor; readonly said: Said },
  needs: ProblemNeeds,
): Promise<TakenBack> {
  const problems = problemsOf(await needs.visitSteps.list(visit))
  const now = needs.clock.now()
  const left = leftWith(problems)
  const asked = problems.findLast(({ status }) => status === 'asked')
  if (!left && asked) {
    await needs.visitSteps.insert(visit, { step: 'problem_taken_back', ...said, actor, body: { id: asked.id } })
    await needs.notices.takeBack(visit.appointment.id, 'allow-work', now)
    await needs.notices.put([notNeededNotice(visit, asked, now)], now)
    return 'not_needed'
  }
  const refusal = whyNotResumed(visit, left, await standingAgainst(visit, needs))
  if (refusal || !left) return refusal ?? 'none'
  const { appointment } = visit
  const resumed = { ...appointment, status: 'confirmed', revision: appointment.revision + 1, updatedAt: now } as const
  const event = { at: now, type: 'appointment.changed', actor, note: `goes on after all: ${left.kind}` } as const
  if ((await needs.appointments.update(resumed, event, 'must_be_open')) !== 'saved') return 'rebooked'
  await needs.visitSteps.insert(visit, { step: 'problem_taken_back', ...said, actor, body: { id: left.id } })
  if (left.ticket !== undefined) await needs.tickets.resolve(left.ticket, 'the work goes on', actor, now, 'settled')
  if (left.ticket !== undefined && appointment.workOrderId !== undefined)
    await needs.orders.release(appointment.workOrderId, actor, now)
  await needs.notices.takeBack(appointment.id, 'left-incomplete', now)
  await needs.notices.put([goesOnNotice(visit, left, now)], now)
  return 'resumed'
}

/** Whether another time is agreed, or the installer's own is another customer's (I1, I2). */
async function standingAgainst({ appointment }: Visit, { appointments, visits }: ProblemNeeds) {
  const { id, workOrderId, installerId = '', window, kind = 'repair' } = appointment
  const agreed = workOrderId === undefined ? [] : await appointments.list({ workOrderId, statuses: ['confirmed'] })
  const { fromMs, toMs } = blockedBy(window, kind)
  const near = await visits.listOf(installerId, window.opensAt.minus({ days: 1 }), window.closesAt.plus({ days: 1 }))
  const isTaken = near.some((one) => {
    const other = blockedBy(one.appointment.window, one.appointment.kind ?? 'repair')
    return one.appointment.id !== id && other.fromMs < toMs && fromMs < other.toMs
  })
  return { isRebooked: agreed.some((one) => one.id !== id), isTaken }
}
