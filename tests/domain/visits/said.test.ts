import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { isChangedSince } from '#src/domain/visits/said.ts'

const at = (time: string) => DateTime.fromISO(`2026-11-24T${time}:00Z`)

describe('words about a visit that was changed meanwhile', () => {
  const visit = { updatedAt: at('13:10') }

  it('were meant for how it was, where they were written before and came after', () => {
    expect(isChangedSince(visit, { at: at('13:05'), receivedAt: at('13:20') })).toBe(true)
  })

  it('are meant for how it is, where they are written now of a time before', () => {
    expect(isChangedSince(visit, { at: at('13:05'), receivedAt: at('13:20'), writtenAt: at('13:20') })).toBe(false)
  })

  it('were meant for how it was, where they named a time, and waited since before', () => {
    expect(isChangedSince(visit, { at: at('13:05'), receivedAt: at('13:20'), writtenAt: at('13:06') })).toBe(true)
  })
})
