import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { readArrivalDoubt } from '#src/language/answers/read-said-time.ts'

const NOW = DateTime.fromISO('2026-11-24T09:40', { zone: 'Asia/Shanghai' })

describe('an arrival that is said', () => {
  it.each([
    ['13点到的', 'ahead'],
    ['十点半到的', 'ahead'],
    ['arrived at 11:30', 'ahead'],
    ['今天早上就到了', 'vague'],
    ['昨天到的', 'vague'],
    ['I arrived this morning', 'vague'],
  ])('%s is %s', (text, doubt) => {
    expect(readArrivalDoubt(text, NOW)).toBe(doubt)
  })

  it.each(['到了', '9点05到的', '十分钟前到的', '早就到了', '早上9点到的', '10点能到', 'arrived at 9:05', "I'm here"])(
    '%s is taken',
    (text) => {
      expect(readArrivalDoubt(text, NOW)).toBeUndefined()
    },
  )
})
