import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bookVisit } from '#src/domain/appointments/book-visit.ts'
import { undeliveredDuty } from '#src/infra/scheduling/undelivered-duty.ts'
import { sqlAppointmentStore } from '#src/infra/storage/appointment-store.ts'
import { sqlNoticeStore } from '#src/infra/storage/notice-store.ts'
import { sqlTicketStore } from '#src/infra/storage/ticket-store.ts'
import { fillDistrict, NOW, windowOn, ZONE } from '../../contracts/small-district.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'

describe('news of a visit in a text message', () => {
  let database: TestDatabase
  let appointmentId = ''

  beforeAll(async () => {
    database = await openTestDatabase()
    await fillDistrict(database, [{ id: 'ins_1' }])
    const customer = { id: 'cus_1', area: '驿城东', timeZone: undefined }
    const how = { order: undefined, description: '网断了', words: undefined, actor: 'customer:cus_1' } as const
    const window = windowOn('2026-11-24', '14:00', '16:00')
    const booked = await bookVisit(
      { customer, kind: 'repair', window, ...how },
      {
        ...{ appointments: sqlAppointmentStore(database.kysely), notices: sqlNoticeStore(database.kysely) },
        ...{ tickets: sqlTicketStore(database.kysely), clock: { now: () => NOW }, companyZone: ZONE },
      },
    )
    if (booked.kind === 'booked') appointmentId = booked.appointment.id
  })
  beforeEach(async () => {
    await sql`truncate notice, outbox, ticket cascade`.execute(database.kysely)
  })
  afterAll(() => database[Symbol.asyncDispose]())

  /** A notice that was told an hour ago, and what became of its text message. */
  async function told(state: string, dialog = 'rescheduled', by = 'sms') {
    const at = NOW.minus({ hours: 1 })
    const answers = JSON.stringify({ appointment: appointmentId })
    await sql`
      insert into notice values ('o', 'customer:cus_1', ${dialog}, ${answers}, ${appointmentId}, 'transactional', 'told',
        ${at}, ${at}, ${at}, ${by})`.execute(database.kysely)
    await sql`
      insert into outbox (at, id, channel, recipient, class, occasion, state, due_at, text, body)
      values (${at}, 'm', 'sms', '19900000001', 'transactional', 'o', ${state}, ${at}, '', '{}')`.execute(
      database.kysely,
    )
  }
  const calls = () => database.kysely.selectFrom('ticket').select(['kind', 'customer_id']).execute()

  it('that has failed for good is told by a call, once', async () => {
    await told('failed')
    await undeliveredDuty(database).run(NOW)
    await undeliveredDuty(database).run(NOW.plus({ minutes: 1 }))
    expect(await calls()).toEqual([{ kind: 'call_task', customer_id: 'cus_1' }])
    expect(await database.kysely.selectFrom('notice').select('state').execute()).toEqual([{ state: 'unreachable' }])
  })

  it.each(['queued', 'sending', 'sent', 'delivered', 'unknown'])('needs no call while it is %s', async (state) => {
    await told(state)
    await undeliveredDuty(database).run(NOW)
    expect(await calls()).toEqual([])
  })

  it('is no matter where it was no news of a visit, or was told in a chat, or a day ago', async () => {
    for (const [dialog, by, hours] of [
      ['reminder', 'sms', 0],
      ['rescheduled', 'botframework', 0],
      ['rescheduled', 'sms', 24],
    ] as const) {
      await sql`truncate notice, outbox`.execute(database.kysely)
      await told('failed', dialog, by)
      await undeliveredDuty(database).run(NOW.plus({ hours }))
    }
    expect(await calls()).toEqual([])
  })
})
