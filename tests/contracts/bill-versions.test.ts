import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readConfig } from '#src/config.ts'
import { endOfBillVersions } from '#src/infra/scheduling/end-of-bill-versions.ts'
import { sqlBillStore } from '#src/infra/storage/bill-store.ts'
import { setNorms } from '#src/norm-settings.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'

const NOW = DateTime.fromISO('2029-12-01T02:00:00Z', { zone: 'utc' })
const LONG_AGO = NOW.minus({ months: 36, milliseconds: 1 })
const NOT_YET = NOW.minus({ months: 36 })

describe('versions of bills that were replaced', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openTestDatabase()
    await run(sql`insert into customer (id, name, phone, account_no, address, area, language, created_at, updated_at)
      select 'cus_' || n, 'x', '1990000000' || n, 'acc' || n, 'x', 'a', 'zh-CN', now(), now() from generate_series(1, 3) n`)
  })
  beforeEach(() => run(sql`truncate bill, bill_item_list, bill_told, ticket cascade`))
  afterAll(async () => {
    setNorms(readConfig({}))
    await database[Symbol.asyncDispose]()
  })
  const run = (statement: ReturnType<typeof sql>) => statement.execute(database.kysely)
  const tidy = () => endOfBillVersions(database).run(NOW)

  /** A bill in versions, each told with two lists of lines, one replaced; `replacedAt` is when the last ones came. */
  async function bill(customer: string, replacedAt: DateTime, versions = 2, month = '2026-10') {
    for (let version = 1; version <= versions; version += 1) {
      const at = version === 1 ? LONG_AGO.minus({ months: 1 }) : replacedAt
      await run(sql`insert into bill (customer_id, month, version, is_current, account_no, total_due_fen, imported_at)
        values (${customer}, ${month}, ${version}, ${version === versions}, 'acc', ${100 * version}, ${at})`)
      await run(sql`insert into bill_item_list (customer_id, month, bill_version, version, items, imported_at)
        values (${customer}, ${month}, ${version}, 1, '[]', ${at}), (${customer}, ${month}, ${version}, 2, '[]', ${at})`)
      await sqlBillStore(database.kysely).noteTold({ customerId: customer, month, version }, at)
    }
  }
  const left = async () => {
    const { rows } = await sql<{ line: string }>`
      select concat_ws(' ', b.customer_id, b.version, (select string_agg(l.version::text, ',' order by l.version)
        from bill_item_list l where l.customer_id = b.customer_id and l.month = b.month and l.bill_version = b.version),
        (select 'told' from bill_told t where t.customer_id = b.customer_id and t.month = b.month and t.version = b.version)) as line
      from bill b order by b.customer_id, b.month, b.version`.execute(database.kysely)
    return rows.map(({ line }) => line)
  }

  it('go after three years, with their lines; what stands stays, and what was replaced later', async () => {
    await bill('cus_1', LONG_AGO, 3)
    await bill('cus_2', NOT_YET)
    await bill('cus_3', LONG_AGO, 1)
    await tidy()
    expect(await left()).toEqual(['cus_1 3 2 told', 'cus_2 1 2 told', 'cus_2 2 1,2 told', 'cus_3 1 2 told'])
    const [stands] = await sqlBillStore(database.kysely).listLatest('cus_1', 1)
    expect(stands).toMatchObject({ version: 3, items: [], earlierTotalFen: undefined })
  })

  it('stay as long as the bill is doubted', async () => {
    await bill('cus_1', LONG_AGO)
    await run(sql`insert into ticket (id, kind, customer_id, status, severity, description, context, created_at, updated_at)
      values ('t1', 'billing_dispute', 'cus_1', 'acknowledged', 'minor', 'x', '{"month": "2026-10"}', ${NOW}, ${NOW})`)
    await tidy()
    expect(await left()).toEqual(['cus_1 1 1,2 told', 'cus_1 2 1,2 told'])
    await run(sql`update ticket set status = 'closed', updated_at = ${NOW}`)
    await tidy()
    expect(await left()).toEqual(['cus_1 2 2 told'])
  })

  it('go as early as a company sets it, however many there are', async () => {
    setNorms(readConfig({ BILL_VERSIONS_MONTHS: '12' }))
    await run(sql`insert into bill (customer_id, month, version, is_current, account_no, total_due_fen, imported_at)
      select 'cus_1', year || '-01', n, n = 4, 'acc', n, ${NOW.minus({ months: 12, milliseconds: 1 })}
      from generate_series(1, 4) n, generate_series(1000, 4999) year`)
    await tidy()
    expect(new Set(await left())).toEqual(new Set(['cus_1 4']))
    expect(await left()).toHaveLength(4_000)
  })
})
