import { describe, expect, it } from 'vitest'
import { awaited, isSomebodyExpected } from '#src/domain/visits/awaited.ts'
import { anAppointment, at, windowOn, ZONE } from '../contracts/small-district.ts'

const today = anAppointment({ window: windowOn('2026-11-24', '14:00', '16:00') })
const tomorrow = anAppointment({ window: windowOn('2026-11-25', '09:00', '11:00') })
const told = { at: at('2026-11-24T13:00'), minutes: 60 }

describe('a visit that is awaited', () => {
  it('is the earliest that can still be kept', () => {
    expect(awaited([tomorrow, today], at('2026-11-24T15:00'))).toEqual([today, tomorrow])
    expect(awaited([tomorrow, today], at('2026-11-24T17:30'))).toEqual([tomorrow])
  })

  it('is still awaited behind its window where the customer was told of a delay, and not where they refused it', () => {
    const late = { ...today, delay: told }
    expect(awaited([late], at('2026-11-24T16:50'))).toEqual([late])
    expect(awaited([{ ...today, delay: { ...told, isRefused: true } }], at('2026-11-24T16:50'))).toEqual([])
  })

  it('is expected today only on its day', () => {
    expect(isSomebodyExpected([today, tomorrow], at('2026-11-24T10:00'), ZONE)).toBe(true)
    expect(isSomebodyExpected([tomorrow], at('2026-11-24T23:00'), ZONE)).toBe(false)
    expect(isSomebodyExpected([], at('2026-11-24T10:00'), ZONE)).toBe(false)
  })
})
