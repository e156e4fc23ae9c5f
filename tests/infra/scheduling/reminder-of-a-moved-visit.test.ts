import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bookVisit } from '#src/domain/appointments/book-visit.ts'
import { moveVisit } from '#src/domain/appointments/move-visit.ts'
import { reminderDuty } from '#src/infra/scheduling/reminder-duty.ts'
import { sqlAppointmentStore } from '#src/infra/storage/appointment-store.ts'
import { at, windowOn } from '../../contracts/small-district.ts'
import { openDistrict, openTalkWorld, ZONE } from '../../support/talk-world.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'

const CUSTOMER = { id: 'cus_1001', area: '开发区', timeZone: undefined }

describe('a reminder that is due already', () => {
  let database: TestDatabase
  let reset: () => Promise<void>

  beforeAll(async () => {
    database = await openTestDatabase()
    reset = await openDistrict(database)
  })
  beforeEach(() => reset())
  afterAll(() => database[Symbol.asyncDispose]())

  it.each([
    ['of a visit that has been moved meanwhile is not told (I7)', true, 'withdrawn'],
    ['of a visit that stands is told', false, 'told'],
  ] as const)('%s', async (_, isMoved, state) => {
    const world = openTalkWorld(database, { nowIso: '2026-11-23T10:00:00+08:00' })
    const needs = { appointments: sqlAppointmentStore(database.kysely), clock: world.clock, companyZone: ZONE }
    const what = { customer: CUSTOMER, words: undefined, actor: 'customer:cus_1001' } as const
    const order = { kind: 'repair', order: undefined, description: '网断了' } as const
    const window = windowOn('2026-11-24', '14:00', '16:00')
    const booked = await bookVisit({ ...what, ...order, window }, needs)
    if (booked.kind !== 'booked') return expect.fail(booked.kind)

    world.clock.set(at('2026-11-23T18:00'))
    await reminderDuty(database).run(world.clock.now())
    if (isMoved) {
      const { appointment } = booked
      const moved = await moveVisit({ ...what, appointment, window: windowOn('2026-11-24', '16:00', '18:00') }, needs)
      expect(moved.kind).toBe('moved')
    }
    await world.tick()
    const reminders = database.kysely.selectFrom('notice').select('state').where('dialog', '=', 'reminder')
    expect(await reminders.execute()).toEqual([{ state }])
  })
})
