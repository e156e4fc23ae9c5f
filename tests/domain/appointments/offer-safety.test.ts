import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import type { VisitWindow } from '#src/domain/appointments/appointment.ts'
import type { Diary } from '#src/domain/appointments/appointment-store.ts'
import { blockedBy, type Stretch } from '#src/domain/appointments/blocked-time.ts'
import { browse } from '#src/domain/appointments/browse.ts'
import { findOffer } from '#src/domain/appointments/find-offer.ts'
import { freeInstallers } from '#src/domain/appointments/free-installers.ts'
import type { VisitSearch } from '#src/domain/appointments/visit-search.ts'
import type { VisitWish } from '#src/domain/appointments/visit-wish.ts'
import { HORIZON_DAYS, LEAD_MINUTES, SERVICE_HOURS, TRAVEL_MINUTES } from '#src/domain/norms/visit-norms.ts'
import { VISIT_KINDS } from '#src/domain/orders/work-order.ts'
import { anInstaller } from './a-search.ts'

const MINUTE_MS = 60_000
const DAY_MINUTES = 24 * 60

const zone = fc.constantFrom(
  'Asia/Shanghai',
  'America/New_York',
  'Europe/London',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
)
const present = fc
  .integer({ min: 0, max: 400 * DAY_MINUTES })
  .map((minutes) => DateTime.utc(2026, 9, 1).plus({ minutes }))
const clock = fc
  .integer({ min: 0, max: 95 })
  .map(
    (quarter) => `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`,
  )
/** One to three parts of a day, in order and apart, as an import lets them in. */
const shift = fc.uniqueArray(clock, { minLength: 2, maxLength: 6 }).map((clocks) => {
  const sorted = clocks.toSorted()
  return Array.from({ length: Math.floor(sorted.length / 2) }, (_, index) => ({
    from: sorted[2 * index] ?? '',
    to: sorted[2 * index + 1] ?? '',
  }))
})
const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })

/** Taken stretches in order and apart, in quarters of an hour from the present on. */
const taken = (now: DateTime) =>
  fc
    .array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 16 })), { maxLength: 40 })
    .map((steps) => {
      let ms = now.toMillis()
      return steps.map(([gap, length]): Stretch => {
        const fromMs = ms + gap * 15 * MINUTE_MS
        ms = fromMs + length * 15 * MINUTE_MS
        return { fromMs, toMs: ms }
      })
    })

const search = fc.tuple(present, zone, zone, fc.constantFrom(...VISIT_KINDS)).chain(([now, own, shiftZone, kind]) =>
  fc
    .array(fc.tuple(shift, weekdays, taken(now)), {
      minLength: 1,
      maxLength: 4,
    })
    .map((installers): VisitSearch => {
      const diaries = installers.map(
        ([parts, days, stretches], index): Diary => ({
          installer: anInstaller({ id: `ins_${index}`, shift: parts, days }),
          taken: stretches,
        }),
      )
      return { now, zone: own, shiftZone, kind, diaries }
    }),
)

const wished = fc
  .record({
    constraint: fc.constantFrom('at', 'around', 'between', 'after', 'before', 'any', 'asap'),
    start: clock,
    end: clock,
    inDays: fc.option(fc.integer({ min: -2, max: 40 })),
    weekdays: fc.option(weekdays, { nil: undefined }),
  })
  .map(({ inDays, ...rest }) => ({ ...rest, inDays }))

const asWish = (
  { inDays, ...rest }: Omit<VisitWish, 'dates'> & { inDays: number | null },
  { now, zone: own }: VisitSearch,
): VisitWish => ({
  ...rest,
  dates: inDays === null ? null : [now.setZone(own).plus({ days: inDays }).toISODate() ?? ''],
})

