import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { readRow } from '#src/domain/imports/column.ts'
import { CUSTOMER_COLUMNS, type CustomerRow } from '#src/domain/imports/customer-columns.ts'
import { decideCustomer } from '#src/domain/imports/decide-customer.ts'
import { noClaims } from '#src/domain/imports/decide-record.ts'
import { decideWorkOrder } from '#src/domain/imports/decide-work-order.ts'
import { readHeadings } from '#src/domain/imports/headings.ts'
import { WORK_ORDER_COLUMNS, type WorkOrderRow } from '#src/domain/imports/work-order-columns.ts'

const GOOD = {
  customer_id: 'cus_9001',
  name: '王芳',
  phone: '19900009001',
  account_no: 'KD9001',
  address: '解放路1号',
  area: '驿城东',
  language: 'zh-CN',
  joined_on: '2020-01-05',
  marketing_consent: '',
}

/** Reads the good row with some cells changed; a column set to undefined is not in the file. */
function read(changes: Partial<Record<keyof typeof GOOD | 'segment', string | undefined>> = {}, extra: string[] = []) {
  const cells = Object.entries({ ...GOOD, ...changes }).filter(([, cell]) => cell !== undefined)
  const found = readHeadings(
    CUSTOMER_COLUMNS,
    cells.map(([heading]) => heading),
  )
  if ('reason' in found) throw new Error(found.reason.code)
  return readRow(CUSTOMER_COLUMNS, found.headings, [...cells.map(([, cell]) => cell ?? ''), ...extra], { zone: 'UTC' })
}

function refusals(...args: Parameters<typeof read>): string[] {
  const reading = read(...args)
  return 'row' in reading ? [] : reading.reasons.map(({ code, facts }) => `${facts.column}: ${code}`)
}

describe('a customer’s row', () => {
  it('is taken when everything is right', () => {
    expect(refusals()).toEqual([])
  })

  it.each([
    [{ customer_id: '' }, 'customer_id: empty_cell'],
    [{ customer_id: '9001' }, 'customer_id: id_prefix'],
    [{ phone: '' }, 'phone: empty_cell'],
    [{ phone: '1.38E+10' }, 'phone: digits_lost'],
    [{ language: '' }, 'language: empty_cell'],
    [{ language: 'klingon' }, 'language: not_a_choice'],
    [{ joined_on: '' }, 'joined_on: empty_cell'],
    [{ joined_on: '2031-02-30' }, 'joined_on: date_impossible'],
    [{ account_no: '' }, 'account_no: empty_cell'],
    [{ name: 'x'.repeat(201) }, 'name: too_long'],
    [{ address: 'x'.repeat(501) }, 'address: too_long'],
    [{ name: 'a\u0007b' }, 'name: control_character'],
    [{ name: '\u001b[31mred' }, 'name: control_character'],
    [{ segment: 'galactic' }, 'segment: not_a_choice'],
    [{ marketing_consent: 'maybe' }, 'marketing_consent: not_a_choice'],
  ])('with %j is refused: %s', (changes, expected) => {
    expect(refusals(changes)).toEqual([expected])
  })

  it('names everything that is wrong with it at once', () => {
    expect(refusals({ phone: '', language: 'klingon' })).toEqual(['phone: empty_cell', 'language: not_a_choice'])
  })

  it('is refused when it has other cells than the headings, and taken when only empty ones follow', () => {
    expect(refusals({}, ['loose'])).toEqual(['undefined: columns_uneven'])
    expect(refusals({}, ['', ' '])).toEqual([])
  })

  it.each([{ name: '=cmd|calc!A1' }, { name: '<script>alert(1)</script>' }, { name: '{ $phone }' }])(
    'keeps %j as the text it is',
    (changes) => {
      expect(read(changes)).toMatchObject({ row: changes })
    },
  )

  it('never repeats what may be personal in its refusal', () => {
    const reading = read({ phone: 'call me 555', customer_id: '王芳' })
    expect(JSON.stringify(reading)).not.toMatch(/555|王芳/)
  })

  it('may come without the columns of language and joining day', () => {
    expect(read({ language: undefined, joined_on: undefined })).toMatchObject({ row: { id: 'cus_9001' } })
  })
})

