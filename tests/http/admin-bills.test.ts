import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { type AdminService, openAdminService, sendFile } from './support/admin-service.ts'

let database: TestDatabase
let service: AdminService

const demo = (name: string) => new Uint8Array(readFileSync(`demo/${name}.csv`))

beforeEach(async () => {
  database = await openTestDatabase()
  await sql`select ensure_month_partitions('2026-11-23', 1)`.execute(database.kysely)
  service = await openAdminService(database)
  await send('customers', demo('customers'))
})

afterEach(async () => {
  await service[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

async function send(target: string, file: string | Uint8Array<ArrayBuffer>) {
  const { status, lines } = await sendFile(service.url, target, file)
  const bad = lines.filter(({ type }) => type === 'row')
  return { status, bad: bad.map(({ line, reasons }) => [line, reasons[0].code]), summary: lines.at(-1) }
}

const count = async (table: 'bill' | 'bill_item_list') =>
  (await database.kysely.selectFrom(table).selectAll().execute()).length

const BILLS = 'account_no,month,plan_fee,overage_fee,other_fee,discount,total_due'
const bill = (...cells: string[]) => [BILLS, ...cells].join('\r\n')
const ITEMS = '账号,账期,项目,金额'
const items = (...cells: string[]) => [ITEMS, ...cells].join('\n')

describe('bills and their items', () => {
  it('of both demo months go in, and a second time change nothing', async () => {
    for (const [kind, name, rows] of [
      ['bills', 'bills-2026-09', 60],
      ['bill-items', 'bill-items-2026-09', 113],
      ['bills', 'bills-2026-10', 60],
      ['bill-items', 'bill-items-2026-10', 115],
    ] as const) {
      expect((await send(`${kind}?dryRun=true`, demo(name))).summary).toMatchObject({ accepted: rows, rejected: 0 })
      expect((await send(kind, demo(name))).summary).toMatchObject({ accepted: rows, unchanged: 0, rejected: 0 })
      expect((await send(kind, demo(name))).summary).toMatchObject({ accepted: 0, unchanged: rows, rejected: 0 })
    }
    expect([await count('bill'), await count('bill_item_list')]).toEqual([120, 120])
  })

  it('go in from a GB18030 file', async () => {
    const text = `${ITEMS.replace('项目,金额', '套餐,应缴')}\nKD0396100037,2026年10月,家庭宽带300M,79.00\n`
    const gb = execFileSync('iconv', ['-f', 'utf-8', '-t', 'gb18030'], { input: text })
    expect((await send('bills', new Uint8Array(gb))).summary).toMatchObject({ accepted: 1 })
    const [row] = await database.kysely.selectFrom('bill').selectAll().execute()
    expect(row).toMatchObject({ plan: '家庭宽带300M', month: '2026-10', total_due_fen: 7900, plan_fee_fen: null })
  })

  it('are refused by line where something is wrong with them, and the good ones go in', async () => {
    const sent = await send(
      'bills',
      bill(
        'KD0396100037,2026-10,79.00,0,0,0,79.00',
        'KD0396100074,2026-10,79.00,0,0,0,79.01',
        'KD9999999999,2026-10,79.00,0,0,0,79.00',
        'KD0396100111,2026-13,79.00,0,0,0,79.00',
        'KD0396100148,2026-10,79.005,0,0,0,79.00',
        'KD0396100037,2026-10,80.00,0,0,0,80.00',
        'KD0396100185,2027-01,79.00,0,0,0,79.00',
      ),
    )
    expect(sent.bad).toEqual([
      [3, 'bill_total_differs'],
      [4, 'account_unknown'],
      [5, 'month_malformed'],
      [6, 'amount_malformed'],
      [7, 'month_twice'],
      [8, 'in_future'],
    ])
    expect(sent.summary).toMatchObject({ accepted: 1, rejected: 6 })
  })

  it('keep the earlier version where one is corrected, and want its items again', async () => {
    await send('bills', bill('KD0396100037,2026-10,79.00,62,0,0,141.00'))
    const first = items('KD0396100037,2026-10,套餐月费,79.00', 'KD0396100037,2026-10,流量超出费,62.00')
    expect((await send('bill-items', first)).summary).toMatchObject({ accepted: 2 })
    expect((await send('bills', bill('KD0396100037,2026-10,79.00,0,0,0,79.00'))).summary).toMatchObject({ accepted: 1 })
    expect((await send('bill-items', first)).bad).toEqual([
      [2, 'items_total_differs'],
      [3, 'items_total_differs'],
    ])
    const bills = database.kysely.selectFrom('bill').select(['version', 'is_current', 'total_due_fen'])
    expect(await bills.orderBy('version').execute()).toEqual([
      { version: 1, is_current: false, total_due_fen: 14100 },
      { version: 2, is_current: true, total_due_fen: 7900 },
    ])
  })

  it('are taken by whole bills, wherever their lines stand', async () => {
    await send('bills', bill('KD0396100037,2026-10,79.00,0,0,0,79.00', 'KD0396100074,2026-10,79.00,0,0,20.00,59.00'))
    const sent = await send(
      'bill-items',
      items(
        'KD0396100074,2026-10,套餐月费,79.00',
        'KD0396100037,2026-10,套餐月费,79.00',
        'KD0396100074,2026-10,优惠减免,-20.00',
        'KD0396100037,2026-10,增值业务费,五元',
        'KD0396100111,2026-10,套餐月费,129.00',
      ),
    )
    expect(sent.bad.toSorted()).toEqual([
      [3, 'items_incomplete'],
      [5, 'amount_malformed'],
      [6, 'bill_unknown'],
    ])
    expect(sent.summary).toMatchObject({ accepted: 2, rejected: 3 })
  })

  it('go in as TMF678, with what TMF677 says was used', async () => {
    const file = JSON.stringify([
      {
        id: 'b1',
        billingAccount: { id: 'KD0396100037' },
        billingPeriod: { startDateTime: '2026-10-01T00:00:00Z', endDateTime: '2026-11-01T00:00:00Z' },
        taxIncludedAmount: { unit: 'CNY', value: 141.1 },
        paymentDueDate: '2026-11-25T00:00:00Z',
      },
      {
        id: 'r1',
        bill: { id: 'b1' },
        name: '套餐月费',
        type: 'recurring',
        taxIncludedAmount: { unit: 'CNY', value: 79.1 },
      },
      {
        id: 'r2',
        bill: { id: 'b1' },
        name: '流量超出费',
        type: 'usage',
        taxIncludedAmount: { unit: 'CNY', value: 62 },
      },
      {
        billingAccount: { id: 'KD0396100037' },
        bucket: [
          {
            usageType: 'data',
            bucketCounter: [
              { counterType: 'used', value: { amount: 26.2, units: 'GB' } },
              { counterType: 'global', value: { amount: 20, units: 'GB' } },
            ],
          },
        ],
      },
    ])
    for (const kind of ['bills', 'bill-items']) {
      expect((await send(kind, file)).summary).toMatchObject({ unchanged: 0, rejected: 0 })
      expect((await send(kind, file)).summary).toMatchObject({ accepted: 0, rejected: 0 })
    }
    const [row] = await database.kysely.selectFrom('bill').selectAll().execute()
    expect(row).toMatchObject({
      ...{ month: '2026-10', total_due_fen: 14110, plan_fee_fen: 7910, overage_fee_fen: 6200 },
      ...{ data_total_mb: 20480, data_used_mb: 26829, due_on: '2026-11-25' },
    })
  })
})
