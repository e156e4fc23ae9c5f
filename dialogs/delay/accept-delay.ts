import type { Say } from '#src/conversation/say.ts'
import type { VisitWindow } from '#src/domain/appointments/appointment.ts'
import { installerNotice } from '#src/domain/visits/tell-installer.ts'
import type { ToldDelay, Visit } from '#src/domain/visits/visit.ts'
import type { Desk } from '../desk.ts'

/** The customer waits for who is late: that is kept, and the installer hears it; the thanks, with by when they come. */
export async function acceptDelay(visit: Visit, told: ToldDelay, desk: Desk): Promise<Say> {
  const { appointment } = visit
  await desk.needs.visits.stampTold(visit, { ...told, isRefused: false })
  const event = { at: desk.now, type: 'appointment.delay_accepted', actor: desk.actor() } as const
  await desk.needs.appointments.record(appointment, event)
  await desk.needs.notices.put(installerNotice(appointment, 'waits', desk.now, String(told.at.toMillis())), desk.now)
  const { minutes } = told
  if (told.at >= appointment.window.opensAt) return { id: 'delay-thanks-begun', facts: { minutes } }
  return { id: 'delay-thanks', facts: { minutes, latest: latestWith(minutes, appointment.window, desk) } }
}

/** Who could not wait and leaves the visit as it is waits after all. */
export async function waitsAfterAll(appointmentId: string, desk: Desk): Promise<readonly Say[]> {
  const visit = await desk.needs.visits.find(appointmentId)
  return visit?.told?.isRefused ? [await acceptDelay(visit, visit.told, desk)] : []
}

/** By when somebody comes who is late by so much, at the most. */
export const latestWith = (minutes: number, { closesAt }: VisitWindow, desk: Desk): string =>
  closesAt.plus({ minutes }).setZone(desk.zone).toFormat('HH:mm')
