import type { VisitWindow } from '#src/domain/appointments/appointment.ts'
import { isWithinService } from '#src/domain/appointments/service-time.ts'
import { SERVICE_HOURS, WORK_MINUTES } from '#src/domain/norms/visit-norms.ts'
import type { VisitKind } from '#src/domain/orders/work-order.ts'
import { HttpError } from '../http-error.ts'

const REFUSALS = {
  window_taken: [
    409,
    'WindowTaken',
    'Nobody qualified is on shift and free for all of this time, the work and the way.',
  ],
  already_booked: [409, 'AlreadyBooked', 'The work order has a confirmed appointment.'],
  booked_then: [409, 'AlreadyBooked', 'The customer has an appointment of this kind at this time.'],
  external_id_taken: [409, 'IdTaken', 'The customer has a work order with this externalId.'],
  order_closed: [409, 'OrderClosed', 'The work order is not open.'],
  not_open: [409, 'NotOpen', 'The appointment is cancelled or over.'],
  arrived: [409, 'Arrived', 'The installer has arrived: the visit is theirs.'],
  changed_meanwhile: [409, 'ChangedMeanwhile', 'The appointment was changed at the same moment.'],
  lifecycle: [409, 'LifecycleNotRespected', 'The appointment cannot go from its state to this one.'],
  order_lifecycle: [409, 'LifecycleNotRespected', 'The work order is completed or cancelled: it stays as it is.'],
  ticket_lifecycle: [
    409,
    'LifecycleNotRespected',
    'A ticket can only be resolved or closed, and only while it is open.',
  ],
  answer_missing: [
    400,
    'InvalidBody',
    'statusChangeReason or note: the customer reads the answer to this one; write it for them.',
  ],
  decided_by_staff: [
    409,
    'DecidedByStaff',
    'The customer waits for what is decided: staff answer this one in the chat.',
  ],
  not_assigned: [409, 'NotAssigned', 'Only an appointment with a customer and a kind of work can be confirmed.'],
  needs_supervisor: [
    409,
    'Protected',
    'We missed a visit to this customer before: only the customer’s wish or a supervisor’s decision changes it. Where they wish it, let the reason begin with asked.',
  ],
  begun: [
    409,
    'Begun',
    'The window has begun: what the company changes now is a miss. Set the status to failed, with the reason in a note.',
  ],
  not_begun: [
    409,
    'NotBegun',
    'The window has not begun: nothing is missed yet. Move or cancel the appointment, with the reason in a note.',
  ],
  order_agreed: [
    409,
    'LifecycleNotRespected',
    'A visit is agreed, so that the work order is pending: cancel its appointment first.',
  ],
  order_begun: [
    409,
    'Begun',
    'The window of its appointment has begun. Set the appointment to failed, with the cause in a note, or the order to completed.',
  ],
  past: [400, 'InvalidBody', 'validFor: the window lies in the past.'],
  too_soon: [409, 'TooSoon', 'The window opens too soon.'],
  too_late: [409, 'TooLate', 'The appointment can no longer be changed.'],
} as const satisfies Record<string, readonly [status: number, code: string, message: string]>

/** A domain refusal as the back office hears it. */
export function refusal(reason: keyof typeof REFUSALS): HttpError {
  const [status, code, message] = REFUSALS[reason]
  return new HttpError(status, code, message)
}

/** A refused promise as the back office hears it: a time that nobody can be free at is not called taken. */
export function promiseRefusal(
  reason: keyof typeof REFUSALS,
  { window, kind, zone }: { window: VisitWindow; kind: VisitKind | undefined; zone: string },
): HttpError {
  if (reason !== 'window_taken' || !kind || isWithinService(window, kind, zone)) return refusal(reason)
  const hours = `from ${SERVICE_HOURS.from} to ${SERVICE_HOURS.to}, ${zone}`
  const message = `The service hours are ${hours}; ${WORK_MINUTES[kind]} minutes of work after the window's end lie within them.`
  return new HttpError(409, 'OutsideServiceHours', message)
}
