import { fileURLToPath } from 'node:url'
import type { DateTime } from 'luxon'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { NORM_KPIS } from '#src/domain/kpi/norm-kpis.ts'
import {
  CONTRADICTED_WITHIN_DAYS,
  LONGEST_DELAY_MINUTES,
  MISSES_COUNT_MONTHS,
  setPromiseNorms,
  WATCH_MINUTES,
} from '#src/domain/norms/promise-norms.ts'
import { readKpis } from '#src/infra/storage/read-report.ts'
import { kpiFormula } from '#src/infra/text/kpi-formula.ts'
import { loadPhrasebook } from '#src/infra/text/phrasebook.ts'
import { readKpiFile } from '#src/infra/text/read-kpi-file.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'
import { at, ZONE } from '../small-district.ts'
import { clearMonth, type Month, OPENS, openMonthOfDistrict } from './month.ts'
import { MORE_FIGURES } from './more-figures.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const MONTH = '2026-12'
const NEXT_MONTH = at('2027-01-15T10:00')

/**
 * What each figure says of itself, beside a month made up for it: which rows are counted is worked out by hand from the
 * sentence. Whoever changes a sentence or what is counted has to change both.
 */
const FIGURES: readonly {
  readonly id: string
  readonly formula: string
  readonly fill: (month: Month) => Promise<void>
  readonly part: number | null
  readonly whole: number | null
  readonly unknown?: number
  readonly value?: number
}[] = [
  {
    id: 'first-contact-in-time',
    formula:
      'contacted (told, called or agreed) by the deadline ÷ orders whose deadline for the first contact has passed in the month',
    // In time: told exactly at the deadline, spoken to on the telephone, agreed. Not: told a minute late, nobody reached,
    // a wrong number, nothing at all. The eighth is due half an hour after midnight of the next month, in the company's zone.
    part: 3,
    whole: 7,
    async fill(month) {
      const dueAt = at('2026-12-03T10:30')
      for (const id of ['told', 'told_late', 'called', 'agreed', 'not_reached', 'wrong', 'nothing'])
        await month.order({ id, contactDueAt: dueAt })
      await month.order({ id: 'next_month', contactDueAt: at('2027-01-01T00:30') })
      await month.notice({ occasion: 'a', dialog: 'contact', customer: 'told', settledAt: dueAt })
      await month.notice({
        occasion: 'b',
        dialog: 'contact',
        customer: 'told_late',
        settledAt: dueAt.plus({ minutes: 1 }),
      })
      await month.call({ order: 'called', outcome: 'reached', updatedAt: dueAt.minus({ minutes: 5 }) })
      await month.call({ order: 'not_reached', outcome: null, updatedAt: dueAt.minus({ minutes: 5 }) })
      await month.call({ order: 'wrong', outcome: 'wrong_number', updatedAt: dueAt.minus({ minutes: 5 }) })
      await month.visit({
        id: 'apt_agreed',
        order: 'agreed',
        status: 'cancelled',
        createdAt: dueAt.minus({ minutes: 2 }),
      })
    },
  },
  {
    id: 'kept-appointments',
    formula:
      'arrived in time (in the window, or by the latest time told before it and not refused) ÷ visits whose window ended in the month: completed, missed or arrived at, not those completed before it began',
    // Kept: arrived in the window, late as told before it. Not: late as told and refused, twenty minutes late, five minutes
    // late, missed, missed and then moved and cancelled. Not known, so not kept: completed without an arrival. None: completed
    // ahead, cancelled, in the next month.
    part: 2,
    whole: 8,
    unknown: 1,
    async fill(month) {
      await month.order({ id: 'arrived_order' })
      await month.visit({ id: 'arrived', order: 'arrived_order', status: 'confirmed' })
      await month.onSite({ id: 'arrived', arrivedAt: OPENS.plus({ minutes: 119 }) })
      await month.visit({ id: 'completed', status: 'completed' })
      for (const isRefused of [false, true]) {
        const id = isRefused ? 'refused' : 'as_told'
        await month.visit({ id, status: 'completed' })
        await month.onSite({ id, arrivedAt: OPENS.plus({ minutes: 149 }), toldMinutes: 30, isRefused })
      }
      for (const [id, minutes] of [
        ['late', 140],
        ['little_late', 125],
      ] as const) {
        await month.visit({ id, status: 'completed' })
        await month.onSite({ id, arrivedAt: OPENS.plus({ minutes }) })
      }
      await month.visit({ id: 'missed', status: 'failed' })
      await month.miss({ id: 'missed', cause: 'company' })
      await month.visit({ id: 'moved', status: 'cancelled', opensAt: at('2027-01-20T10:00') })
      await month.miss({ id: 'moved', cause: 'company', opensAt: OPENS })
      await month.visit({ id: 'ahead', status: 'completed' })
      await month.completedAt('ahead', OPENS.minus({ minutes: 1 }))
      await month.visit({ id: 'cancelled', status: 'cancelled' })
      await month.visit({ id: 'next_month', status: 'completed', opensAt: at('2027-01-01T08:00') })
    },
  },
  ...(['told-in-advance', 'told-minutes-ahead'] as const).map((id) => ({
    id,
    formula:
      id === 'told-in-advance'
        ? 'message handed to the channel, or told by telephone, before the window opened (whoever could not be reached was not told) ÷ delays, moves and cancellations of ours in the month'
        : 'median of minutes between the message (or the call) and the opening of the window, over delays, moves and cancellations of ours in the month',
    // Before the window: 45 minutes (message), 30 (taken off by us), 20 (in the open chat), 15 (telephone), 10 (moved by us).
    // Not: at the opening, 5 minutes after, never sent, reached by nothing. None: held no more, moved and taken off because
    // the customer asked. Of -5, 0, 10, 15, 20, 30 and 45 minutes 15 is in the middle.
    part: id === 'told-in-advance' ? 5 : 15,
    whole: id === 'told-in-advance' ? 9 : null,
    async fill(month: Month) {
      const before = (minutes: number) => OPENS.minus({ minutes })
      const told = (occasion: string, settledAt: DateTime, state = 'told', dialog = 'delay') =>
        month.notice({ occasion, dialog, customer: 'cus_1', settledAt, state })
      const changed = (occasion: string, settledAt: DateTime, dialog: string, more: Record<string, string>) =>
        month.notice({ occasion, dialog, customer: 'cus_1', settledAt, more })
      const was = { opens: OPENS.plus({ days: 2 }).toISO() ?? '', wasOpens: OPENS.toISO() ?? '' }
      await changed('moved', before(10), 'rescheduled', { ...was, reason: 'traffic' })
      await changed('moved_as_asked', before(11), 'rescheduled', { ...was, reason: 'asked' })
      await changed('booked', before(12), 'rescheduled', {})
      await changed('taken_off', before(30), 'taken-off', { fate: 'kept' })
      await changed('taken_off_as_asked', before(31), 'taken-off', { fate: 'later' })
      await told('message', before(50))
      await month.message('message', before(50), before(45))
      await told('in_the_chat', before(20), 'told', 'cannot-come')
      await told('at_the_opening', before(5))
      await month.message('at_the_opening', before(5), OPENS)
      await told('after', before(5))
      await month.message('after', before(5), before(-5))
      await told('never_sent', before(30))
      await month.message('never_sent', before(30), null)
      await told('by_telephone', before(59), 'unreachable')
      await month.call({ notice: 'by_telephone', createdAt: before(59), updatedAt: before(15), outcome: 'told' })
      await told('by_nothing', before(58), 'unreachable')
      await told('no_more', before(57), 'withdrawn')
    },
  })),
  ...(
    [
      ['company', 3],
      ['customer', 1],
      ['third_party', 2],
      ['force_majeure', 4],
    ] as const
  ).map(([cause, part]) => ({
    id: `misses-${cause.replace('_', '-')}`,
    formula: `number with: cause: ${cause.replace('_', ' ')}; of misses of the month`,
    part,
    whole: null,
    async fill(month: Month) {
      const causes = { company: 3, customer: 1, third_party: 2, force_majeure: 4 }
      for (const [each, count] of Object.entries(causes))
        for (let n = 0; n < count; n++) await month.missed({ id: `${each}_${n}`, cause: each })
      await month.missed({ id: 'next_month', cause, missedAt: at('2027-01-01T00:10') })
      await month.missed({ id: 'month_before', cause, missedAt: at('2026-11-30T23:50') })
    },
  })),
  {
    id: 'second-misses',
    formula:
      'number with: missed by the company already in the 12 months before; of misses of the month (cause: company)',
    // Twice in the month; exactly twelve months after the first. Not: a day more than twelve months; the first was the
    // customer's own; the second is the customer's own; the first alone.
    part: 2,
    whole: null,
    async fill(month) {
      const second = at('2026-12-20T12:00')
      const twice = async (customer: string, firstAt: DateTime, causes = ['company', 'company']) => {
        await month.missed({ id: `${customer}_first`, customer, cause: causes[0] ?? '', missedAt: firstAt })
        await month.missed({ id: `${customer}_second`, customer, cause: causes[1] ?? '', missedAt: second })
      }
      await twice('cus_1', at('2026-12-03T12:00'))
      await twice('cus_2', second.minus({ months: 12 }))
      await twice('cus_3', second.minus({ months: 12, days: 1 }))
      await twice('cus_4', at('2026-12-03T12:00'), ['customer', 'company'])
      await twice('cus_5', at('2026-12-03T12:00'), ['company', 'customer'])
    },
  },
  {
    id: 'first-time-success',
    formula: 'one visit only ÷ orders done or cancelled in the month (done by a visit, not before it)',
    // With one visit: the first, and the one whose other visit was cancelled. Not: a visit that failed before, two visits.
    // None: done before its visit, without a visit, in the next month.
    part: 2,
    whole: 4,
    async fill(month) {
      const closedAt = at('2026-12-03T13:00')
      const done = async (id: string, visits: readonly string[], at = closedAt) => {
        await month.order({ id, closedAt: at })
        for (const [n, status] of visits.entries()) await month.visit({ id: `${id}_${n}`, order: id, status })
      }
      await done('one', ['completed'])
      await done('one_and_cancelled', ['cancelled', 'completed'])
      await done('failed_first', ['failed', 'completed'])
      await done('two', ['completed', 'completed'])
      await done('ahead', ['completed'])
      await month.completedAt('ahead_0', OPENS.minus({ minutes: 1 }))
      await done('without', [])
      await done('next_month', ['completed'], at('2027-01-01T00:10'))
    },
  },
  {
    id: 'requests-answered-in-time',
    formula:
      'answered by the deadline ÷ matters whose deadline for an answer has passed in the month (matter: time insisted on), without: replaced by a newer wish',
    // In time: exactly at the deadline. Not: a minute later, and still open. None: replaced, due in the next month, a call.
    part: 1,
    whole: 3,
    async fill(month) {
      const dueAt = at('2026-12-03T11:00')
      const request = (
        id: string,
        status: string,
        updatedAt: DateTime,
        more: { dueAt?: DateTime; outcome?: string } = {},
      ) => month.request({ id, status, updatedAt, dueAt, ...more })
      await request('in_time', 'resolved', dueAt, { outcome: 'done' })
      await request('late', 'resolved', dueAt.plus({ minutes: 1 }), { outcome: 'done' })
      await request('open', 'acknowledged', dueAt.minus({ hours: 1 }))
      await request('replaced', 'resolved', dueAt, { outcome: 'replaced' })
      await request('next_month', 'resolved', dueAt, { dueAt: at('2027-01-01T09:00'), outcome: 'done' })
      await month.call({ updatedAt: dueAt, outcome: 'done' })
    },
  },
]

