import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import type { Bill } from '#src/domain/bills/bill.ts'
import { BILL_COLUMNS, type BillRow } from '#src/domain/imports/bill-columns.ts'
import { readRow } from '#src/domain/imports/column.ts'
import { decideBill } from '#src/domain/imports/decide-bill.ts'
import { decideBillItems } from '#src/domain/imports/decide-bill-items.ts'
import { noClaims } from '#src/domain/imports/decide-record.ts'
import { readHeadings } from '#src/domain/imports/headings.ts'
import { readFen, writeFen } from '#src/domain/imports/read-amount.ts'
import { readBillJson } from '#src/domain/imports/read-bill-json.ts'
import { readMonth } from '#src/domain/imports/read-month.ts'

const AT = DateTime.fromISO('2026-11-23T10:00:00+08:00')
const ZONE = 'Asia/Shanghai'

describe('an amount in a file', () => {
  it.each([
    ['79.00', 7900],
    ['0.1', 10],
    ['-20', -2000],
    ['-0.00', 0],
    ['1,234.5', 123450],
    ['¥62', 6200],
    ['62元', 6200],
    ['1.10000', 110],
    ['4503599.99', 450359999],
  ])('%s is %i fen', (cell, fen) => expect(readFen(cell)).toEqual({ value: fen }))

  it.each(['', '12.345', '1e3', '12,34', 'abc', '62 USD', '12345678', '--3', '1.2.3'])('%s is none', (cell) =>
    expect(readFen(cell)).toHaveProperty('reason.code', 'amount_malformed'),
  )

  it('is written as it was read', () => {
    for (const fen of [0, 5, 50, 6200, -1243, 19600, -5]) expect(readFen(writeFen(fen))).toEqual({ value: fen })
  })
})

describe('the month of a bill', () => {
  it.each(['2026-10', '202610', '2026/10', '2026年10月', '2026-10-01', '2026-09-30T16:00:00Z'])(
    '%s is October',
    (cell) => expect(readMonth(cell, { zone: ZONE, at: AT })).toEqual({ value: '2026-10' }),
  )
  it('has begun', () => expect(readMonth('2026-12', { zone: ZONE, at: AT })).toHaveProperty('reason.code', 'in_future'))
  it.each(['2026-13', '10月', '2026', '26-10'])('is not %s', (cell) =>
    expect(readMonth(cell, { zone: ZONE })).toHaveProperty('reason.code', 'month_malformed'),
  )
})

const GOOD = {
  账号: 'KD1',
  账期: '2026年10月',
  套餐费: '129.00',
  超出费: '62',
  其他费用: '5',
  优惠减免: '0',
  应缴: '196.00',
  缴费截止: '2026/11/25',
}

function read(changes: Partial<typeof GOOD> = {}): BillRow {
  const cells = Object.entries({ ...GOOD, ...changes })
  const found = readHeadings(
    BILL_COLUMNS,
    cells.map(([heading]) => heading),
  )
  if ('reason' in found) throw new Error(found.reason.code)
  const reading = readRow(
    BILL_COLUMNS,
    found.headings,
    cells.map(([, cell]) => cell),
    { zone: ZONE, at: AT },
  )
  if ('reasons' in reading) throw new Error(reading.reasons.map(({ code }) => code).join())
  return reading.row
}

const decide = (changes: Partial<typeof GOOD>, stored?: Bill, customerId: string | undefined = 'cus_1') =>
  decideBill(read(changes), 2, { customerId, stored }, noClaims())

function taken(): Bill {
  const decision = decide({})
  if (decision.kind !== 'added') throw new Error(decision.kind)
  return decision.record
}

describe('a bill’s row', () => {
  it('is taken with Chinese headings', () =>
    expect(taken()).toMatchObject({ month: '2026-10', overageFeeFen: 6200, totalDueFen: 19600, dueOn: '2026-11-25' }))
  it('changes nothing the second time', () => expect(decide({}, taken())).toEqual({ kind: 'unchanged' }))
  it('is a correction where something differs', () =>
    expect(decide({ 超出费: '0', 应缴: '134' }, taken())).toMatchObject({ kind: 'updated' }))
  it('is refused where its parts don’t come to its total', () =>
    expect(decide({ 应缴: '195.99' })).toMatchObject({
      reason: { code: 'bill_total_differs', facts: { sum: '196.00', total: '195.99' } },
    }))
  it('is refused for an account that nobody has', () =>
    expect(decideBill(read(), 2, { customerId: undefined, stored: undefined }, noClaims())).toHaveProperty(
      'reason.code',
      'account_unknown',
    ))
  it('is refused when it stands in the file twice', () => {
    const claims = noClaims()
    decideBill(read(), 2, { customerId: 'cus_1', stored: undefined }, claims)
    expect(decideBill(read(), 3, { customerId: 'cus_1', stored: undefined }, claims)).toMatchObject({
      reason: { code: 'month_twice', facts: { line: '2' } },
    })
  })
})

