import type { DateTime } from 'luxon'
import { HORIZON_DAYS } from '../norms/visit-norms.ts'
import type { VisitKind } from '../orders/work-order.ts'
import type { Appointment, VisitWindow } from './appointment.ts'
import type { AppointmentStore, Diary } from './appointment-store.ts'

/**
 * Everything that a search for free time looks at; plain data, so that several wishes can be tried on one reading.
 *
 * `diaries` are those of everybody qualified for `kind` in the customer's area; none means that nobody is. `now` is
 * the instant of the request. `zone` (IANA) is the customer's: dates, times, days and service hours are read in it.
 * `shiftZone` (IANA) is the company's: shifts are written in it. `moving` is the appointment that is to be moved: the
 * diaries leave it out, and its installer is preferred. `declined` are windows that are
 * none for this customer, who has let them pass or whom we have let down in them: nothing that overlaps them is found.
 */
export interface VisitSearch {
  readonly kind: VisitKind
  readonly diaries: readonly Diary[]
  readonly now: DateTime
  readonly zone: string
  readonly shiftZone: string
  readonly moving?: Appointment | undefined
  readonly declined?: readonly VisitWindow[] | undefined
}

/** For whom and what a visit is searched. `timeZone` undefined: the customer lives in the company's zone. */
interface VisitSubject {
  /** Undefined: the whole company. */
  readonly area: string | undefined
  readonly timeZone: string | undefined
  readonly kind: VisitKind
  readonly moving?: Appointment | undefined
  /** For whom what is kept counts as free. */
  readonly customerId?: string | undefined
}

/** What reading a search needs. `companyZone` is the company's zone (IANA). */
interface VisitSearchNeeds {
  readonly appointments: Pick<AppointmentStore, 'readDiaries'>
  readonly companyZone: string
}

/**
 * Reads what a search over the whole horizon needs, in one statement.
 *
 * @throws Fault STORE_UNREACHABLE when the database is away
 */
export async function readVisitSearch(
  subject: VisitSubject,
  now: DateTime,
  { appointments, companyZone }: VisitSearchNeeds,
): Promise<VisitSearch> {
  const { area, kind, moving, timeZone, customerId } = subject
  const toAt = now.plus({ days: HORIZON_DAYS + 2 })
  const question = { area, kind, now, movingId: moving?.id, customerId }
  const diaries = await appointments.readDiaries(question, now, toAt)
  return { kind, diaries, now, zone: timeZone ?? companyZone, shiftZone: companyZone, moving }
}
