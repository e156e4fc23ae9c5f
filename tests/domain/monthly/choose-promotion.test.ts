import { describe, expect, it } from 'vitest'
import { choosePromotion, findPromotion } from '#src/domain/promotions/choose-promotion.ts'
import type { PromotionRule } from '#src/domain/promotions/promotion.ts'

const words = { 'zh-CN': '某', en: 'some' }
const promotion = (id: string, rule: PromotionRule, more: { notFor?: string[]; untilOn?: string } = {}) => ({
  ...{ id, rule, name: words, gives: words, terms: words, priceFen: 1500, notFor: [] },
  ...more,
})
const month = (name: string, used: number, total = 100) => ({
  ...{ month: name, dataTotalMb: total, dataUsedMb: used },
  ...{ voiceTotalMin: 100, voiceUsedMin: 10 },
})
const ALL = [
  promotion('more', { kind: 'data_overage', months: 2 }, { notFor: ['大流量'] }),
  promotion('near', { kind: 'data_near', months: 2, percent: 90 }),
  promotion('all', { kind: 'general' }),
]
const FACTS = { plan: '小流量', isPersonal: true, todayOn: '2026-11-23' }
const chosen = (usage: ReturnType<typeof month>[], facts = {}, all = ALL) =>
  choosePromotion(all, { ...FACTS, usage, ...facts })?.promotion.id

describe('what a customer is told of', () => {
  it.each([
    ['two months beyond the plan', [month('2026-10', 120), month('2026-09', 101)], 'more'],
    ['exactly the plan', [month('2026-10', 100), month('2026-09', 100)], 'near'],
    ['one month beyond it', [month('2026-10', 120), month('2026-09', 80)], 'all'],
    ['two months that are none in a row', [month('2026-10', 120), month('2026-08', 120)], 'all'],
    ['months over the turn of the year', [month('2027-01', 120), month('2026-12', 120)], 'more'],
    ['one month on file', [month('2026-10', 120)], 'all'],
    ['nothing on file', [], 'all'],
    ['a plan without data', [month('2026-10', 5, 0), month('2026-09', 5, 0)], 'all'],
    ['nine tenths of it', [month('2026-10', 90), month('2026-09', 95)], 'near'],
    ['not quite nine tenths', [month('2026-10', 89), month('2026-09', 95)], 'all'],
  ] as const)('after %s', (_, usage, id) => expect(chosen([...usage])).toBe(id))

  it('stays what they were told of, over or not, and whatever would be told today', () => {
    const over = [promotion('all', { kind: 'general' }, { untilOn: '2026-11-22' }), ...ALL.slice(0, 2)]
    const usage = [month('2026-10', 120), month('2026-09', 120)]
    const found = (id: string, isPersonal = true) => findPromotion(over, id, { usage, isPersonal })
    expect(found('all')).toMatchObject({ promotion: { id: 'all' }, because: [] })
    expect(found('more')?.because).toEqual(usage)
    expect(found('more', false)).toMatchObject({ promotion: { id: 'more' }, because: [] })
    expect(found('gone')).toBeUndefined()
  })

  const OVER = [month('2026-10', 120), month('2026-09', 120)]
  it('is not chosen by usage where the customer has switched that off', () => {
    const told = choosePromotion(ALL, { ...FACTS, usage: OVER, isPersonal: false })
    expect(told).toMatchObject({ promotion: { id: 'all' }, because: [] })
  })
  it('is not what they have already', () => expect(chosen(OVER, { plan: '大流量' })).toBe('near'))
  it('is not over', () => {
    const [more, ...others] = ALL
    const ended = [{ ...(more ?? ALL[0]), untilOn: '2026-11-22' } as (typeof ALL)[0], ...others]
    expect(chosen(OVER, {}, ended)).toBe('near')
    const lastDay = [{ ...(more ?? ALL[0]), untilOn: '2026-11-23' } as (typeof ALL)[0], ...others]
    expect(chosen(OVER, {}, lastDay)).toBe('more')
  })
  it('is nothing where nothing is for everybody', () => expect(chosen([], {}, ALL.slice(0, 2))).toBeUndefined())
  it('tells the months that speak for it', () => {
    expect(choosePromotion(ALL, { ...FACTS, usage: OVER })?.because).toEqual(OVER)
  })
})
