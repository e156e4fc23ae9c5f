import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookVisit } from '#src/domain/appointments/book-visit.ts'
import { sqlAppointmentStore } from '#src/infra/storage/appointment-store.ts'
import { at, windowOn } from '../../contracts/small-district.ts'
import { openDistrict, openTalkWorld, written, ZONE } from '../../support/talk-world.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'

const CUSTOMER = { id: 'cus_1001', area: '开发区', timeZone: undefined }

describe('a move that the customer insisted on', () => {
  let database: TestDatabase

  beforeAll(async () => {
    database = await openTestDatabase()
    await openDistrict(database)
  })
  afterAll(() => database[Symbol.asyncDispose]())

  it('is heard of by the installer from whom it takes a near visit', async () => {
    const world = openTalkWorld(database, { nowIso: '2026-11-28T09:00:00+08:00' })
    await sql`insert into leave (id, installer_id, span, reason, created_at)
      select id, id, tstzrange(${at('2026-11-29T00:00')}, ${at('2026-11-30T00:00')}), '', ${world.clock.now()}
      from installer where areas @> array['开发区'] and 7 = any(days)`.execute(database.kysely)
    const needs = { appointments: sqlAppointmentStore(database.kysely), clock: world.clock, companyZone: ZONE }
    const about = { customer: CUSTOMER, kind: 'repair', order: undefined, description: '网断了' } as const
    const window = windowOn('2026-11-28', '14:00', '16:00')
    const booked = await bookVisit({ ...about, window, words: undefined, actor: 'customer:cus_1001' }, needs)
    if (booked.kind !== 'booked') return expect.fail(booked.kind)

    const say = (who: string, text: string) => world.receive(written(`dl_${who}`, `cnv_${who}`, `${who}${text}`, text))
    for (const text of ['改到明天上午八点到十点', '就要这个时间']) await say('cus_1001', text)
    for (const text of ['待办', '1', '派吴师傅']) await say('stf_01', text)

    const after = await needs.appointments.find(booked.appointment.id)
    expect(after).toMatchObject({ window: windowOn('2026-11-29', '08:00', '10:00') })
    expect(after?.installerId).not.toBe(booked.appointment.installerId)
    const told = database.kysely.selectFrom('notice').select(['dialog', 'recipient']).where('recipient', 'like', 'ins%')
    expect(await told.orderBy('seq').execute()).toEqual([
      { dialog: 'assigned', recipient: `installer:${after?.installerId}` },
      { dialog: 'decided', recipient: `installer:${booked.appointment.installerId}` },
    ])
  })
})
