import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { readPreferred } from '#src/language/time/read-preferred.ts'

const REF = DateTime.fromISO('2026-11-23T10:00', { zone: 'Asia/Shanghai' })
const preferred = (text: string) =>
  readPreferred(text, REF)
    .map(({ dates, start }) => `${dates?.join() ?? '-'} ${start ?? '-'}`)
    .join(' + ')

describe('what suits best of several times', () => {
  it.each([
    ['周六或者周日上午，周日最好', '2026-11-29 -'],
    ['明天或者后天，最好下午', '- 12:00'],
    ['ideally tomorrow but thursday works too', '2026-11-24 -'],
    ['周六上午也行，周日优先', '2026-11-29 -'],
    ['周六都行，别太早', '2026-11-28 09:00'],
    ['周六上午，别太早', '2026-11-28 09:00'],
    ['周六都行，别来太早', '2026-11-28 09:00'],
    ['saturday is fine, not too early please', '2026-11-28 09:00'],
    ['我刚刚说的是周日上午，如果不行就周一早上八点到十点', '2026-11-29 08:00'],
    ['周日上午，师傅要休息那就周一', '2026-11-29 08:00'],
    ['Sunday morning, if not then Monday 8 to 10', '2026-11-29 08:00'],
  ])('is %s', (text, times) => expect(preferred(text)).toBe(times))

  it.each([
    '最好周六上午',
    '周六或者周日',
    '越快越好',
    'tomorrow is best',
    '最好了，周六最好',
    '周日上午，没空就算了',
    '明天下午行不行就是我三点有事',
  ])('is none where nothing else would do: %s', (text) => expect(preferred(text)).toBe(''))
})
