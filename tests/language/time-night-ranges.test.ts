import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { readTime } from '#src/language/time/read-time.ts'

const REF = DateTime.fromISO('2026-11-23T10:00:00', { zone: 'Asia/Shanghai' })

describe('a night that runs to midnight or past it', () => {
  it.each([
    ['今晚10点到12点', '22:00', '23:59'],
    ['今晚8点到12点', '20:00', '23:59'],
    ['今晚11点到1点', '23:00', '23:59'],
  ])('ends with its day: %s', (text, start, end) =>
    expect(readTime(text, REF)).toEqual([{ dates: ['2026-11-23'], start, end, constraint: 'between' }]),
  )

  it('does not slip to the morning before', () => {
    expect(readTime('明晚12点', REF)).toMatchObject([{ dates: ['2026-11-24'], start: '23:59' }])
    expect(readTime('今晚12点前', REF)).toMatchObject([{ dates: ['2026-11-23'], end: '23:59' }])
  })
})