function good(changes: Parameters<typeof read>[0] = {}): CustomerRow {
  const reading = read(changes)
  if ('row' in reading) return reading.row
  throw new Error(JSON.stringify(reading.reasons))
}

describe('what becomes of a customer’s row', () => {
  const nothing = { stored: undefined, holderId: undefined, language: 'en' as const }

  it('is a new customer whose id is unknown, in the company’s language where the file has none', () => {
    const decision = decideCustomer(good({ language: undefined }), 2, nothing, noClaims())
    expect(decision).toMatchObject({ kind: 'added', record: { language: 'en', segment: 'residential' } })
  })

  it('is nothing when it says what is on file', () => {
    const first = decideCustomer(good(), 2, nothing, noClaims())
    const stored = 'record' in first ? first.record : undefined
    const again = decideCustomer(good(), 2, { ...nothing, stored, holderId: 'cus_9001' }, noClaims())
    expect(again).toEqual({ kind: 'unchanged' })
  })

  it('is a change of what differs; an empty cell leaves things as they are', () => {
    const first = decideCustomer(good({ marketing_consent: 'no' }), 2, nothing, noClaims())
    const stored = 'record' in first ? first.record : undefined
    const moved = decideCustomer(
      good({ phone: '13800138000' }),
      2,
      { ...nothing, stored, holderId: 'cus_9001' },
      noClaims(),
    )
    expect(moved).toMatchObject({ kind: 'updated', changed: ['phone'], record: { marketingConsent: false } })
  })

  it('is refused when somebody else holds the account, on file or earlier in the file', () => {
    const taken = decideCustomer(good(), 2, { ...nothing, holderId: 'cus_1' }, noClaims())
    expect(taken).toMatchObject({ kind: 'refused', reason: { code: 'account_taken', facts: { holder: 'cus_1' } } })
    const claims = noClaims()
    decideCustomer(good(), 2, nothing, claims)
    const second = decideCustomer(good({ customer_id: 'cus_9002' }), 3, nothing, claims)
    expect(second).toMatchObject({ kind: 'refused', reason: { code: 'account_twice', facts: { line: '2' } } })
  })

  it('may have an account that its holder gave up earlier in the file', () => {
    const claims = noClaims()
    const first = decideCustomer(good(), 2, nothing, noClaims())
    const stored = 'record' in first ? first.record : undefined
    decideCustomer(good({ account_no: 'KD9999' }), 2, { ...nothing, stored }, claims)
    const taker = decideCustomer(good({ customer_id: 'cus_9002' }), 3, { ...nothing, holderId: 'cus_9001' }, claims)
    expect(taker.kind).toBe('added')
    const third = decideCustomer(good({ customer_id: 'cus_9003' }), 4, { ...nothing, holderId: 'cus_9001' }, claims)
    expect(third).toMatchObject({ kind: 'refused', reason: { code: 'account_twice', facts: { line: '3' } } })
  })

  it('keeps its id when its account is taken, and may be decided again when the account is free', () => {
    const claims = noClaims()
    const taken = { ...nothing, holderId: 'cus_1' }
    decideCustomer(good(), 2, taken, claims)
    const other = decideCustomer(good({ account_no: 'KD9999' }), 5, nothing, claims)
    expect(other).toMatchObject({ kind: 'refused', reason: { code: 'id_twice', facts: { line: '2' } } })
    expect(decideCustomer(good(), 2, nothing, claims).kind).toBe('added')
  })

  it('is refused the second time that an id stands in the file', () => {
    const claims = noClaims()
    decideCustomer(good(), 2, nothing, claims)
    const again = decideCustomer(good({ phone: '13800138000' }), 5, nothing, claims)
    expect(again).toMatchObject({ kind: 'refused', reason: { code: 'id_twice', facts: { line: '2' } } })
  })

  it('frees nothing when it was refused: the next row may have the account', () => {
    const claims = noClaims()
    decideCustomer(good(), 2, { ...nothing, holderId: 'cus_1' }, claims)
    const holder = decideCustomer(good({ customer_id: 'cus_1' }), 3, { ...nothing, holderId: 'cus_1' }, claims)
    expect(holder.kind).toBe('added')
  })
})