describe('the lines of a bill', () => {
  const items = [
    { name: '套餐月费', amountFen: 12900 },
    { name: '优惠减免', amountFen: -1000 },
  ]
  const group = { accountNo: 'KD1', month: '2026-10', items }
  const bill = { version: 2, totalDueFen: 11900 }

  it('are taken where they come to its total', () =>
    expect(decideBillItems(group, { customerId: 'cus_1', bill, stored: undefined })).toMatchObject({
      kind: 'added',
      record: { billVersion: 2 },
    }))
  it('change nothing the second time', () =>
    expect(decideBillItems(group, { customerId: 'cus_1', bill, stored: items })).toEqual({ kind: 'unchanged' }))
  it('are refused where they come to something else', () =>
    expect(
      decideBillItems(group, { customerId: 'cus_1', bill: { ...bill, totalDueFen: 1 }, stored: items }),
    ).toMatchObject({
      reason: { code: 'items_total_differs', facts: { sum: '119.00', total: '0.01' } },
    }))
  it('are refused before the bill is there', () =>
    expect(decideBillItems(group, { customerId: 'cus_1', bill: undefined, stored: undefined })).toHaveProperty(
      'reason.code',
      'bill_unknown',
    ))
})

const TMF = [
  {
    id: 'b1',
    '@type': 'CustomerBill',
    billingAccount: { id: 'KD1' },
    relatedParty: [{ id: 'p1' }],
    billingPeriod: { startDateTime: '2026-09-30T16:00:00Z', endDateTime: '2026-10-31T16:00:00Z' },
    paymentDueDate: '2026-11-24T16:00:00Z',
    taxIncludedAmount: { unit: 'CNY', value: 186.1 },
    remainingAmount: { unit: 'CNY', value: 0.1 },
  },
  {
    id: 'r1',
    bill: { id: 'b1' },
    name: '套餐月费',
    type: 'recurring',
    taxIncludedAmount: { unit: 'CNY', value: 134.1 },
  },
  { id: 'r2', bill: { id: 'b1' }, name: '流量超出费', type: 'usage', taxIncludedAmount: { unit: 'CNY', value: 62 } },
  { id: 'r3', bill: { id: 'b1' }, name: '优惠减免', type: 'credit', taxIncludedAmount: { unit: 'CNY', value: 10.0 } },
  {
    id: 'u1',
    relatedParty: [{ id: 'p1' }],
    bucket: [
      {
        usageType: 'data',
        product: { name: '融合套餐129' },
        bucketCounter: [{ counterType: 'used', level: 'global', value: { amount: 26.2, units: 'GB' } }],
        remainingValue: { amount: -6.2, units: 'GB' },
      },
    ],
  },
]

describe('bills of the shape of TMF678 and TMF677', () => {
  const table = (kind: 'bills' | 'bill-items', value: unknown = TMF) => {
    const read = readBillJson(kind, JSON.stringify(value))
    if ('reason' in read) return read.reason.code
    return read.table.rows.map(({ cells }) =>
      Object.fromEntries(cells.flatMap((cell, at) => (cell === '' ? [] : [[read.table.headings[at], cell]]))),
    )
  }

  it('are read as rows, with what was used and what each part comes to', () =>
    expect(table('bills')).toEqual([
      {
        account_no: 'KD1',
        month: '2026-10-16T04:00:00.000Z',
        plan: '融合套餐129',
        data_total_mb: '20480',
        data_used_mb: '26829',
        plan_fee: '134.10',
        overage_fee: '62.00',
        other_fee: '0.00',
        discount: '10.00',
        total_due: '186.1',
        paid: '186.00',
        due_on: '2026-11-24T16:00:00Z',
      },
    ]))
  it('give their lines, what is taken off with a minus', () =>
    expect(table('bill-items')).toMatchObject([
      { account_no: 'KD1', item: '套餐月费', amount: '134.1' },
      { item: '流量超出费', amount: '62' },
      { item: '优惠减免', amount: '-10' },
    ]))
  it('are read from lists under names too', () =>
    expect(table('bills', { customerBill: TMF.slice(0, 1), rates: TMF.slice(1, 4) })).toHaveLength(1))
  it('keep an amount of another currency, so that it is refused', () =>
    expect(table('bills', [{ ...TMF[0], taxIncludedAmount: { unit: 'USD', value: 9 } }])).toMatchObject([
      { total_due: '9 USD' },
    ]))
  it('are refused as a whole where there are none, or it is cut short', () => {
    expect(table('bills', [{ id: 1 }])).toBe('not_bills')
    expect(readBillJson('bills', '[{"id":')).toHaveProperty('reason.code', 'not_json')
  })
})
