import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { isAbnormalJump, meanFen } from '#src/domain/bills/abnormal-jump.ts'
import { type AccountOfMonth, accountOfMonth, monthsBefore, standOf } from '#src/domain/bills/account-of-month.ts'
import type { Bill } from '#src/domain/bills/bill.ts'
import { billNews, type NewBill } from '#src/domain/bills/bill-news.ts'
import { compareMonths, overageOf } from '#src/domain/bills/compare-months.ts'

const NOW = DateTime.fromISO('2026-11-23T02:00:00Z', { zone: 'utc' })

const BILL: Bill = {
  ...{ id: 'cus_1 2026-10', customerId: 'cus_1', accountNo: 'KD1', month: '2026-10', plan: '融合套餐129' },
  ...{ dataTotalMb: 20480, dataUsedMb: 11264, voiceTotalMin: 500, voiceUsedMin: 0 },
  ...{ planFeeFen: 12900, overageFeeFen: 0, otherFeeFen: 0, discountFen: 0, totalDueFen: 12900 },
  ...{ paidFen: 0, balanceFen: 0, dueOn: '2026-11-25', asOfOn: undefined },
}

type Lines = Readonly<Record<string, number>>

function account(lines: Lines, changes: Partial<Bill> = {}): AccountOfMonth {
  const items = Object.entries(lines).map(([name, amountFen]) => ({ name, amountFen }))
  const totalDueFen = changes.totalDueFen ?? items.reduce((sum, { amountFen }) => sum + amountFen, 0)
  const stored = { version: 1, importedAt: NOW, zone: undefined, earlierTotalFen: undefined, toldAt: undefined }
  return accountOfMonth({ ...stored, bill: { ...BILL, ...changes, totalDueFen }, items }, 'Asia/Shanghai')
}

const PLAN = { 套餐月费: 12900 }
const last = (lines: Lines = PLAN, changes: Partial<Bill> = {}) => account(lines, { month: '2026-09', ...changes })

const told = (current: AccountOfMonth, before: AccountOfMonth) => {
  const { changes, ...sums } = compareMonths(current, before)
  return { ...sums, changes: changes.map(({ name, differenceFen, reason }) => [name, differenceFen, reason.kind]) }
}

describe('a month beside the one before', () => {
  it('is explained by use beyond the plan', () =>
    expect(told(account({ ...PLAN, 流量超出费: 6200 }, { dataUsedMb: 26828 }), last())).toEqual({
      ...{ differenceFen: 6200, unlistedFen: 0, unexplainedFen: 0 },
      changes: [['流量超出费', 6200, 'beyond_plan']],
    }))

  it('is not explained by a charge for use that did not go beyond it', () =>
    expect(told(account({ ...PLAN, 流量超出费: 6200 }), last())).toMatchObject({
      unexplainedFen: 6200,
      changes: [['流量超出费', 6200, 'unproved']],
    }))

  it('is not explained where the same plan had enough the month before', () => {
    const current = account({ ...PLAN, 流量超出费: 6200 }, { dataUsedMb: 26828 })
    const before = last(PLAN, { dataTotalMb: 40960 })
    expect(compareMonths(current, before)).toMatchObject({
      unexplainedFen: 6200,
      changes: [{ reason: { kind: 'beyond_plan', wasTotal: 40960 } }],
    })
    expect(compareMonths(current, { ...before, plan: '融合套餐199' })).toMatchObject({ unexplainedFen: 0 })
  })

  it('has its largest change first, and each in its direction', () =>
    expect(told(account({ ...PLAN, 增值业务费: 500 }), last({ ...PLAN, 优惠减免: -2000 }))).toEqual({
      ...{ differenceFen: 2500, unlistedFen: 0, unexplainedFen: 0 },
      changes: [
        ['优惠减免', 2000, 'gone'],
        ['增值业务费', 500, 'new'],
      ],
    }))

  it('tells a plan that was changed from a fee that just changed', () => {
    const before = last({ 套餐月费: 7900 }, { plan: '家庭宽带300M' })
    expect(told(account(PLAN), before)).toMatchObject({
      unexplainedFen: 0,
      changes: [['套餐月费', 5000, 'plan_changed']],
    })
    expect(told(account(PLAN), { ...before, plan: BILL.plan })).toMatchObject({
      unexplainedFen: 5000,
      changes: [['套餐月费', 5000, 'unproved']],
    })
  })

  it('counts several lines of one name as one', () =>
    expect(compareMonths(account({ ...PLAN }), last())).toMatchObject({ differenceFen: 0, changes: [] }))

  it('shows changes that come to nothing together', () =>
    expect(told(account({ ...PLAN, 增值业务费: 500 }), last({ ...PLAN, 彩铃: 500 }))).toMatchObject({
      differenceFen: 0,
      changes: [
        ['增值业务费', 500, 'new'],
        ['彩铃', -500, 'gone'],
      ],
    }))

  it('compares lines with parts by what they are for', () => {
    const parts = accountOfMonth(
      {
        ...{
          version: 1,
          importedAt: NOW,
          zone: undefined,
          earlierTotalFen: undefined,
          toldAt: undefined,
          items: undefined,
        },
        bill: { ...BILL, month: '2026-09', discountFen: 1000, totalDueFen: 11900 },
      },
      'Asia/Shanghai',
    )
    expect(told(account({ ...PLAN, 流量超出费: 6200 }, { dataUsedMb: 26828 }), parts)).toMatchObject({
      differenceFen: 7200,
      unexplainedFen: 0,
      changes: [
        ['', 6200, 'beyond_plan'],
        ['', 1000, 'gone'],
      ],
    })
  })

  it('leaves the whole difference open where one month has its total only', () =>
    expect(compareMonths(account({ ...PLAN }), { ...last(), items: [], totalFen: 10000 })).toEqual({
      ...{ differenceFen: 2900, changes: [], unlistedFen: 2900, unexplainedFen: 2900 },
    }))

  it('needs none before it for what was used beyond the plan', () =>
    expect(overageOf(account({ ...PLAN, 语音超出费: 300 }, { voiceUsedMin: 520 }))).toMatchObject([
      { toFen: 300, reason: { kind: 'beyond_plan', of: 'voice' } },
    ]))
})

