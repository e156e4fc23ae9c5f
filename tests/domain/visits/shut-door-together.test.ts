import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { togetherAt } from '#src/domain/visits/shut-door.ts'

const at = (time: string) => DateTime.fromISO(`2026-11-24T${time}`, { zone: 'utc' })
const steps = (...pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([said, received]) => ({ at: at(said), receivedAt: at(received) }))

describe('steps before a shut door', () => {
  it('came together where they are said to lie far apart', () => {
    const late = steps(['08:00', '09:10'], ['08:01', '09:11'], ['08:10', '09:12'])
    expect(togetherAt(late)?.toISO()).toBe(at('09:12').toISO())
  })

  it('came as they were done', () => {
    expect(togetherAt(steps(['08:00', '08:00'], ['08:01', '08:01'], ['08:10', '08:10']))).toBeUndefined()
  })

  it('came one by one behind a slow network', () => {
    expect(togetherAt(steps(['08:00', '08:10'], ['08:01', '08:11'], ['08:10', '08:20']))).toBeUndefined()
  })

  it('came late but for one', () => {
    expect(togetherAt(steps(['08:00', '08:20'], ['08:10', '08:10']))).toBeUndefined()
  })
})
