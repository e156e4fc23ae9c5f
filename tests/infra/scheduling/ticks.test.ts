import { DateTime } from 'luxon'
import { pino } from 'pino'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { rehearsalClock } from '#src/infra/clock/rehearsal-clock.ts'
import { systemClock } from '#src/infra/clock/system-clock.ts'
import { runDuties } from '#src/infra/scheduling/duties.ts'
import { startTicks, type Ticks } from '#src/infra/scheduling/ticks.ts'

const START = DateTime.fromISO('2026-11-23T02:00:30.000Z', { zone: 'utc' })

const log = pino({ level: 'silent' })

describe('ticks', () => {
  let ticks: Ticks | undefined
  afterEach(async () => {
    await ticks?.close()
    vi.useRealTimers()
  })

  function rehearse(speed: number) {
    return rehearsalClock({ realAt: DateTime.utc(), rehearsedAt: START, speed })
  }

  it('begin at once, so that nothing waits for the next minute after a start', async () => {
    const seen: DateTime[] = []
    ticks = await startTicks({ clock: systemClock, log, run: async (now) => void seen.push(now) })
    expect(seen).toHaveLength(1)
  })

  it('come with every minute of the real time', async () => {
    vi.useFakeTimers({ now: START.toMillis() })
    const seen: (string | null)[] = []
    ticks = await startTicks({
      clock: systemClock,
      log,
      run: async (now) => void seen.push(now.startOf('second').toISO({ suppressMilliseconds: true })),
    })
    await vi.advanceTimersByTimeAsync(3 * 60_000)
    expect(seen).toEqual([
      '2026-11-23T02:00:30Z',
      '2026-11-23T02:01:00Z',
      '2026-11-23T02:02:00Z',
      '2026-11-23T02:03:00Z',
    ])
  })

  it('come to the second for what is due before the next minute', async () => {
    vi.useFakeTimers({ now: START.toMillis() })
    const dueAt = START.plus({ seconds: 12 })
    const seen: number[] = []
    ticks = await startTicks({
      clock: systemClock,
      log,
      run: async (now) => void seen.push(Math.round(now.diff(START, 'seconds').seconds)),
      nextDue: async (now) => (now < dueAt ? dueAt : undefined),
    })
    await vi.advanceTimersByTimeAsync(20_000)
    expect(seen).toEqual([0, 12])
  })

  it('come once with every minute of a rehearsal', async () => {
    vi.useFakeTimers({ now: START.toMillis() })
    const seen: (string | null)[] = []
    ticks = await startTicks({
      clock: rehearse(60),
      log,
      run: async (now) => void seen.push(now.startOf('minute').toISO({ suppressMilliseconds: true })),
    })
    await vi.advanceTimersByTimeAsync(3_000)
    expect(seen).toEqual([
      '2026-11-23T02:00:00Z',
      '2026-11-23T02:01:00Z',
      '2026-11-23T02:02:00Z',
      '2026-11-23T02:03:00Z',
    ])
  })

  it('come at most twenty times a second, however fast the rehearsal', async () => {
    vi.useFakeTimers({ now: START.toMillis() })
    let count = 0
    ticks = await startTicks({ clock: rehearse(100_000), log, run: async () => void count++ })
    await vi.advanceTimersByTimeAsync(1_000)
    expect(count).toBeGreaterThan(15)
    expect(count).toBeLessThanOrEqual(21)
  })

  it.each([
    ['real', () => systemClock],
    ['rehearsed', () => rehearse(60)],
  ])('never overlap in %s time', async (_, openClock) => {
    vi.useFakeTimers({ now: START.toMillis() })
    const held = Promise.withResolvers<void>()
    let runs = 0
    ticks = await startTicks({
      clock: openClock(),
      log,
      run: () => {
        runs += 1
        return runs === 2 ? held.promise : Promise.resolve()
      },
    })
    await vi.advanceTimersByTimeAsync(10 * 60_000)
    expect(runs).toBe(2)
    held.resolve()
    await vi.advanceTimersByTimeAsync(2 * 60_000)
    expect(runs).toBeGreaterThan(2)
  })

  it('end with the one that runs', async () => {
    vi.useFakeTimers({ now: START.toMillis() })
    const held = Promise.withResolvers<void>()
    let runs = 0
    const running = await startTicks({
      clock: rehearse(60),
      log,
      run: async () => {
        runs += 1
        if (runs === 2) await held.promise
      },
    })
    await vi.advanceTimersByTimeAsync(2_000)
    let isClosed = false
    const closed = running.close().then(() => {
      isClosed = true
    })
    await vi.advanceTimersByTimeAsync(0)
    expect(isClosed).toBe(false)
    held.resolve()
    await closed
    await vi.advanceTimersByTimeAsync(5_000)
    expect(runs).toBe(2)
  })
})

describe('the duties of a tick', () => {
  it('are done in turn with the tick’s time; one that fails is logged and stops no other', async () => {
    const lines: string[] = []
    const log = pino({ base: null }, { write: (line: string) => lines.push(line) })
    const done: string[] = []
    const duty = (name: string, run: () => void) => ({
      name,
      run: async (now: DateTime) => {
        run()
        done.push(`${name} ${now.toISO()}`)
      },
    })
    await runDuties(
      [
        duty('first', () => {}),
        duty('broken', () => {
          throw new Error('no')
        }),
        duty('last', () => {}),
      ],
      log,
    )(START)
    expect(done).toEqual(['first 2026-11-23T02:00:30.000Z', 'last 2026-11-23T02:00:30.000Z'])
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0] as string)).toMatchObject({ event: 'duty_failed', duty: 'broken' })
  })
})
