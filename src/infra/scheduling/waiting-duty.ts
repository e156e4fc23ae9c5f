import type { Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import { holdTime } from '#src/domain/appointments/hold-time.ts'
import { readVisitSearch } from '#src/domain/appointments/visit-search.ts'
import { bestFitFirst, earlierNotice, type Fit, freedFor } from '#src/domain/appointments/waiting-list.ts'
import { afterQuietHours } from '#src/domain/outreach/quiet-hours.ts'
import type { Clock } from '#src/domain/shared/clock.ts'
import { sqlAppointmentStore } from '../storage/appointment-store.ts'
import type { Database } from '../storage/database.ts'
import { sqlNoticeStore } from '../storage/notice-store.ts'
import type { Schema } from '../storage/schema.ts'
import { type ListedCustomer, sqlWaitingList } from '../storage/waiting-list.ts'
import type { Duty } from './duties.ts'

interface Setting {
  readonly clock: Clock
  readonly companyZone: string
}

/** Offers what becomes free to those who wanted it, once each and best fit first, kept for them while they decide (AP-1). */
export function waitingDuty(database: Database, clock: Clock, companyZone: string): Duty {
  return {
    name: 'offer_freed_times',
    async run(now) {
      const list = sqlWaitingList(database.kysely)
      await list.removeMoved()
      for (const area of await list.listAreas(now))
        await database.transaction((tx) => offerFreed(tx, area, now, { clock, companyZone }))
    },
  }
}

/** Nobody is looked at in their quiet hours: what is kept for them then would lapse before they hear of it. */
async function offerFreed(tx: Transaction<Schema>, area: string, now: DateTime, setting: Setting): Promise<void> {
  const list = sqlWaitingList(tx)
  const listed = (await list.lockDue(area, now)).filter(
    ({ customer }) => +afterQuietHours(now, customer.timeZone ?? setting.companyZone) === +now,
  )
  const fits: Fit<ListedCustomer>[] = []
  for (const one of listed) {
    const window = await freedNow(tx, one, now, setting)
    if (window) fits.push({ listed: one, window })
  }
  for (const fit of bestFitFirst(fits)) await offer(tx, fit.listed, now, setting)
  const ids = listed.map(({ appointment }) => appointment.id)
  await list.stampChecked(ids, now)
}

async function freedNow(tx: Transaction<Schema>, listed: ListedCustomer, now: DateTime, setting: Setting) {
  const { appointment, customer } = listed
  if (!appointment.kind) return undefined
  const { area, timeZone, id: customerId } = customer
  const subject = { area, timeZone, kind: appointment.kind, moving: appointment, customerId }
  const needs = { appointments: sqlAppointmentStore(tx), ...setting }
  return freedFor(listed, await readVisitSearch(subject, now, needs))
}

/** What is free is looked up again: it may have been kept for somebody before them. */
async function offer(tx: Transaction<Schema>, listed: ListedCustomer, now: DateTime, setting: Setting): Promise<void> {
  const { appointment, customer } = listed
  const window = await freedNow(tx, listed, now, setting)
  if (!window || !appointment.kind) return
  const needs = { appointments: sqlAppointmentStore(tx), ...setting }
  if (!(await holdTime({ customer, kind: appointment.kind, window, moving: appointment }, needs))) return
  await sqlNoticeStore(tx).put([earlierNotice(listed, window, now)], now)
}
