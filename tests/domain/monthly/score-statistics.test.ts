import { describe, expect, it } from 'vitest'
import { shareInterval } from '#src/domain/kpi/interval.ts'
import { SURVEY_LEAST_VISITS } from '#src/domain/norms/survey-norms.ts'
import { forTheRated, scoreStatistics } from '#src/domain/satisfaction/score-statistics.ts'

describe('the statistics of points', () => {
  it('are nothing of nothing', () => {
    expect(scoreStatistics({}, 5)).toMatchObject({ count: 0, mean: undefined, satisfied: undefined })
  })

  it('give no interval of a mean from one answer', () => {
    expect(scoreStatistics({ 4: 1 }, 5)).toMatchObject({ count: 1, mean: 4, meanInterval: undefined, satisfied: 1 })
  })

  it('give the mean with Student’s interval', () => {
    // 3, 4, 4, 5, 5: mean 4.2, s = 0.8367, t(4) = 2.776: 4.2 ± 1.039.
    const { mean, meanInterval } = scoreStatistics({ 3: 1, 4: 2, 5: 2 }, 5)
    expect(mean).toBeCloseTo(4.2, 6)
    expect(meanInterval?.low).toBeCloseTo(3.161, 2)
    expect(meanInterval?.high).toBe(5)
  })

  it('use the quantile of many answers where there are many', () => {
    // 31 answers, 15 threes, 16 fives: mean 4.032, s = 1.016, t(30) = 2.042.
    const { meanInterval } = scoreStatistics({ 3: 15, 5: 16 }, 5)
    expect(meanInterval?.low).toBeCloseTo(4.0323 - 2.042 * (1.016 / Math.sqrt(31)), 2)
  })

  it('count four of five, and eight of ten, as satisfied', () => {
    expect(scoreStatistics({ 3: 1, 4: 1, 5: 2 }, 5).satisfied).toBe(0.75)
    expect(scoreStatistics({ 7: 1, 8: 1 }, 10).satisfied).toBe(0.5)
  })

  it.each([
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [8, 10, 0.4902, 0.9433],
    [81, 263, 0.2553, 0.3662],
  ])('have Wilson’s interval: %s of %s', (hits, count, low, high) => {
    expect(shareInterval(hits, count)?.low).toBeCloseTo(low, 3)
    expect(shareInterval(hits, count)?.high).toBeCloseTo(high, 3)
  })

  it('tell the rated nothing of few', () => {
    expect(forTheRated(scoreStatistics({ 5: SURVEY_LEAST_VISITS - 1 }, 5))).toBeUndefined()
    expect(forTheRated(scoreStatistics({ 5: SURVEY_LEAST_VISITS }, 5))).toBeDefined()
  })
})
