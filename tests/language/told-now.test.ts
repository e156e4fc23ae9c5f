import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { readTime } from '#src/language/time/read-time.ts'

const AT = DateTime.fromISO('2026-11-24T10:00', { zone: 'Asia/Shanghai' })

describe('now', () => {
  it.each([
    'wheres your bloke now then',
    'whos coming now',
    'is he coming now',
    'Do I have anybody coming now at all?',
    'works now',
    'TV is show now, i press wrong button 哈哈',
    '算了 i not want install now, 家里 say no',
    'not needed now, working',
    'whats today then',
    '电视现在能看了',
  ])('is when something is so, and no wish: %s', (text) => expect(readTime(text, AT)).toEqual([]))

  it.each(['can you come now', 'come now its not working', 'wifi is down, come now', '现在能来吗'])(
    'is a wish: %s',
    (text) => expect(readTime(text, AT)).toMatchObject([{ dates: ['2026-11-24'], constraint: 'asap' }]),
  )
})

describe('now, beside another day', () => {
  it.each([
    'Now book the repair. The line is still dead. Friday at ten.',
    'now then, friday at ten',
    'friday at ten now',
  ])('only begins what is said: %s', (text) =>
    expect(readTime(text, AT)).toMatchObject([{ dates: ['2026-11-27'], start: '10:00' }]),
  )
  it('is one of two where both are offered', () => expect(readTime('now or friday at ten', AT)).toHaveLength(2))
})

describe('a time that is said after a no', () => {
  it.each([
    ['NO 3PM', { start: '15:00' }],
    ['saturday no friday', { dates: ['2026-11-27'] }],
    ['saturday did i say saturday no friday friday is best', { dates: ['2026-11-27'] }],
  ])('is meant: %s', (text, time) => expect(readTime(text, AT)).toMatchObject([time]))
})
