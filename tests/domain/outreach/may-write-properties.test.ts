import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { mayWrite } from '#src/domain/outreach/may-write.ts'
import { CLASS_OF_KIND, MONTHLY_KINDS, type WritingDecision, type WritingFacts } from '#src/domain/outreach/monthly.ts'
import { someFacts } from './writing-facts.ts'

/** Of both hemispheres, with half an hour of summer time, with a change at midnight, and without any. */
const ZONES = ['Asia/Shanghai', 'America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'America/Santiago'] as const

/** The days on which clocks and calendars do odd things: both changes, month ends, the 31st, a leap day, new year. */
const ODD_DAYS = [
  ...['2026-03-08', '2026-11-01', '2026-03-29', '2026-10-25', '2026-04-05', '2026-10-04', '2026-09-06', '2027-04-04'],
  ...['2026-01-31', '2026-02-28', '2026-04-30', '2026-08-31', '2026-10-31', '2026-12-31', '2028-02-28', '2028-02-29'],
]

const minutes = { min: -2 * 24 * 60, max: 2 * 24 * 60 }
const instants = (zone: string) =>
  fc
    .tuple(fc.constantFrom(...ODD_DAYS), fc.integer(minutes), fc.integer({ min: 0, max: 59_999 }))
    .map(([day, minutesAfter, milliseconds]) =>
      DateTime.fromISO(day, { zone }).plus({ minutes: minutesAfter, milliseconds }).toUTC(),
    )

interface Case {
  readonly facts: WritingFacts
  readonly now: DateTime
}

const cases: fc.Arbitrary<Case> = fc
  .constantFrom(...ZONES)
  .chain((zone) => fc.tuple(fc.constant(zone), instants(zone)))
  .chain(([zone, now]) => {
    const earlier = (days: number) =>
      fc.integer({ min: 0, max: days * 24 * 60 }).map((ago) => now.minus({ minutes: ago }))
    const rare = fc.integer({ min: 0, max: 9 }).map((n) => n === 0)
    const windows = fc
      .tuple(fc.integer({ min: -600, max: 4_000 }), fc.integer({ min: 30, max: 600 }))
      .map(([begins, lasts]) => ({
        opensAt: now.plus({ minutes: begins }),
        closesAt: now.plus({ minutes: begins + lasts }),
      }))
    const written = fc.record({ kind: fc.constantFrom(...MONTHLY_KINDS), at: earlier(35), isAnswered: fc.boolean() })
    const until = now.setZone(zone).startOf('month').plus({ months: 1 }).toUTC()
    return fc
      .record({
        kind: fc.constantFrom(...MONTHLY_KINDS),
        isWrongPerson: rare,
        consent: fc.constantFrom('given', 'given', 'given', 'refused', 'unknown'),
        declinedAt: fc.option(earlier(300), { nil: undefined, freq: 5 }),
        isInFault: rare,
        isInComplaint: rare,
        lowScoreAt: fc.option(earlier(60), { nil: undefined, freq: 5 }),
        visits: fc.array(windows, { maxLength: 3 }),
        remindedAt: fc.option(earlier(35), { nil: undefined }),
        written: fc
          .array(written, { maxLength: 6 })
          .map((each) => each.toSorted((one, other) => other.at.toMillis() - one.at.toMillis())),
        hasChannel: rare.map((is) => !is),
        hasData: rare.map((is) => !is),
        toldAt: fc.option(earlier(35), { nil: undefined, freq: 5 }),
        dataUntil: fc.option(
          earlier(5).map((at) => at.plus({ days: 2 })),
          { nil: undefined },
        ),
      } satisfies Record<Exclude<keyof WritingFacts, 'zone' | 'until'>, unknown>)
      .map((given) => ({ facts: someFacts({ ...(given as Partial<WritingFacts>), zone, until }), now }))
  })

const holds = (rule: (each: Case) => void) => fc.assert(fc.property(cases, rule), { numRuns: 2_000 })

const HOURS = {
  transactional: ['08:00', '21:00'],
  survey: ['09:00', '21:00'],
  marketing: ['08:00', '20:00'],
  urgent: ['00:00', '24:00'],
} as const

/** When a message would go out by a decision made at `now`. */
const goesAt = (decision: WritingDecision, now: DateTime): DateTime | undefined =>
  decision.kind === 'skip' ? undefined : decision.kind === 'write' ? now : decision.at

describe('whatever is known of a customer, in five zones, at the odd ends of the calendar', () => {
  it('nothing goes out beside the hours of its class', () => {
    holds(({ facts, now }) => {
      const at = goesAt(mayWrite(facts, now), now)
      const [from, to] = HOURS[CLASS_OF_KIND[facts.kind]]
      const time = at?.setZone(facts.zone).toFormat('HH:mm') ?? from
      expect(time >= from && time < to, time).toBe(true)
    })
  })

  it('what is put off goes out at the instant it was put off to, if there is something to tell by then', () => {
    holds(({ facts, now }) => {
      const decision = mayWrite(facts, now)
      if (decision.kind !== 'later') return
      expect(decision.at > now && decision.at < facts.until).toBe(true)
      expect(mayWrite({ ...facts, hasData: true }, decision.at)).toEqual({ kind: 'write' })
    })
  })

  it('waiting brings nothing forward: asked in between, it is still put off to the same instant', () => {
    holds(({ facts, now }) => {
      const decision = mayWrite(facts, now)
      if (decision.kind !== 'later' || decision.isWithoutData) return
      const between = now.plus({ milliseconds: Math.floor((+decision.at - +now) / 2) })
      expect(+(goesAt(mayWrite(facts, between), between) ?? 0)).toBe(+decision.at)
    })
  })

  it('nobody hears of two matters on one local day, and nobody with a visit is asked or offered something on its day', () => {
    holds(({ facts, now }) => {
      const day = goesAt(mayWrite(facts, now), now)?.setZone(facts.zone).toISODate()
      const on = (at: DateTime) => at.setZone(facts.zone).toISODate()
      if (!day) return
      expect(facts.written.map(({ at }) => on(at))).not.toContain(day)
      if (facts.remindedAt) expect(on(facts.remindedAt)).not.toBe(day)
      if (facts.kind !== 'usage-notice') expect(facts.visits.map(({ opensAt }) => on(opensAt))).not.toContain(day)
    })
  })

  it('nobody who said no, is somebody else or waits for a repair is offered anything', () => {
    holds(({ facts, now }) => {
      const isOwed = facts.kind === 'usage-notice'
      const stands = facts.isWrongPerson || (!isOwed && facts.consent === 'refused')
      const isMarketing = CLASS_OF_KIND[facts.kind] === 'marketing'
      if (stands || (isMarketing && (facts.isInFault || facts.isInComplaint)))
        expect(mayWrite(facts, now).kind).toBe('skip')
    })
  })

  it('more against it never makes it go out: each fact can only take away', () => {
    const worse: Partial<WritingFacts>[] = [
      ...[{ isWrongPerson: true }, { isInFault: true }, { isInComplaint: true }],
      ...[{ consent: 'refused' as const }, { hasChannel: false }, { hasData: false }],
    ]
    holds(({ facts, now }) => {
      if (mayWrite(facts, now).kind !== 'skip') return
      for (const each of worse) expect(mayWrite({ ...facts, ...each }, now).kind).toBe('skip')
    })
  })

  it('marketing goes out once in any seven local days', () => {
    holds(({ facts, now }) => {
      const at = goesAt(mayWrite(facts, now), now)?.setZone(facts.zone).startOf('day')
      if (!at || CLASS_OF_KIND[facts.kind] !== 'marketing') return
      const lately = facts.written.filter(({ kind, at: wroteAt }) => {
        // A day may begin at one in the morning.
        const days = Math.round(at.diff(wroteAt.setZone(facts.zone).startOf('day'), 'days').days)
        return CLASS_OF_KIND[kind] === 'marketing' && days < 7
      })
      expect(lately).toEqual([])
    })
  })
})
