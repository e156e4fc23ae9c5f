import { isDeepStrictEqual } from 'node:util'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import type { AppointmentEvent } from '#src/domain/appointments/appointment-store.ts'
import { refusal } from './refusal.ts'
import type { TmfDesk } from './tmf-desk.ts'

/**
 * Writes a change that no rule of a promise looks at; nothing where nothing changed.
 *
 * @throws HttpError 409 when another writer was faster
 */
export async function saveChange(before: Appointment, after: Appointment, desk: TmfDesk): Promise<void> {
  if (isUnchanged(before, after)) return
  const now = desk.clock.now()
  const isMoved = +before.window.opensAt !== +after.window.opensAt || +before.window.closesAt !== +after.window.closesAt
  const event: AppointmentEvent = {
    at: now,
    actor: 'back_office',
    ...(isMoved ? { type: 'appointment.moved', from: before.window } : { type: 'appointment.changed' }),
  }
  const changed = { ...after, revision: before.revision + 1, updatedAt: now }
  if ((await desk.appointments.update(changed, event)) !== 'saved') throw refusal('changed_meanwhile')
}

/** Whether two versions of what is kept say the same, in whatever order their attributes stand. */
export function isUnchanged(before: object, after: object): boolean {
  const plain = (one: object): unknown => JSON.parse(JSON.stringify(one))
  return isDeepStrictEqual(plain(before), plain(after))
}
