import type { DateTime } from 'luxon'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { ticketDuty } from '#src/infra/scheduling/ticket-duty.ts'
import { sqlTicketStore } from '#src/infra/storage/ticket-store.ts'
import { fillDistrict, NOW } from '../../contracts/small-district.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'

const AREA = '驿城东'

describe('staff', () => {
  let database: TestDatabase

  beforeAll(async () => {
    database = await openTestDatabase()
    await fillDistrict(database, [{ id: 'ins_1' }])
    const staff = { name: '马班长', phone: '19900020001', areas: [AREA], updated_at: NOW }
    await database.kysely
      .insertInto('staff')
      .values([
        { ...staff, id: 'stf_1', role: 'dispatcher' },
        { ...staff, id: 'stf_2', role: 'supervisor' },
      ])
      .execute()
  })
  beforeEach(async () => {
    for (const table of ['notice', 'ticket'] as const) await database.kysely.deleteFrom(table).execute()
  })
  afterAll(() => database[Symbol.asyncDispose]())

  let count = 0
  async function comesUp(createdAt: DateTime, dueAt: DateTime = createdAt.plus({ hours: 1 })): Promise<void> {
    count += 1
    const nobody = { customerId: undefined, channel: undefined, person: undefined }
    const ticket: Ticket = {
      ...{ id: `tkt_${count}`, kind: 'time_request', status: 'acknowledged', severity: 'major' },
      ...{ ...nobody, description: 'A time was insisted on', context: {}, area: AREA, dueAt, createdAt },
      updatedAt: createdAt,
    }
    await sqlTicketStore(database.kysely).insert(ticket, 'system')
  }
  /** Who is written to by a look at that moment. */
  async function newsAt(now: DateTime): Promise<string[]> {
    await ticketDuty(database).run(now)
    const rows = await database.kysely
      .selectFrom('notice')
      .select('recipient')
      .where('created_at', '=', now)
      .orderBy('recipient')
      .execute()
    return rows.map(({ recipient }) => recipient)
  }

  it('hear once of what has come up for them, and supervisors too of what is overdue', async () => {
    await comesUp(NOW)
    expect(await newsAt(NOW.plus({ seconds: 1 }))).toEqual(['staff:stf_1'])
    expect(await newsAt(NOW.plus({ seconds: 2 }))).toEqual([])
    expect(await newsAt(NOW.plus({ hours: 1 }))).toEqual(['staff:stf_1', 'staff:stf_2'])
    expect(await newsAt(NOW.plus({ hours: 1, seconds: 1 }))).toEqual([])
  })

  it('hear of what came up before their last news and was written down after it', async () => {
    await comesUp(NOW)
    await newsAt(NOW.plus({ seconds: 2 }))
    await comesUp(NOW.plus({ seconds: 1 }))
    expect(await newsAt(NOW.plus({ seconds: 3 }))).toEqual(['staff:stf_1'])
  })
})
