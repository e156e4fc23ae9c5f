import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { LEAVING_MINUTES } from '#src/domain/norms/closing-norms.ts'
import { isStillThere } from '#src/domain/visits/still-there.ts'

const closedAt = DateTime.fromISO('2026-11-24T06:30:00Z', { zone: 'utc' })
const came = { arrivedAt: closedAt.minus({ minutes: 25 }) }
const soon = closedAt.plus({ minutes: LEAVING_MINUTES })

describe('the installer of a visit that was closed', () => {
  it('is still there for as long as packing takes', () => {
    expect(isStillThere(came, closedAt, [], soon)).toBe(true)
    expect(isStillThere(came, closedAt, [], soon.plus({ seconds: 1 }))).toBe(false)
  })

  it('has left once they set out for another visit, and was not there if they never came', () => {
    const next = { setOutAt: closedAt.plus({ minutes: 1 }), arrivedAt: undefined }
    expect(isStillThere(came, closedAt, [next], soon)).toBe(false)
    expect(isStillThere(came, closedAt, [{ setOutAt: undefined, arrivedAt: undefined }], soon)).toBe(true)
    expect(isStillThere({ arrivedAt: undefined }, closedAt, [], soon)).toBe(false)
  })
})