describe('an account', () => {
  it('counts to the end of its month, or to the day on which it came in before that', () => {
    expect(account(PLAN).asOfOn).toBe('2026-10-31')
    expect(account(PLAN, { month: '2026-11' }).asOfOn).toBe('2026-11-23')
    expect(account(PLAN, { asOfOn: '2026-10-20' }).asOfOn).toBe('2026-10-20')
  })

  it.each([
    [12900, 12900, { kind: 'paid' }],
    [12900, 2900, { kind: 'owed', fen: 10000 }],
    [12900, 13000, { kind: 'over', fen: 100 }],
    [0, undefined, { kind: 'paid' }],
    [-500, 0, { kind: 'over', fen: 500 }],
    [12900, undefined, undefined],
  ] as const)('of %i fen with %s paid stands', (totalFen, paidFen, stand) =>
    expect(standOf({ totalFen, paidFen })).toEqual(stand),
  )

  it('goes over the turn of the year', () => expect(monthsBefore('2027-01', 1)).toBe('2026-12'))
})

describe('an abnormal jump', () => {
  it.each([
    [5 * 7900, [7900, 7900, 7900], false],
    [5 * 7900 + 1, [7900, 7900, 7900], true],
    [100, [10, 20, 30], false],
    [101, [10, 20, 30], true],
    [1_000_000, [7900, 7900], false],
    [7900, [0, 0, 0], true],
    [7900, [-100, 0, 0], true],
    [0, [0, 0, 0], false],
    [-500, [-100, -100, -100], false],
  ])('is %i fen after %j: %s', (totalFen, beforeFen, isJump) =>
    expect(isAbnormalJump(totalFen, beforeFen)).toBe(isJump),
  )

  it('is held against the mean', () => expect(meanFen([10, 20, 31])).toBe(20))
})

describe('news of a bill', () => {
  const bill: NewBill = {
    ...{ customerId: 'cus_1', month: '2026-10', version: 1, totalFen: 50000, beforeFen: [7900, 7900, 7900] },
    toldFen: undefined,
  }
  const news = (changes: Partial<NewBill>) => billNews({ ...bill, ...changes }, '2026-11', NOW)

  it('is a jump of last month or of this one, once', () => {
    expect(news({})).toMatchObject({ occasion: 'usage-jump:cus_1:2026-10', answers: { told: 'jump' } })
    expect(news({ version: 2 })?.occasion).toBe('usage-jump:cus_1:2026-10')
    expect(news({ month: '2026-11' })).toBeDefined()
    expect(news({ month: '2026-09' })).toBeUndefined()
  })

  it('is a correction of the total that was told, and of nothing else', () => {
    expect(news({ version: 3, totalFen: 13400, toldFen: 19600 })).toMatchObject({
      occasion: 'usage-corrected:cus_1:2026-10:3',
      answers: { told: 'corrected', toldFen: 19600 },
    })
    expect(news({ version: 2, totalFen: 13400, toldFen: 13400 })).toBeUndefined()
  })
})
