import { describe, expect, it } from 'vitest'
import { isFreeForQuiz, isQuizDay, isQuizHour } from '#src/domain/quiz/quiz-time.ts'
import { at, windowOn, ZONE } from '../../contracts/small-district.ts'

const local = (text: string) => at(text).setZone(ZONE)
const visit = (from: string, to: string, begunAt?: string) => ({
  ...windowOn('2026-10-05', from, to),
  begunAt: begunAt === undefined ? undefined : at(`2026-10-05T${begunAt}`),
})

describe('the time for a quiz', () => {
  it('begins on the fifth and ends a fortnight later, between the break and the evening', () => {
    const days = ['04', '05', '18', '19'].map((day) => isQuizDay(local(`2026-10-${day}T13:00`)))
    expect(days).toEqual([false, true, true, false])
    const hours = ['12:29', '12:30', '19:59', '20:00'].map((time) => isQuizHour(local(`2026-10-05T${time}`)))
    expect(hours).toEqual([false, true, true, false])
  })

  it('is not while a visit is in work, in its window, or shortly before', () => {
    const now = at('2026-10-05T13:00')
    expect(isFreeForQuiz([], now)).toBe(true)
    expect(isFreeForQuiz([visit('15:00', '17:00')], now)).toBe(true)
    expect(isFreeForQuiz([visit('13:30', '14:30')], now)).toBe(false)
    expect(isFreeForQuiz([visit('12:00', '14:00')], now)).toBe(false)
    expect(isFreeForQuiz([visit('15:00', '17:00', '12:50')], now)).toBe(false)
    expect(isFreeForQuiz([visit('08:00', '10:00', '09:00')], now)).toBe(false)
  })

  it('is again once nobody is at work, though a visit was never closed', () => {
    const now = at('2026-10-06T12:30')
    expect(isFreeForQuiz([visit('08:00', '10:00', '09:00')], now)).toBe(true)
    expect(isFreeForQuiz([visit('08:00', '10:00')], now)).toBe(true)
  })
})
