import { sql } from 'kysely'
import type { DateTime } from 'luxon'
import type { Appointment, VisitWindow } from '#src/domain/appointments/appointment.ts'
import type { AppointmentEvent } from '#src/domain/appointments/appointment-store.ts'
import type { Actor } from '#src/domain/shared/actor.ts'
import { instantOf } from './appointment-row.ts'
import { json } from './driver-values.ts'

/** The row of an appointment's event, as a list of values for `event (at, subject, type, actor, revision, body)`. */
export function eventValues(appointment: Appointment, { at, type, actor, note, from }: AppointmentEvent) {
  const { id, revision, status, window, installerId, customerId, workOrderId } = appointment
  const body = { status, installerId, customerId, workOrderId, note, to: plain(window), from: from && plain(from) }
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
  const { note, from, to } = body as { note?: string; from?: PlainWindow; to?: PlainWindow }
  return {
    at: instantOf(at),
    type: type as AppointmentEvent['type'],
    actor: actor as Actor,
    ...(note === undefined ? {} : { note }),
    ...(from ? { from: windowOf(from) } : {}),
    ...(to ? { to: windowOf(to) } : {}),
  }
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