describe('what becomes of a work order’s row', () => {
  function order(changes: Record<string, string> = {}): WorkOrderRow {
    const cells = {
      order_id: 'WO1',
      type: '维修',
      account_no: 'KD1',
      received_at: '2026-11-23 01:38',
      due_at: '',
      ...changes,
    }
    const found = readHeadings(WORK_ORDER_COLUMNS, Object.keys(cells))
    if ('reason' in found) throw new Error(found.reason.code)
    const reading = readRow(WORK_ORDER_COLUMNS, found.headings, Object.values(cells), { zone: 'Asia/Shanghai' })
    if ('row' in reading) return reading.row
    throw new Error(JSON.stringify(reading.reasons))
  }
  const known = { stored: undefined, customerId: 'cus_1' }

  it('is an open order of the account’s customer', () => {
    const decision = decideWorkOrder(order(), 2, known, noClaims())
    expect(decision).toMatchObject({
      kind: 'added',
      record: { id: 'WO1', customerId: 'cus_1', kind: 'repair', status: 'open', priority: 'normal', dueAt: undefined },
    })
  })

  it.each([
    ['account_unknown', {}, { ...known, customerId: undefined }],
    ['due_before_received', { due_at: '2026-11-22 10:00' }, known],
  ] as const)('is refused with %s', (code, changes, onFile) => {
    expect(decideWorkOrder(order(changes), 2, onFile, noClaims())).toMatchObject({ kind: 'refused', reason: { code } })
  })

  it('that came in later than now is a slip of whoever wrote the file', () => {
    const found = readHeadings(WORK_ORDER_COLUMNS, ['order_id', 'type', 'account_no', 'received_at'])
    if ('reason' in found) throw new Error(found.reason.code)
    const read = (received: string) => {
      const context = { zone: 'Asia/Shanghai', at: DateTime.fromISO('2026-11-23T10:00+08:00') }
      return readRow(WORK_ORDER_COLUMNS, found.headings, ['WO1', '维修', 'KD1', received], context)
    }
    expect(read('2026-11-23 10:05')).toHaveProperty('row')
    expect(read('2026-11-23 10:06')).toMatchObject({ reasons: [{ code: 'in_future' }] })
  })

  it('keeps a done order done, and never changes its customer or its kind of work', () => {
    const first = decideWorkOrder(order(), 2, known, noClaims())
    if (!('record' in first)) throw new Error(first.kind)
    const stored = { ...first.record, status: 'done' as const }
    const urgent = decideWorkOrder(order({ priority: '紧急' }), 2, { ...known, stored }, noClaims())
    expect(urgent).toMatchObject({ kind: 'refused', reason: { code: 'order_over' } })
    expect(decideWorkOrder(order(), 2, { ...known, stored }, noClaims())).toEqual({ kind: 'unchanged' })
    const other = decideWorkOrder(order({ type: '装机' }), 2, { ...known, stored }, noClaims())
    expect(other).toMatchObject({ kind: 'refused', reason: { code: 'order_differs' } })
    const moved = decideWorkOrder(order(), 2, { stored, customerId: 'cus_2' }, noClaims())
    expect(moved).toMatchObject({ kind: 'refused', reason: { code: 'order_differs' } })
  })
})
