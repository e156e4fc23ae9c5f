import type { DateTime } from 'luxon'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { removeVisit } from '#src/domain/appointments/remove-visit.ts'
import { bookedNotice, tellChange } from '#src/domain/appointments/tell-change.ts'
import type { Notice } from '#src/domain/outreach/notice.ts'
import type { MoveReason } from '#src/domain/visits/change-reason.ts'
import { installerNews, nearVisitNotice } from '#src/domain/visits/tell-installer.ts'
import { sqlAppointmentReader } from '../../storage/appointment-reader.ts'
import type { HttpServer } from '../server.ts'
import { readChange, readCreation } from './appointment-body.ts'
import { APPOINTMENT_FILTERS } from './appointment-filters.ts'
import { APPOINTMENT_PATH, appointmentResource } from './appointment-resource.ts'
import { changeAppointment } from './change-appointment.ts'
import { createAppointment } from './create-appointment.ts'
import { mountCollection } from './mount-collection.ts'
import { once } from './once.ts'
import { refusal } from './refusal.ts'
import { openTmfDesk, type TmfDesk } from './tmf-desk.ts'
import { answer, forBackOffice, idIn, inTransaction, notFound } from './tmf-handler.ts'
import type { TmfNeeds } from './tmf-needs.ts'

const ONE = `${APPOINTMENT_PATH}/:id`
const UNREAD = { body: 'stream' } as const

/** TMF646 Appointment 4.0.0: list, read, create, change, delete; by the same rules as the chat. */
export function mountAppointments(server: HttpServer, needs: TmfNeeds): void {
  const { database, clock, publicUrl } = needs
  const reader = sqlAppointmentReader(database.kysely)

  mountCollection(
    server,
    { path: APPOINTMENT_PATH, filters: APPOINTMENT_FILTERS, reader, show: appointmentResource },
    needs,
  )

  server.post(
    APPOINTMENT_PATH,
    forBackOffice(needs, async (request, response) => {
      const body = readCreation(request.body)
      const { status, body: created } = await inTransaction(needs, (tx) =>
        once(request, tx, clock.now(), async () => {
          const desk = openTmfDesk(tx, needs)
          const id = await createAppointment(body, desk)
          const created = await desk.appointments.find(id)
          if (created) await desk.notices.put(newsOfBooking(created, clock.now()), clock.now())
          return { status: 201, body: await show(id, desk, publicUrl()) }
        }),
      )
      needs.wakeDuties?.()
      answer(response, status, created, 'href' in created ? { Location: String(created.href) } : {})
    }),
    UNREAD,
  )

  server.patch(
    ONE,
    forBackOffice(needs, async (request, response) => {
      const id = idIn(request)
      const body = readChange(request.body)
      const { status, body: changed } = await inTransaction(needs, (tx) =>
        once(request, tx, clock.now(), async () => {
          const desk = openTmfDesk(tx, needs)
          const appointment = await desk.appointments.find(id)
          if (!appointment) throw notFound()
          const why = await changeAppointment(appointment, body, desk)
          const changed = await desk.appointments.find(id)
          if (changed) await tellOf(appointment, changed, desk, why)
          return { status: 200, body: await show(id, desk, publicUrl()) }
        }),
      )
      needs.wakeDuties?.()
      answer(response, status, changed)
    }),
    UNREAD,
  )

  server.del(
    ONE,
    forBackOffice(needs, async (request, response) => {
      const id = idIn(request)
      await inTransaction(needs, (tx) => remove(id, openTmfDesk(tx, needs)))
      answer(response, 204)
    }),
    UNREAD,
  )
}

async function show(id: string, desk: TmfDesk, publicUrl: string): Promise<object> {
  const found = await desk.reader.find(id)
  if (!found) throw notFound()
  return appointmentResource(found, publicUrl)
}

/** Customer and installer hear of a visit that the back office has booked for them. */
function newsOfBooking(booked: Appointment, now: DateTime): readonly Notice[] {
  return [...bookedNotice(booked, now), ...nearVisitNotice(booked, now)]
}

/** Who hears of a change: the customer, the installer who had the visit, and the one who has it now. */
async function tellOf(before: Appointment, after: Appointment, { notices, clock }: TmfDesk, reason?: MoveReason) {
  const now = clock.now()
  if (before.status === 'initialized') return await notices.put(newsOfBooking(after, now), now)
  await tellChange(before, after, { notices, now }, { order: 'kept', reason })
  if (before.status === 'confirmed') await notices.put(installerNews({ before, after, actor: 'back_office' }, now), now)
}

async function remove(id: string, desk: TmfDesk): Promise<void> {
  const appointment = await desk.appointments.find(id)
  if (!appointment) throw notFound()
  const outcome = await removeVisit({ appointment, actor: 'back_office' }, desk)
  if (outcome.kind !== 'removed') throw refusal(outcome.kind)
  await tellOf(appointment, outcome.appointment, desk)
}
