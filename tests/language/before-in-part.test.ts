import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { beforeInPart } from '#src/language/time/before-in-part.ts'
import { readTime } from '#src/language/time/read-time.ts'

const NOW = DateTime.fromISO('2026-11-23T10:00', { zone: 'Asia/Shanghai' })
const hoursOf = (text: string) =>
  beforeInPart(readTime(text, NOW), text, NOW).map(({ start, end, constraint }) => `${constraint} ${start}–${end}`)

describe('the part of the day before an hour', () => {
  it.each([
    ['后天下午 3点前', 'between 12:00–15:00'],
    ['3点以前，下午', 'between 12:00–15:00'],
    ['都不中 后儿后晌3点前', 'between 12:00–15:00'],
    ['晚上8点前', 'between 18:00–20:00'],
    ['Thursday before 3 in the afternoon', 'between 12:00–15:00'],
    ['Friday afternoon, no later than 4', 'between 12:00–16:00'],
  ])('is where it is wished in %s', (text, hours) => expect(hoursOf(text)).toEqual([hours]))

  it.each([
    ['3点前', 'before null–15:00'],
    ['中午12点前', 'before null–12:00'],
    ['上午10点前', 'before null–10:00'],
    ['下午不行，3点前吧', 'before null–15:00'],
    ['明天下午我上班，3点前来', 'before null–15:00'],
    ['Friday before 3pm', 'before null–15:00'],
    ['下午3点前不行', 'after 15:00–null'],
  ])('is none in %s', (text, hours) => expect(hoursOf(text)).toEqual([hours]))
})
