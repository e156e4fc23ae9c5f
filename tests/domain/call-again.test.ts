import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { CALL_AGAIN_MINUTES } from '#src/domain/norms/contact-norms.ts'
import { callAgainAt } from '#src/domain/tickets/call-again.ts'

const now = DateTime.fromISO('2026-11-24T02:00:00Z', { zone: 'utc' })
const inMinutes = (minutes: number) => now.plus({ minutes })
const minutesUntil = (...limits: (DateTime | undefined)[]) => callAgainAt(now, limits).diff(now, 'minutes').minutes

describe('a customer whom a call did not reach', () => {
  it('is left alone for a while where nothing presses', () => {
    expect(minutesUntil()).toBe(CALL_AGAIN_MINUTES)
    expect(minutesUntil(undefined, undefined)).toBe(CALL_AGAIN_MINUTES)
  })

  it.each([
    ['after the usual pause', CALL_AGAIN_MINUTES + 1, CALL_AGAIN_MINUTES],
    ['earlier, at the very end of the usual pause', CALL_AGAIN_MINUTES, CALL_AGAIN_MINUTES / 2],
    ['earlier, within it', 40, 20],
    ['earlier, a moment before', 1, 0.5],
  ])('is called %s where the visit begins then', (_, opensIn, minutes) => {
    expect(minutesUntil(inMinutes(opensIn))).toBe(minutes)
  })

  it('is called before the first of several limits', () => {
    expect(minutesUntil(inMinutes(600), inMinutes(60))).toBe(30)
  })

  it('is left alone for a while where the visit has begun', () => {
    expect(minutesUntil(inMinutes(0), inMinutes(-30))).toBe(CALL_AGAIN_MINUTES)
  })
})
