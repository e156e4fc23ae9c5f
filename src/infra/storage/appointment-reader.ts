import { type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import type { AppointmentEvent } from '#src/domain/appointments/appointment-store.ts'
import { type EventRow, eventOf } from './appointment-event.ts'
import { appointmentOf } from './appointment-row.ts'
import { type Criterion, listPage, type Page, type PageOf } from './list-page.ts'
import type { Schema } from './schema.ts'

/** An appointment with all that happened to it, in order. */
export interface RecordedAppointment {
  readonly appointment: Appointment
  readonly history: readonly AppointmentEvent[]
}

/** Appointments as the back office reads them; deleted ones are not there. */
export interface AppointmentReader {
  find(id: string): Promise<RecordedAppointment | undefined>
  /** In the order of creation. */
  listPage(criteria: readonly Criterion[], page: Page): Promise<PageOf<RecordedAppointment>>
}

/** Reads appointments with their histories: two statements for a page, however long. */
export function sqlAppointmentReader(executor: Kysely<Schema> | Transaction<Schema>): AppointmentReader {
  const readPage = async (criteria: readonly Criterion[], page: Page) => {
    const present = [sql<boolean>`deleted_at is null`, ...criteria]
    const { total, rows } = await listPage<Selectable<Schema['appointment']>>(executor, sql`appointment`, present, page)
    const appointments = rows.map(appointmentOf)
    const histories = await readHistories(appointments.map(({ id }) => id))
    return { total, items: appointments.map((one) => ({ appointment: one, history: histories.get(one.id) ?? [] })) }
  }

  const readHistories = async (ids: readonly string[]): Promise<ReadonlyMap<string, readonly AppointmentEvent[]>> => {
    if (ids.length === 0) return new Map()
    const { rows } = await sql<EventRow>`
      select at, subject, type, actor, body from event where subject = any(${ids}) order by at, id`.execute(executor)
    const bySubject = Map.groupBy(rows, ({ subject }) => subject)
    return new Map(ids.map((id) => [id, (bySubject.get(id) ?? []).map(eventOf)]))
  }

  return {
    find: async (id) => (await readPage([sql<boolean>`id = ${id}`], { offset: 0, limit: 1 })).items[0],
    listPage: readPage,
  }
}
