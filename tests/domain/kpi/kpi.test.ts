import { describe, expect, it } from 'vitest'
import { meanInterval, shareInterval } from '#src/domain/kpi/interval.ts'
import { Kpi, KpiFile } from '#src/domain/kpi/kpi.ts'
import { figuresOfMonth, kpiFigure } from '#src/domain/kpi/kpi-figure.ts'

const PUNCTUAL = {
  id: 'punctual',
  norm: 'AP-3',
  name: { 'zh-CN': '准时', en: 'in time' },
  of: 'visits',
  share: ['arrived_in_time'],
}
const problems = (changes: object) =>
  (KpiFile.safeParse({ id: 'own', version: 1, kpis: [{ ...PUNCTUAL, ...changes }] }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  )

describe('a file of key figures', () => {
  it('takes facts, their contrary, limits of measures and values of attributes', () => {
    expect(problems({})).toEqual([])
    expect(
      problems({
        where: [{ kind: ['install', 'move'] }, { minutes_late: { atMost: 10 } }],
        unless: ['missed_by_us'],
        share: ['arrived_in_time', 'not faulty_soon'],
        target: { atLeast: 0.98 },
      }),
    ).toEqual([])
  })

  it.each([
    [{ share: ['arived'] }, 'kpis.0.share: nothing of visits is called "arived"; there is: arrived_in_time,'],
    [{ of: 'vists' }, 'kpis.0.of: must be one of contacts, visits,'],
    [{ where: [{ kind: ['garden'] }] }, 'kpis.0.where: kind is never "garden"; it is one of install, repair,'],
    [
      { where: [{ minutes_late: { upTo: 3 } }] },
      'kpis.0.where.0.minutes_late: must be one of atMost, atLeast, below, above',
    ],
    [{ where: [{ colour: ['red'] }] }, 'kpis.0.where: nothing of visits is called "colour"; there is: kind'],
    [{ count: [] }, 'kpis.0.count: must say one of share, count, mean, median'],
    [{ share: undefined }, 'kpis.0.share: must say one of share, count, mean, median'],
    [{ share: undefined, mean: 'arrived_in_time' }, 'kpis.0.mean: nothing of visits is called "arrived_in_time"'],
    [{ target: { atLeast: 1, atMost: 2 } }, 'kpis.0.target: must be one of atLeast, atMost'],
    [{ norm: 'ap3' }, 'kpis.0.norm: must be the id of a norm, such as AP-3'],
    [{ name: { en: 'in time' } }, 'kpis.0.name.zh-CN: '],
    [{ formula: 'a / b' }, 'kpis.0: Unrecognized key: "formula"'],
  ])('says what is wrong with %j', (changes, expected) => {
    expect(problems(changes).join('; ')).toContain(expected)
  })

  it('has each id once', () => {
    const twice = KpiFile.safeParse({ id: 'own', version: 1, kpis: [PUNCTUAL, PUNCTUAL] })
    expect(twice.error?.issues[0]?.message).toBe('ids must differ')
  })
})

describe('a key figure', () => {
  const counted = { part: 7, whole: 10, unknown: 2, middle: null, deviation: null }
  const figure = (changes: object, count: object = {}) =>
    kpiFigure(Kpi.parse({ ...PUNCTUAL, ...changes }), { ...counted, ...count })

  it('counts what is not known into the whole, and not as kept', () => {
    expect(figure({})).toMatchObject({ value: 0.7, part: 7, whole: 10, unknown: 2, interval: null, isMet: null })
  })

  it('has no value of nothing, and neither reaches nor misses its target then', () => {
    expect(figure({ target: { atLeast: 0.9 } }, { part: 0, whole: 0 })).toMatchObject({ value: null, isMet: null })
  })

  it.each([
    [{ atLeast: 0.7 }, true],
    [{ atLeast: 0.71 }, false],
    [{ atMost: 0.7 }, true],
    [{ atMost: 0.69 }, false],
  ])('is held against %j', (target, isMet) => {
    expect(figure({ target })).toMatchObject({ isMet })
  })

  it('has an interval only where those counted are a sample', () => {
    const rated = { of: 'evaluations', share: ['answered'] }
    expect(figure(rated).interval).toEqual(shareInterval(7, 10))
    expect(figure({ ...rated, share: undefined, mean: 'points' }, { middle: 80, deviation: 20 })).toMatchObject({
      ...{ value: 80, part: 7, whole: null, unit: 'points' },
      interval: meanInterval({ mean: 80, deviation: 20, count: 7 }, { least: 0, most: 100 }),
    })
  })
})

describe('the figures of a month', () => {
  const punctual = Kpi.parse({ ...PUNCTUAL, target: { atLeast: 0.9 } })
  const noMisses = Kpi.parse({
    ...PUNCTUAL,
    id: 'misses',
    of: 'misses',
    share: undefined,
    count: [],
    target: { atMost: 0 },
  })

  it('reach no target where nothing is on record, not even that of no misses', () => {
    expect(figuresOfMonth([punctual, noMisses], undefined).map(({ isMet }) => isMet)).toEqual([null, null])
  })

  it('reach the target of no misses where there were visits', () => {
    const counted = new Map([['punctual', { part: 1, whole: 1, unknown: 0, middle: null, deviation: null }]])
    expect(figuresOfMonth([punctual, noMisses], counted).map(({ isMet }) => isMet)).toEqual([true, true])
  })
})

describe('an interval', () => {
  // Against published tables: Wilson 95 % for 7 of 10, 10 of 10, 0 of 10; Student's t.
  it('of a share holds near nothing and near all', () => {
    const rounded = (part: number, whole: number) => {
      const { low, high } = shareInterval(part, whole) ?? { low: -1, high: -1 }
      return [low, high].map((one) => Number(one.toFixed(4)))
    }
    expect(rounded(7, 10)).toEqual([0.3968, 0.8922])
    expect(rounded(10, 10)).toEqual([0.7225, 1])
    expect(rounded(0, 10)).toEqual([0, 0.2775])
    expect(shareInterval(0, 0)).toBeUndefined()
  })

  it.each([
    [2, 12.706],
    [5, 2.776],
    [6, 2.571],
    [11, 2.228],
    [31, 2.042],
    [1001, 1.962],
  ])('of the mean of %i values is %f standard errors on either side', (count, t) => {
    const range = { least: -Infinity, most: Infinity }
    const { high = 0 } = meanInterval({ mean: 0, deviation: Math.sqrt(count), count }, range) ?? {}
    expect(high).toBeCloseTo(t, 2)
  })

  it('of a mean stays on the scale, and there is none of one value', () => {
    const scale = { least: 0, most: 100 }
    expect(meanInterval({ mean: 97, deviation: 20, count: 3 }, scale)?.high).toBe(100)
    expect(meanInterval({ mean: 97, deviation: 0, count: 1 }, scale)).toBeUndefined()
  })
})
