import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readConfig } from '#src/config.ts'
import type { MonthlyKind } from '#src/domain/outreach/monthly.ts'
import { drainChunk } from '#src/infra/outreach/drain-chunk.ts'
import type { OccasionQueue } from '#src/infra/storage/occasion-store.ts'
import { setNorms } from '#src/norm-settings.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'
import { addCustomers, beginCampaign, drainNeeds, emptyOutreach, standIn, statesOf } from './outreach-district.ts'

/** Of both hemispheres, with half an hour of summer time, with a change at midnight, and without any. */
const ZONES = ['Asia/Shanghai', 'America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'America/Santiago'] as const
const CUSTOMERS = 60
/** The workers look again after so long, over three days: the night before, the day, and what is put off to the next. */
const STEP = { minutes: 47 }
const DAYS = 3

const HOURS: readonly { readonly kind: MonthlyKind; readonly from: string; readonly to: string }[] = [
  { kind: 'usage-notice', from: '08:00', to: '21:00' },
  { kind: 'pre-check', from: '09:00', to: '21:00' },
  { kind: 'promotion', from: '08:00', to: '20:00' },
]

/** Clocks change in at least one of the zones, or the calendar does something odd. */
const ODD_DAYS = [
  ...['2026-03-08', '2026-11-01', '2026-03-29', '2026-10-25', '2026-04-05', '2026-10-04', '2026-09-06'],
  ...['2026-01-31', '2026-04-30', '2026-10-31', '2026-12-31', '2027-02-28', '2028-02-28', '2028-02-29'],
]

describe('draining over the odd ends of the calendar, in five zones', () => {
  let database: TestDatabase
  let now: DateTime
  const clock = { now: () => now }
  beforeAll(async () => {
    setNorms(readConfig({ OUTREACH_PER_SECOND: '0' }))
    database = await openTestDatabase()
  })
  beforeEach(async () => {
    await emptyOutreach(database)
    await addCustomers(database, CUSTOMERS, { zones: ZONES })
  })
  afterAll(async () => {
    setNorms(readConfig({}))
    await database[Symbol.asyncDispose]()
  })

  const zoneOf = (customerId: string) => ZONES[Number(customerId.slice(4)) % ZONES.length] ?? ''

  it.each(ODD_DAYS)('sends nothing beside the hours around %s, to nobody twice, and loses nobody', async (day) => {
    const { kind, from, to } = HOURS[ODD_DAYS.indexOf(day) % HOURS.length] ?? { kind: 'pre-check', from: '', to: '' }
    const begins = DateTime.fromISO(day, { zone: 'Asia/Shanghai' }).minus({ hours: 18 }).toUTC()
    now = begins
    const key = await beginCampaign(database, kind, now, day.slice(0, 7))
    // Due at every time of day and night, over two days.
    await sql`update occasion set due_at = ${begins}::timestamptz + substr(customer_id, 5)::int * interval '48 hours' / ${CUSTOMERS}`.execute(
      database.kysely,
    )
    const times: string[] = []
    const sms = standIn('sms', ({ id }) => {
      const customerId = id.split(':').at(-1) ?? ''
      times.push(now.setZone(zoneOf(customerId)).toFormat('HH:mm'))
      return { kind: 'sent' }
    })
    const needs = drainNeeds(database, clock, [sms.channel])
    for (; now < begins.plus({ days: DAYS }); now = now.plus(STEP)) await drainChunk(key, 100, needs)
    expect(times.filter((time) => time < from || time >= to)).toEqual([])
    expect(new Set(sms.to()).size).toBe(times.length)
    const { sent = 0, 'skipped:too_late': tooLate = 0 } = await statesOf(database, key)
    expect(sent).toBe(times.length)
    expect(sent + tooLate).toBe(CUSTOMERS)
    // Only the end of the month leaves no time.
    if (tooLate > 0) expect(begins.plus({ days: DAYS }).month).not.toBe(begins.month)
  })

  it('sends nothing that comes into the night while the database takes its time', async () => {
    now = DateTime.fromISO('2026-11-09T20:59:50', { zone: ZONES[0] }).toUTC()
    const key = await beginCampaign(database, 'usage-notice', now)
    const sms = standIn()
    const needs = drainNeeds(database, clock, [sms.channel])
    const markSending: OccasionQueue['markSending'] = async (...what) => {
      const ours = await needs.queue.markSending(...what)
      now = now.plus({ seconds: 20 })
      return ours
    }
    await drainChunk(key, 100, { ...needs, queue: { ...needs.queue, markSending } })
    // Nine in the evening in Shanghai, two in the afternoon in Berlin, ten in the morning in Santiago, eight in New York.
    const zonesOf = () => new Set(sms.to().map(zoneOf))
    expect(zonesOf()).toEqual(new Set(['Europe/Berlin', 'America/Santiago']))
    now = now.plus({ hours: 13 })
    for (let turn = 0; turn < 3; turn++) await drainChunk(key, 100, needs)
    expect(zonesOf()).toContain('Asia/Shanghai')
    expect(new Set(sms.to()).size).toBe(sms.sent.length)
  })
})
