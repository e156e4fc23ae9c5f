import { sql, type Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import { holdTime } from '#src/domain/appointments/hold-time.ts'
import { readVisitSearch } from '#src/domain/appointments/visit-search.ts'
import type { VisitWish } from '#src/domain/appointments/visit-wish.ts'
import { earlierNotice, freedFor } from '#src/domain/appointments/waiting-list.ts'
import { HOLD_MINUTES } from '#src/domain/norms/hold-norms.ts'
import type { Clock } from '#src/domain/shared/clock.ts'
import { sqlAppointmentStore } from '../storage/appointment-store.ts'
import { sqlCustomerStore } from '../storage/customer-store.ts'
import type { Database } from '../storage/database.ts'
import { sqlNoticeStore } from '../storage/notice-store.ts'
import type { Schema } from '../storage/schema.ts'
import type { Duty } from './duties.ts'

const AT_ONCE = 50

/** Offers what a cancellation frees to those who wanted it: who has waited longest first, kept for them while they decide. */
export function waitingDuty(database: Database, clock: Clock, companyZone: string): Duty {
  return {
    name: 'offer_freed_times',
    run: (now) => database.transaction((tx) => offerFreed(tx, now, { clock, companyZone })),
  }
}

interface WaitingRow {
  readonly appointment_id: string
  readonly customer_id: string
  readonly wishes: readonly VisitWish[]
}

/** Those are looked at in whose area something became free since they were looked at last, and all once a while: holds run out. */
async function offerFreed(tx: Transaction<Schema>, now: DateTime, setting: { clock: Clock; companyZone: string }) {
  // Whoever has chosen another time themselves waits no more.
  await sql`delete from waiting w using event e where e.subject = w.appointment_id and e.type = 'appointment.moved'
    and e.actor like 'customer:%' and e.at > w.created_at`.execute(tx)
  const { rows } = await sql<WaitingRow>`
    update waiting w set checked_at = ${now}
    where w.appointment_id in (
      select w.appointment_id from waiting w join appointment a on a.id = w.appointment_id join customer c on c.id = w.customer_id
      where a.status = 'confirmed' and a.opens_at > ${now} and (w.checked_at <= ${now.minus({ minutes: HOLD_MINUTES })} or exists (
        select from event e join appointment f on f.id = e.subject join customer d on d.id = f.customer_id
        where e.at >= w.checked_at and e.type in ('appointment.cancelled', 'appointment.moved', 'appointment.failed', 'appointment.deleted')
          and d.area = c.area and f.id <> w.appointment_id))
      order by w.created_at limit ${AT_ONCE})
    returning w.appointment_id, w.customer_id, w.wishes`.execute(tx)
  const appointments = sqlAppointmentStore(tx)
  const needs = { appointments, ...setting }
  for (const row of rows) {
    const [appointment, customer] = [
      await appointments.find(row.appointment_id),
      await sqlCustomerStore(tx).find(row.customer_id),
    ]
    if (!appointment?.kind || !customer) continue
    const { area, timeZone, id: customerId } = customer
    const subject = { area, timeZone, kind: appointment.kind, moving: appointment, customerId }
    const waiting = { appointment, customerId, wishes: row.wishes }
    const window = freedFor(waiting, await readVisitSearch(subject, now, needs))
    if (!window || !(await holdTime({ customer, kind: appointment.kind, window, moving: appointment }, needs))) continue
    await sqlNoticeStore(tx).put([earlierNotice(waiting, window, now)], now)
  }
}