const { kpis: KPIS } = readKpiFile(`${ROOT}kpi/kpis.json`)
const phrasebook = loadPhrasebook(`${ROOT}locales`, {}, () => NEXT_MONTH)
const OTHERS = { MISSES_COUNT_MONTHS, WATCH_MINUTES, CONTRADICTED_WITHIN_DAYS, LONGEST_DELAY_MINUTES }

describe('a figure of a report', () => {
  let database: TestDatabase
  let month: Month

  beforeAll(async () => {
    database = await openTestDatabase()
    month = await openMonthOfDistrict(database)
  })
  beforeEach(() => clearMonth(database))
  afterEach(() => setPromiseNorms({ ...OTHERS, ARRIVAL_GRACE_MINUTES: 0 }))
  afterAll(() => database[Symbol.asyncDispose]())

  const figure = async (id: string) => {
    const kpis = KPIS.some((one) => one.id === id) ? KPIS : NORM_KPIS
    const figures = await readKpis(database.kysely, kpis, { month: MONTH, zone: ZONE, now: NEXT_MONTH })
    const found = figures.find(({ kpi }) => kpi.id === id)
    return found && { ...found, formula: kpiFormula(found.kpi, phrasebook) }
  }

  it.each([...FIGURES, ...MORE_FIGURES])(
    '$id counts what its formula says',
    async ({ id, formula, fill, part, whole, unknown = 0, value }) => {
      await fill(month)
      const found = await figure(id)
      expect(found?.formula.en).toBe(formula)
      // Of a median, the value is what was worked out.
      const counted = found?.kpi.median ? { part: found.value, whole: null } : found
      expect({ ...counted }).toMatchObject({ part, whole })
      expect(found?.unknown).toBe(unknown)
      if (value !== undefined) expect(found?.value).toBeCloseTo(value, 6)
    },
  )

  it('of every report has its place in a table', () => {
    const printed = [...KPIS, ...NORM_KPIS].map(({ id }) => id)
    const others = MORE_FIGURES.map(({ id }) => id)
    expect(new Set([...FIGURES.map(({ id }) => id), ...others])).toEqual(new Set(printed))
  })

  it('counts as kept who came within the grace that the company set', async () => {
    await FIGURES.find(({ id }) => id === 'kept-appointments')?.fill(month)
    setPromiseNorms({ ...OTHERS, ARRIVAL_GRACE_MINUTES: 10 })
    expect(await figure('kept-appointments')).toMatchObject({ part: 3, whole: 8 })
  })
})
