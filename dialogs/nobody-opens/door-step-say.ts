import type { Fact } from '#src/conversation/say.ts'
import { DOOR_WAIT_MINUTES, KNOCK_AGAIN_SECONDS } from '#src/domain/norms/door-norms.ts'
import type { DoorNext } from '#src/domain/visits/shut-door.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { Desk } from '../desk.ts'

/** The words for a step before a shut door: now that it is due, or for the wait before it. */
export const doorStepId = (step: string, isDue: boolean): string =>
  isDue || step === 'knocked'
    ? `nobody-opens-ask-${step.replace('_', '-')}`
    : `nobody-opens-wait-${step.replace('_', '-')}`

/** What such words tell: how long, until when, whom to call. */
export function doorStepFacts(
  { appointment, customer }: Visit,
  { fromAt }: DoorNext,
  desk: Desk,
): Record<string, Fact> {
  return {
    seconds: KNOCK_AGAIN_SECONDS,
    minutes: DOOR_WAIT_MINUTES,
    until: fromAt.setZone(appointment.zone).toFormat('HH:mm:ss'),
    left: Math.max(0, Math.ceil(fromAt.diff(desk.now, 'seconds').seconds)),
    phone: customer.phone,
  }
}
