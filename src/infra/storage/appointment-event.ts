import { sql } from 'kysely'
import type { DateTime } from 'luxon'
import type { Appointment, VisitWindow } from '#src/domain/appointments/appointment.ts'
import type { AppointmentEvent, EventMark } from '#src/domain/appointments/appointment-store.ts'
import type { Actor } from '#src/domain/shared/actor.ts'
import { instantOf } from './appointment-row.ts'
import { json } from './driver-values.ts'

/** The row of an appointment's event, as a list of values for `event (at, subject, type, actor, revision, body)`. */
export function eventValues(appointment: Appointment, { at, type, actor, note, mark, from }: AppointmentEvent) {
  const { id, revision, status, window, installerId, customerId, workOrderId } = appointment
  const body = {
    status,
    installerId,
    customerId,
    workOrderId,
    note,
    mark,
    to: plain(window),
    from: from && plain(from),
  }
  return sql`${at}, ${id}, ${type}, ${actor}, ${revision}, ${json(body)}`
}

/** A row of `event` that tells of an appointment. */
export interface EventRow {
  readonly at: DateTime | string
  readonly subject: string
  readonly type: string
  readonly actor: string
  readonly body: object
}

/** An event as its row holds it. */
export function eventOf({ at, type, actor, body }: EventRow): AppointmentEvent {
  const { note, mark, from, to } = body as EventBody
  return {
    at: instantOf(at),
    type: type as AppointmentEvent['type'],
    actor: actor as Actor,
    ...(note === undefined ? {} : { note }),
    ...(mark === undefined ? {} : { mark }),
    ...(from ? { from: windowOf(from) } : {}),
    ...(to ? { to: windowOf(to) } : {}),
  }
}

interface EventBody {
  readonly note?: string
  readonly mark?: EventMark
  readonly from?: PlainWindow
  readonly to?: PlainWindow
}

interface PlainWindow {
  readonly opensAt: string
  readonly closesAt: string
}

function plain({ opensAt, closesAt }: VisitWindow): PlainWindow {
  return { opensAt: opensAt.toUTC().toISO() ?? '', closesAt: closesAt.toUTC().toISO() ?? '' }
}

function windowOf({ opensAt, closesAt }: PlainWindow): VisitWindow {
  return { opensAt: instantOf(opensAt), closesAt: instantOf(closesAt) }
}
