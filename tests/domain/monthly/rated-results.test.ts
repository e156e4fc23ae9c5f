import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { RATED_AFTER_DAYS, REPORTED_VISIT_DAYS, SURVEY_LEAST_VISITS } from '#src/domain/norms/survey-norms.ts'
import { nextRated, ratedMonths } from '#src/domain/satisfaction/rated-months.ts'
import { ratedResults } from '#src/domain/satisfaction/rated-results.ts'

const ZONE = 'Asia/Shanghai'
const at = (iso: string) => DateTime.fromISO(iso, { zone: ZONE })
const monthsAt = (iso: string) => ratedMonths(at(iso), ZONE).map(({ month }) => month)

describe('the months that the rated see', () => {
  it('are over and settled, the newest first', () => {
    expect(monthsAt('2026-11-23T10:00')).toEqual(['2026-10', '2026-09'])
    expect(monthsAt('2026-11-07T23:59')).toEqual(['2026-09', '2026-08'])
    expect(monthsAt('2026-11-08T00:00')).toEqual(['2026-10', '2026-09'])
    expect(monthsAt('2027-01-31T10:00')).toEqual(['2026-12', '2026-11'])
  })

  it('say which comes next, and when', () => {
    const next = (iso: string) => {
      const { month, settledAt } = nextRated(at(iso), ZONE)
      return `${month} ${settledAt.toISODate()}`
    }
    expect(next('2026-11-23T10:00')).toBe('2026-11 2026-12-08')
    expect(next('2026-11-07T10:00')).toBe('2026-10 2026-11-08')
  })

  it('are not settled before the last score of a visit can be changed', () => {
    expect(RATED_AFTER_DAYS).toBeGreaterThanOrEqual(REPORTED_VISIT_DAYS)
  })
})

describe('the results that the rated see', () => {
  const item = (name: 'overall' | 'attitude', count: number) => ({
    ...{ group: '2026-10', item: name, scale: 5, counts: { 5: count } },
  })

  it('are those of which enough customers spoke, in the order of the form', () => {
    const least = SURVEY_LEAST_VISITS
    const { items } = ratedResults([item('overall', least), item('attitude', least + 1)], [])
    expect(items.map((one) => one.item)).toEqual(['attitude', 'overall'])
    expect(ratedResults([item('overall', least - 1)], []).items).toEqual([])
  })

  it('name no topic that fewer customers spoke of, for the one who paid is known to whoever took the money', () => {
    const topics = [
      { topic: 'late', count: SURVEY_LEAST_VISITS },
      { topic: 'charge', count: SURVEY_LEAST_VISITS - 1 },
    ] as const
    expect(ratedResults([], topics).topics).toEqual([{ topic: 'late', count: SURVEY_LEAST_VISITS }])
  })
})
