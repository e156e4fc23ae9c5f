import { DateTime } from 'luxon'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openClock } from '#src/infra/clock/open-clock.ts'
import { rehearsalClock } from '#src/infra/clock/rehearsal-clock.ts'
import { keepRehearsalAnchor } from '#src/infra/storage/rehearsal-anchor.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'

const START = '2026-11-23T10:00:00+08:00'
const at = (iso: string) => DateTime.fromISO(iso, { zone: 'utc' })

describe('the rehearsal clock', () => {
  it('starts at its instant and runs as many times faster', () => {
    let realMs = at('2026-01-01T00:00:00Z').toMillis()
    const anchor = { realAt: at('2026-01-01T00:00:00Z'), rehearsedAt: at(START), speed: 60 }
    const clock = rehearsalClock(anchor, () => realMs)
    expect(clock.now().toISO()).toBe('2026-11-23T02:00:00.000Z')
    realMs += 90_000
    expect(clock.now().toISO()).toBe('2026-11-23T03:30:00.000Z')
    expect(clock.rehearsalSpeed).toBe(60)
  })
})

describe('opening the clock', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openTestDatabase()
  })
  beforeEach(() => database.kysely.deleteFrom('rehearsal_clock').execute())
  afterAll(() => database[Symbol.asyncDispose]())

  it('gives the real time without settings', async () => {
    const clock = await openClock({ CLOCK_SPEED: 1 }, database)
    expect(clock.rehearsalSpeed).toBeUndefined()
    expect(Math.abs(clock.now().diffNow().toMillis())).toBeLessThan(5_000)
    expect(clock.now().zoneName).toBe('UTC')
  })

  it('begins at the instant set', async () => {
    const clock = await openClock({ CLOCK_START: START, CLOCK_SPEED: 1 }, database)
    expect(clock.now().diff(at(START)).toMillis()).toBeGreaterThanOrEqual(0)
    expect(clock.now().diff(at(START)).toMillis()).toBeLessThan(20_000)
  })

  it('goes on where the first process began, after a restart and in every replica', async () => {
    const kept = { realAt: DateTime.utc().minus({ hours: 1 }), rehearsedAt: at(START), speed: 60 }
    await keepRehearsalAnchor(database, `${START} × 60`, kept)
    const clocks = await Promise.all([1, 2, 3].map(() => openClock({ CLOCK_START: START, CLOCK_SPEED: 60 }, database)))
    for (const clock of clocks) {
      const hours = clock.now().diff(at(START)).as('hours')
      expect(hours).toBeGreaterThanOrEqual(60)
      expect(hours).toBeLessThan(61)
    }
  })

  it('agrees on one anchor when several processes are the first', async () => {
    const anchors = await Promise.all(
      [1, 2, 3, 4].map((minute) =>
        keepRehearsalAnchor(database, 'same', {
          realAt: at(`2026-01-01T00:0${minute}:00Z`),
          rehearsedAt: at(START),
          speed: 1,
        }),
      ),
    )
    expect(new Set(anchors.map(({ realAt }) => realAt.toMillis())).size).toBe(1)
  })

  it.each([
    ['start', '2026-12-01T10:00:00+08:00', 1],
    ['speed', START, 2],
  ])('begins anew with another %s', async (_, start, speed) => {
    const kept = { realAt: DateTime.utc().minus({ days: 1 }), rehearsedAt: at(START), speed: 1 }
    await keepRehearsalAnchor(database, `${START} × 1`, kept)
    const clock = await openClock({ CLOCK_START: start, CLOCK_SPEED: speed }, database)
    expect(clock.now().diff(at(start)).as('minutes')).toBeLessThan(1)
    expect(clock.rehearsalSpeed).toBe(speed)
  })
})
