import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { answerToday } from '#src/domain/satisfaction/answer-today.ts'
import { isLow } from '#src/domain/satisfaction/is-low.ts'
import { reminderAt } from '#src/domain/satisfaction/reminder-at.ts'

const ZONE = 'Asia/Shanghai'
const at = (local: string) => DateTime.fromISO(local, { zone: ZONE }).toUTC()
const local = (instant: DateTime) => instant.setZone(ZONE).toFormat('MM-dd HH:mm')

describe('a low score', () => {
  it.each([
    ['2026-11-23T10:00', '11-23 14:00'],
    ['2026-11-23T06:00', '11-23 12:00'],
    ['2026-11-23T16:00', '11-23 20:00'],
    ['2026-11-23T18:30', '11-23 20:00'],
    ['2026-11-23T19:59', '11-23 20:00'],
    ['2026-11-23T20:00', '11-24 12:00'],
    ['2026-11-23T23:30', '11-24 12:00'],
  ])('given at %s is answered by %s', (given, due) => expect(local(answerToday(at(given), 240, ZONE))).toBe(due))

  it.each([
    [{ overall: 2 }, 5, true],
    [{ overall: 3 }, 5, false],
    [{ overall: 5, attitude: 1 }, 5, true],
    [{ overall: 4 }, 10, true],
    [{ overall: 5 }, 10, false],
    [{}, 5, false],
  ])('is in %j of %s: %s', (scores, scale, isSo) => expect(isLow(scores, scale, 2)).toBe(isSo))
})

describe('the reminder of an evaluation', () => {
  it.each([
    ['2026-11-25T09:00', '11-25 10:00'],
    ['2026-11-25T10:00', '11-25 10:00'],
    ['2026-11-25T10:01', '11-26 10:00'],
    ['2026-11-30T22:00', '12-01 10:00'],
  ])('that is due at %s goes out at %s', (now, due) => expect(local(reminderAt(at(now), ZONE))).toBe(due))
})
