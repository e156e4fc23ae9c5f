import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { readTime } from '#src/language/time/read-time.ts'

const MONDAY = DateTime.fromISO('2026-11-23T10:00', { zone: 'Asia/Shanghai' })
const daysOf = (text: string) => readTime(text, MONDAY).map(({ dates }) => dates?.join(' '))

describe('a day that is corrected', () => {
  it.each([
    ['wednesday ah said. mornin', '2026-11-25'],
    ['ah said wednesday no tuesday. ur ye deaf?', '2026-11-25'],
    ["naw wait, tuesday's nae good, ah've the bowls. pit it tae wednesday", '2026-11-25'],
    ['wednesday no tuesday', '2026-11-24'],
    ['friday, naw saturday', '2026-11-28'],
    ['ah said wednesday, no tuesday', '2026-11-25'],
    ['明儿 不 后儿 赶过晌儿', '2026-11-25'],
    ['等等先，星期六定星期日好呢…都係星期日啦，十一點後', '2026-11-29'],
    ['周六，还是周日吧', '2026-11-29'],
    ['明天？能不能今天来，我损失大得很', '2026-11-23'],
    ["tomorrow? can't you do today", '2026-11-23'],
    ['abeg shift am go thursday morning, tomorrow i dey travel', '2026-11-26'],
    ['ah telt ye, the day. soon as', '2026-11-23'],
  ])('is the one that is meant: %s', (text, day) => {
    expect(daysOf(text)).toEqual([day])
  })

  it('leaves each of two alternatives its own hours', () => {
    const said = 'Tomorrow morning is not feasible. Kindly prepone to tonight or else postpone to Wednesday after 4'
    expect(readTime(said, MONDAY)).toMatchObject([
      { dates: ['2026-11-23'], constraint: 'between' },
      { dates: ['2026-11-25'], start: '16:00', constraint: 'after' },
    ])
  })

  it.each(['周六还是周日？', '周六还是周日吧？', '周六或者周日，都是上午吧', 'saturday or sunday'])(
    'is none of two alternatives: %s',
    (text) => {
      expect(daysOf(text)).toEqual(['2026-11-28 2026-11-29'])
    },
  )

  it.each(['the day after tomorrow', 'what is the day?', 'i said the day'])('names no today: %s', (text) => {
    expect(daysOf(text)).not.toContain('2026-11-23')
  })
})
