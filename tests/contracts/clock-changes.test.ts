import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import { bookVisit } from '#src/domain/appointments/book-visit.ts'
import { cancelVisit } from '#src/domain/appointments/cancel-visit.ts'
import { findOffer } from '#src/domain/appointments/find-offer.ts'
import { moveVisit } from '#src/domain/appointments/move-visit.ts'
import { readVisitSearch } from '#src/domain/appointments/visit-search.ts'
import { sqlAppointmentStore } from '#src/infra/storage/appointment-store.ts'
import { describeOnEveryServer, type TestDatabase } from '../support/test-database.ts'
import { clearBookings, fillDistrict } from './small-district.ts'

const CHANGES = [
  ['America/New_York', '2026-11-01'],
  ['America/New_York', '2027-03-14'],
  ['Europe/London', '2026-10-25'],
  ['Europe/London', '2027-03-28'],
  ['Asia/Shanghai', '2026-11-01'],
  ['Asia/Shanghai', '2027-03-28'],
] as const
const WINDOWS = [
  ['09:00', '11:00'],
  ['14:00', '16:00'],
] as const
const CASES = CHANGES.flatMap(([zone, on]) => WINDOWS.map(([from, to]) => [zone, on, from, to] as const))

describeOnEveryServer('a visit on a day on which clocks change', (open) => {
  let database: TestDatabase
  let now: DateTime = DateTime.utc()

  beforeAll(async () => {
    database = await open()
    await fillDistrict(database, [{ id: 'ins_1' }])
  })
  beforeEach(() => clearBookings(database))
  afterAll(() => database[Symbol.asyncDispose]())

  const needsIn = (zone: string) => ({
    appointments: sqlAppointmentStore(database.kysely),
    clock: { now: () => now },
    companyZone: zone,
  })
  const actor = 'customer:cus_1' as const
  const customerIn = (zone: string) => ({ id: 'cus_1', area: '驿城东', timeZone: zone })

  async function booked(zone: string, on: string, from: string, to: string): Promise<Appointment> {
    now = DateTime.fromISO(`${on}T10:00`, { zone }).minus({ days: 3 }).toUTC()
    await sql`select ensure_month_partitions(${now}, 2)`.execute(database.kysely)
    const customer = customerIn(zone)
    const search = await readVisitSearch({ area: customer.area, timeZone: zone, kind: 'repair' }, now, needsIn(zone))
    const offer = findOffer([{ dates: [on], start: from, end: to, constraint: 'between' }], search)
    if (offer.kind !== 'free') throw new Error(`not free: ${offer.kind}`)
    const request = { customer, kind: 'repair', window: offer.window, order: undefined, description: '断网' } as const
    const outcome = await bookVisit({ ...request, words: `${on} ${from}`, actor }, needsIn(zone))
    if (outcome.kind !== 'booked') throw new Error(`not booked: ${outcome.kind}`)
    return outcome.appointment
  }
  const wallClock = (instant: DateTime, zone: string) => instant.setZone(zone).toFormat('yyyy-MM-dd HH:mm')

  it.each(CASES)('is booked and moved as the clock on the wall shows it: %s, %s, %s–%s', async (zone, on, from, to) => {
    const { id } = await booked(zone, on, from, to)
    const kept = await needsIn(zone).appointments.find(id)
    if (!kept) throw new Error('nothing is kept')
    expect([kept.window.opensAt, kept.window.closesAt].map((instant) => wallClock(instant, zone))).toEqual([
      `${on} ${from}`,
      `${on} ${to}`,
    ])
    const later = {
      opensAt: kept.window.opensAt.plus({ minutes: 30 }),
      closesAt: kept.window.closesAt.plus({ minutes: 30 }),
    }
    const window = from === '14:00' ? later : { ...kept.window, closesAt: kept.window.opensAt.plus({ minutes: 30 }) }
    const move = await moveVisit(
      { appointment: kept, customer: customerIn(zone), window, words: undefined, actor },
      needsIn(zone),
    )
    expect(move).toMatchObject({ kind: 'moved' })
  })

  it.each(CASES)(
    'can be changed until exactly the cut-off, not a minute later: %s, %s, %s–%s',
    async (zone, on, from, to) => {
      const appointment = await booked(zone, on, from, to)
      const cancel = () => cancelVisit({ appointment, order: 'keep', reason: undefined, actor }, needsIn(zone))
      const cutOff = DateTime.fromISO(`${on}T${from}`, { zone }).minus({ hours: 2 })
      now = cutOff.plus({ minutes: 1 }).toUTC()
      expect(await cancel()).toEqual({ kind: 'too_late' })
      now = cutOff.toUTC()
      expect(await cancel()).toMatchObject({ kind: 'cancelled' })
    },
  )
})
