import type { DateTime } from 'luxon'
import type { Customer } from '../customers/customer.ts'
import type { VisitKind } from '../orders/work-order.ts'
import type { Appointment, VisitWindow } from './appointment.ts'
import type { AppointmentStore } from './appointment-store.ts'
import { freeInstallers } from './free-installers.ts'

/** A window that somebody is to be found for; `installerId` allows that one only, `moving` frees what it blocks. */
interface CandidateSearch {
  readonly customer: Pick<Customer, 'id' | 'area' | 'timeZone'>
  readonly kind: VisitKind
  readonly window: VisitWindow
  readonly installerId?: string | undefined
  /** A dispatcher has settled it with that installer: neither shift nor area is asked, only I1 (AP-1). */
  readonly isSettled?: boolean | undefined
  readonly moving?: Appointment | undefined
}

/** The installers who could keep a window now, in the order in which they should be tried; reads their diaries. */
export async function listCandidates(
  { customer, kind, window, installerId, isSettled, moving }: CandidateSearch,
  now: DateTime,
  needs: { readonly appointments: Pick<AppointmentStore, 'readDiaries'>; readonly companyZone: string },
): Promise<readonly string[]> {
  if (isSettled) return installerId === undefined ? [] : [installerId]
  const zone = customer.timeZone ?? needs.companyZone
  const fromAt = window.opensAt.setZone(zone).startOf('day').toUTC()
  const toAt = window.closesAt.plus({ days: 1 })
  const question = { area: customer.area, kind, now, movingId: moving?.id, customerId: customer.id }
  const diaries = await needs.appointments.readDiaries(question, fromAt, toAt)
  const search = { kind, diaries, now, zone, shiftZone: needs.companyZone, moving }
  const free = freeInstallers(search, window)
  return installerId === undefined ? free : free.filter((id) => id === installerId)
}
