import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { CustomerRow } from '#src/domain/imports/customer-columns.ts'
import { noClaims } from '#src/domain/imports/decide-record.ts'
import { customerImport, sqlCustomerStore } from '#src/infra/storage/customer-store.ts'
import { importChunk } from '#src/infra/storage/import-store.ts'
import { describeOnEveryServer, type TestDatabase } from '../support/test-database.ts'

const AT = DateTime.fromISO('2026-11-23T02:00:00Z', { zone: 'utc' })

function row(id: string, changes: Partial<CustomerRow> = {}): CustomerRow {
  const said = { name: '王芳', phone: '19900000001', accountNo: `KD${id}`, address: '解放路1号', area: '驿城东' }
  const unsaid = { salutation: undefined, segment: undefined, plan: undefined, joinedOn: undefined }
  const asked = { language: undefined, marketingConsent: undefined, preferredChannel: undefined }
  return { id, ...said, ...unsaid, ...asked, ...changes }
}

describeOnEveryServer('imported customers', (open) => {
  let database: TestDatabase

  beforeAll(async () => {
    database = await open()
    await sql`select ensure_month_partitions('2026-11-23', 1)`.execute(database.kysely)
  })
  beforeEach(() => sql`truncate customer cascade`.execute(database.kysely))
  afterAll(() => database[Symbol.asyncDispose]())

  const take = async (...rows: CustomerRow[]) => {
    const numbered = rows.map((one, at) => ({ line: at + 2, row: one }))
    const run = { claims: noClaims(), at: AT, dryRun: false }
    const decisions = await importChunk(database, customerImport('zh-CN'), numbered, run)
    return decisions.map(({ kind }) => kind)
  }
  const store = () => sqlCustomerStore(database.kysely)

  it('are read back exactly as they came, with what the file left out left open', async () => {
    const full = { salutation: '女士', segment: 'key_account', plan: '千兆融合199', joinedOn: '2024-02-29' } as const
    const more = { language: 'en', marketingConsent: false, preferredChannel: 'sms' } as const
    await take(row('cus_1', { ...full, ...more }), row('cus_2'))
    expect(await store().find('cus_1')).toEqual({ ...row('cus_1'), ...full, ...more, timeZone: undefined })
    expect(await store().find('cus_2')).toEqual({
      ...row('cus_2'),
      ...{ segment: 'residential', language: 'zh-CN', timeZone: undefined },
    })
    expect(await store().find('cus_3')).toBeUndefined()
  })

  it('are found by a telephone number that several share', async () => {
    await take(row('cus_2'), row('cus_1'), row('cus_3', { phone: '13800138000' }))
    expect((await store().listByPhone('19900000001')).map(({ id }) => id)).toEqual(['cus_1', 'cus_2'])
    expect(await store().listByPhone('19900000009')).toEqual([])
  })

  it('keep what was on file when a later row says nothing about it', async () => {
    await take(row('cus_1', { plan: '千兆融合199', marketingConsent: false }))
    expect(await take(row('cus_1', { phone: '13800138000' }))).toEqual(['updated'])
    expect(await store().find('cus_1')).toMatchObject({
      plan: '千兆融合199',
      marketingConsent: false,
      phone: '13800138000',
    })
    expect(await take(row('cus_1', { phone: '13800138000' }))).toEqual(['unchanged'])
  })

  it('swap no accounts among themselves within one file', async () => {
    await take(row('cus_1'), row('cus_2'))
    const swapped = [row('cus_1', { accountNo: 'KDcus_2' }), row('cus_2', { accountNo: 'KDcus_1' })]
    expect(await take(...swapped)).toEqual(['refused', 'refused'])
  })

  it('give an account to one of two files that want it at once', async () => {
    const files = [take(row('cus_1', { accountNo: 'KD7' })), take(row('cus_2', { accountNo: 'KD7' }))]
    expect((await Promise.all(files)).flat().sort()).toEqual(['added', 'refused'])
  })
})
