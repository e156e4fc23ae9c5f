import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { inProcessLimits } from '#src/infra/coordination/in-process-limits.ts'

const MINUTE_MS = 60_000

describe('codes per telephone number', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  async function takeEvery(stepMs: number, times: number): Promise<number> {
    const limits = inProcessLimits()
    let allowed = 0
    for (let time = 0; time < times; time++) {
      if ((await limits.take('code_per_phone', '19900000001')).allowed) allowed += 1
      vi.advanceTimersByTime(stepMs)
    }
    return allowed
  }

  it('are one a minute', async () => {
    expect(await takeEvery(MINUTE_MS / 4, 16)).toBe(4)
  })

  it('are five an hour', async () => {
    expect(await takeEvery(2 * MINUTE_MS, 30)).toBe(5)
  })

  it('are ten a day, and tries that an hour refused take none of them', async () => {
    expect(await takeEvery(2 * MINUTE_MS, 12 * 30)).toBe(10)
  })

  it('say how long the window that refused still lasts', async () => {
    const limits = inProcessLimits()
    await limits.take('code_per_phone', '19900000001')
    vi.advanceTimersByTime(MINUTE_MS / 2)
    expect((await limits.take('code_per_phone', '19900000001')).retryAfterMs).toBe(MINUTE_MS / 2)
  })
})