/** What is wrong with a promise by one installer; empty when nothing is. Written apart from the search, by the rules' words. */
function faults(
  window: VisitWindow,
  installerId: string,
  { diaries, kind, now, zone: own, shiftZone }: VisitSearch,
): string[] {
  const diary = diaries.find(({ installer }) => installer.id === installerId)
  if (!diary) return ['a stranger']
  const blocked = blockedBy(window, kind)
  const [fromMs, doneMs] = [blocked.fromMs, blocked.toMs - TRAVEL_MINUTES * MINUTE_MS]
  const opensLocal = window.opensAt.setZone(own)
  const dayStart = now.setZone(own).startOf('day')
  const local = (time: string, inZone: string, on: DateTime) =>
    +DateTime.fromISO(`${on.toISODate()}T${time}`, { zone: inZone })
  const shiftDays = [-1, 0, 1].map((days) => window.opensAt.setZone(shiftZone).plus({ days }))
  const isInPart = shiftDays.some(
    (day) =>
      diary.installer.days.includes(day.weekday) &&
      diary.installer.shift.some(
        ({ from, to }) => local(from, shiftZone, day) <= fromMs && doneMs <= local(to, shiftZone, day),
      ),
  )
  return [
    ...(diary.taken.some((one) => one.fromMs < blocked.toMs && blocked.fromMs < one.toMs)
      ? ['overlaps what is taken']
      : []),
    ...(isInPart ? [] : ['leaves the part of the shift']),
    ...(fromMs >= local(SERVICE_HOURS.from, own, opensLocal) && doneMs <= local(SERVICE_HOURS.to, own, opensLocal)
      ? []
      : ['leaves the service hours']),
    ...(fromMs >= now.toMillis() + LEAD_MINUTES * MINUTE_MS ? [] : ['too soon']),
    ...(opensLocal < dayStart.plus({ days: HORIZON_DAYS }) ? [] : ['beyond the horizon']),
  ]
}

describe('whatever the shifts, the diaries and the wishes', () => {
  it('no offer overlaps taken time, leaves a part of a shift, the service hours, the lead time or the horizon', () => {
    let free = 0
    fc.assert(
      fc.property(search, fc.array(wished, { maxLength: 3 }), (given, wishes) => {
        const found = findOffer(
          wishes.map((one) => asWish(one, given)),
          given,
        )
        if (found.kind !== 'free') return
        free += 1
        const installerIds = freeInstallers(given, found.window)
        expect(installerIds.length).toBeGreaterThan(0)
        expect(installerIds.flatMap((id) => faults(found.window, id, given))).toEqual([])
      }),
      { numRuns: 400 },
    )
    expect(free).toBeGreaterThan(40)
  })

  it('every alternative and every window of a list could be kept by somebody', () => {
    fc.assert(
      fc.property(search, wished, (given, one) => {
        const found = findOffer([asWish(one, given)], given)
        const instead = 'before' in found ? [...found.before, ...found.within, ...found.after] : []
        const listed = browse(given, given.now.setZone(given.zone).toISODate() ?? '')
        for (const window of [...instead, ...listed]) {
          const installerIds = freeInstallers(given, window)
          expect(installerIds.length).toBeGreaterThan(0)
          expect(installerIds.flatMap((id) => faults(window, id, given))).toEqual([])
        }
      }),
      { numRuns: 200 },
    )
  })

  it('a point that is called full can be kept by nobody', () => {
    fc.assert(
      fc.property(search, clock, fc.integer({ min: 0, max: 27 }), (given, start, inDays) => {
        const wish = asWish({ constraint: 'at', start, end: null, inDays }, given)
        if (findOffer([wish], given).kind !== 'full') return
        const opensAt = DateTime.fromISO(`${wish.dates?.[0]}T${start}`, { zone: given.zone }).toUTC()
        const window = { opensAt, closesAt: opensAt.plus({ minutes: 30 }) }
        const able = given.diaries.filter(({ installer }) => faults(window, installer.id, given).length === 0)
        expect(able).toEqual([])
      }),
      { numRuns: 400 },
    )
  })
})
