import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Duty } from '#src/infra/scheduling/duties.ts'
import { housekeeping } from '#src/infra/scheduling/housekeeping.ts'
import { sqlAppointmentStore } from '#src/infra/storage/appointment-store.ts'
import { fillDistrict, windowOn } from '../../contracts/small-district.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'

const NOW = DateTime.fromISO('2031-01-31T23:30:00.000Z', { zone: 'utc' })

describe('housekeeping', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openTestDatabase()
  })
  afterAll(() => database[Symbol.asyncDispose]())

  const doAll = (duties: readonly Duty[], now: DateTime) =>
    duties.reduce<Promise<unknown>>((before, duty) => before.then(() => duty.run(now)), Promise.resolve())

  async function listMonths(table: string): Promise<string[]> {
    const { rows } = await sql<{ name: string }>`
      select inhrelid::regclass::text as name from pg_inherits where inhparent = ${table}::regclass order by name`.execute(
      database.kysely,
    )
    return rows.map(({ name }) => name.replace(`${table}_`, '')).filter((month) => month >= '203012')
  }

  it('makes room for this month, the last one and three ahead, and for the next ones when time goes on', async () => {
    const duties = housekeeping(database)
    await doAll(duties, NOW)
    const months = ['203012', '203101', '203102', '203103', '203104']
    for (const table of ['inbox', 'outbox', 'event']) expect(await listMonths(table)).toEqual(months)
    await doAll(duties, NOW)
    await doAll(duties, NOW.plus({ hours: 1 }))
    expect(await listMonths('outbox')).toEqual([...months, '203105'])
  })

  it('lets go of times that are kept for nobody any more, and of no other', async () => {
    await fillDistrict(database, [{ id: 'ins_1' }])
    const { hold } = sqlAppointmentStore(database.kysely)
    const kept = { installerId: 'ins_1', kind: 'repair' as const, window: windowOn('2031-02-03', '14:00', '16:00') }
    await hold({ ...kept, customerId: 'cus_1', expiresAt: NOW }, 2, NOW.minus({ minutes: 10 }))
    await hold({ ...kept, customerId: 'cus_2', expiresAt: NOW.plus({ milliseconds: 1 }) }, 2, NOW)
    await doAll(housekeeping(database), NOW)
    const holds = await database.kysely.selectFrom('visit_hold').select('customer_id').execute()
    expect(holds).toEqual([{ customer_id: 'cus_2' }])
  })

  it('forgets keys after ninety days, however many there are, and no earlier', async () => {
    const old = NOW.minus({ days: 90, milliseconds: 1 })
    const kept = NOW.minus({ days: 90 })
    await sql`
      insert into inbox_key select 'directline', 'old' || n, 'c', n, ${old}::timestamptz from generate_series(1, 11000) as n
      union all select 'directline', 'kept', 'c', 1, ${kept}::timestamptz`.execute(database.kysely)
    await sql`insert into outbox_occasion values ('old', ${old}), ('kept', ${kept})`.execute(database.kysely)
    await sql`
      insert into command (key, request_hash, result, at)
      values ('old', 'h', '{}', ${old}), ('kept', 'h', '{}', ${kept})`.execute(database.kysely)
    await doAll(housekeeping(database), NOW)
    const commands = await database.kysely.selectFrom('command').select('key').execute()
    const keys = await database.kysely.selectFrom('inbox_key').select('message_id').execute()
    const occasions = await database.kysely.selectFrom('outbox_occasion').select('occasion').execute()
    expect(keys).toEqual([{ message_id: 'kept' }])
    expect(commands).toEqual([{ key: 'kept' }])
    expect(occasions).toEqual([{ occasion: 'kept' }])
  })

  it('forgets what the assistant was unsure of when nobody has said it for ninety days, labelled or not', async () => {
    await sql`
      insert into guess (id, role, asked, language, text, top, decision, last_on, reviewed_on) values
        ('gss_1', 'customer', 'idle', 'zh', '那个', '{}', 'ask', '2030-11-01', null),
        ('gss_2', 'customer', 'idle', 'zh', '这个', '{}', 'ask', '2030-11-01', '2030-11-02'),
        ('gss_3', 'customer', 'idle', 'zh', '哪个', '{}', 'ask', '2030-11-02', null)`.execute(database.kysely)
    await doAll(housekeeping(database), NOW)
    expect(await database.kysely.selectFrom('guess').select('id').execute()).toEqual([{ id: 'gss_3' }])
  })
})
