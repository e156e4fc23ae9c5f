import { fileURLToPath } from 'node:url'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { usageNoticeOpening } from '#dialogs/usage-notice/opening.ts'
import type { OpeningFacts } from '#src/conversation/opening.ts'
import { type AccountOfMonth, accountOfMonth } from '#src/domain/bills/account-of-month.ts'
import type { Bill } from '#src/domain/bills/bill.ts'
import { LANGUAGES } from '#src/domain/shared/language.ts'
import { loadPhrasebook } from '#src/infra/text/phrasebook.ts'

const NOW = DateTime.fromISO('2026-11-23T10:00:00+08:00')
const ZONE = 'Asia/Shanghai'
const phrasebook = loadPhrasebook(
  fileURLToPath(new URL('../../locales', import.meta.url)),
  { company: '驻马店宽带', hotline: '10010' },
  () => NOW,
)

const BILL: Bill = {
  ...{ id: 'cus_1 2026-10', customerId: 'cus_1', accountNo: 'KD1', month: '2026-10', plan: '融合套餐129' },
  ...{ dataTotalMb: 20480, dataUsedMb: 26828, voiceTotalMin: 500, voiceUsedMin: 445 },
  ...{ planFeeFen: 12900, overageFeeFen: 6200, otherFeeFen: 500, discountFen: 0, totalDueFen: 19600 },
  ...{ paidFen: 0, balanceFen: 511, dueOn: '2026-11-25', asOfOn: undefined },
}

const account = (changes: Partial<Bill> = {}): AccountOfMonth =>
  accountOfMonth(
    {
      bill: { ...BILL, ...changes },
      version: 1,
      importedAt: NOW,
      zone: undefined,
      items: undefined,
      earlierTotalFen: undefined,
      toldAt: undefined,
    },
    ZONE,
  )

const facts = (changes: Partial<OpeningFacts> = {}): OpeningFacts => ({
  customer: { id: 'cus_1', name: '陈子涵', salutation: '女士', language: 'zh-CN', plan: '融合套餐129' },
  ...{ isKnown: true, month: '2026-10', company: '驻马店宽带', hotline: '10010', now: NOW, zone: ZONE },
  ...{ bill: account(), isPersonal: true },
  ...changes,
})

function said(given: OpeningFacts, language: 'zh-CN' | 'en' = 'zh-CN'): string {
  const prompt = usageNoticeOpening.open(given)
  if (!prompt) throw new Error('nothing is said')
  return phrasebook.render(language, prompt.ask)
}

/** The text with the month and how to be reached aside: what is left has no figure. */
const withoutMonth = (text: string) => text.replace(/10月|10010|October/g, '')

describe('the month’s notice', () => {
  it('says first what goes beyond the plan, the amount and the due date, then the plan, as of when, the use and the balance', () => {
    const text = said(facts())
    const order = [
      '陈女士',
      '10月',
      '超出套餐的费用 62元',
      '流量超出 6.2GB',
      '196元',
      '11月25日',
      '融合套餐129',
      '截至10月31日',
      '26.2GB',
      '20GB',
      '5.11元',
    ]
    const places = order.map((part) => text.indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })

  it.each(LANGUAGES)('says nothing personal in %s to whoever is not known', (language) => {
    const text = said(facts({ isKnown: false }), language)
    expect(withoutMonth(text)).not.toMatch(/\d|陈|融合/)
    expect(usageNoticeOpening.open(facts({ isKnown: false }))?.choices).toBeUndefined()
  })

  it.each(LANGUAGES)('has no figure and no name in a text message in %s, known or not', (language) => {
    for (const isKnown of [true, false]) {
      const text = phrasebook.render(language, usageNoticeOpening.asText(facts({ isKnown }), 'LINK'))
      expect(withoutMonth(text)).not.toMatch(/\d|陈|融合/)
      expect(text).toContain('LINK')
    }
  })

  it('is none without a bill', () => {
    const { bill: _, ...others } = facts()
    expect(usageNoticeOpening.open(others)).toBeUndefined()
  })

  it.each([
    [{ dataUsedMb: 0, overageFeeFen: 0, totalDueFen: 13400 }, '流量 20GB，没有用过'],
    [{ dataUsedMb: 20480, overageFeeFen: 0, totalDueFen: 13400 }, '流量 20GB，正好用完'],
    [{ dataTotalMb: 0 }, '流量用了 26.2GB'],
    [
      { dataTotalMb: undefined, dataUsedMb: undefined, voiceTotalMin: undefined, voiceUsedMin: undefined },
      '10月套餐（截至10月31日）：融合套餐129。',
    ],
    [{ plan: undefined }, '您的套餐'],
    [{ dataUsedMb: 300, dataTotalMb: 1536 }, '流量用了 300MB（共 1.5GB）'],
    [{ totalDueFen: -1050 }, '不用缴，账单结余 10.50元'],
    [{ totalDueFen: 0 }, '话费 0元，不用缴'],
    [{ paidFen: undefined }, '缴费期限11月25日'],
    [{ dueOn: '2026-11-20' }, '缴费期限是11月20日周五；已经缴了的，请不用管'],
    [{ paidFen: 20000 }, '已经缴清，多缴的 4元在您的账户里'],
    [{ paidFen: 19600 }, '已经缴清，不用做什么。'],
    [{ paidFen: 10000 }, '还要缴 96元，请在11月25日周三（含当天）前缴'],
    [{ paidFen: 19600, balanceFen: -1243 }, '已经缴清。'],
    [{ paidFen: 19600, balanceFen: -1243 }, '账户另有欠费 12.43元'],
    [{}, '账户余额 5.11元，没有从上面的话费里扣'],
  ] as const)('says it sensibly for %j', (changes, words) =>
    expect(said(facts({ bill: account(changes) }))).toContain(words),
  )

  it('names one sum to be paid, not two: arrears that may hold the bill are not told unasked', () => {
    const text = said(facts({ bill: account({ balanceFen: -1243 }) }))
    expect(text).toContain('196元，请在')
    expect(text).not.toContain('12.43')
  })
})
