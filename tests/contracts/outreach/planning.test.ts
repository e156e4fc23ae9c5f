import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CAMPAIGN_DAYS, setCampaignNorms } from '#src/domain/norms/campaign-norms.ts'
import { daysOfMonth, moveCampaign, plannedStep } from '#src/domain/outreach/campaign.ts'
import { type CoordinationState, WITHIN_PROCESS } from '#src/infra/coordination/open-coordination.ts'
import { campaignDuty, planCampaign } from '#src/infra/outreach/campaign-duty.ts'
import { readCampaignStatus } from '#src/infra/outreach/campaign-status.ts'
import { foldTallies, readProgress } from '#src/infra/storage/campaign-progress.ts'
import { sqlCampaignStore } from '#src/infra/storage/campaign-store.ts'
import { sqlMonthOccasions } from '#src/infra/storage/month-occasions.ts'
import { sqlOccasionQueue } from '#src/infra/storage/occasion-store.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'
import { addCustomers, beginCampaign, emptyOutreach, statesOf, ZONE } from './outreach-district.ts'

const at = (local: string, zone = ZONE) => DateTime.fromISO(local, { zone }).toUTC()

describe('the plan of the month', () => {
  it('has the last day of a month for a day that the month lacks', () => {
    const days = { fromDay: 30, toDay: 31 }
    expect(daysOfMonth('2027-02', days)).toEqual({ fromOn: '2027-02-28', toOn: '2027-02-28' })
    expect(daysOfMonth('2028-02', days)).toEqual({ fromOn: '2028-02-29', toOn: '2028-02-29' })
    expect(daysOfMonth('2026-11', days)).toEqual({ fromOn: '2026-11-30', toOn: '2026-11-30' })
    expect(daysOfMonth('2026-12', days)).toEqual({ fromOn: '2026-12-30', toOn: '2026-12-31' })
  })

  it('plans a kind the morning before its first day, begins it with that day, and not weeks later', () => {
    const step = (local: string) => plannedStep('usage-notice', at(local), ZONE)
    expect(step('2026-11-02T08:59')).toBeUndefined()
    expect(step('2026-11-02T09:00')).toEqual({ month: '2026-11', isBegun: false })
    expect(step('2026-11-03T00:00')).toEqual({ month: '2026-11', isBegun: true })
    expect(step('2026-11-06T23:59')).toEqual({ month: '2026-11', isBegun: true })
    expect(step('2026-11-07T00:00')).toBeUndefined()
  })

  it('plans what goes along in a talk with that talk’s kind, begins it on its own day, and not once that is past', () => {
    const step = (local: string) => plannedStep('satisfaction', at(local), ZONE)
    expect(step('2026-11-13T08:59')).toBeUndefined()
    expect(step('2026-11-13T09:00')).toEqual({ month: '2026-11', isBegun: false })
    expect(step('2026-11-17T23:59')).toEqual({ month: '2026-11', isBegun: false })
    expect(step('2026-11-25T09:00')).toEqual({ month: '2026-11', isBegun: false })
    expect(step('2026-11-26T00:00')).toEqual({ month: '2026-11', isBegun: true })
    const days = CAMPAIGN_DAYS
    const set = (of: typeof days) =>
      setCampaignNorms({ CAMPAIGN_DAYS: of, OUTREACH_ANSWER_DAYS: 5, OUTREACH_PER_SECOND: 50 })
    try {
      set({ ...days, satisfaction: { fromDay: 5, toDay: 6, from: '10:00', to: '18:00' } })
      expect(step('2026-11-05T00:00')).toEqual({ month: '2026-11', isBegun: true })
      expect(step('2026-11-14T12:00')).toBeUndefined()
      const { satisfaction, ...without } = days
      set(without)
      expect(step('2026-11-14T12:00')).toBeUndefined()
      set(satisfaction ? { satisfaction } : {})
      expect(step('2026-11-14T12:00')).toBeUndefined()
      set({})
      expect(step('2026-11-26T12:00')).toBeUndefined()
    } finally {
      set(days)
    }
  })

  it('lets nothing be begun again that was stopped', () => {
    expect(moveCampaign('stopped', 'start')).toBeUndefined()
    expect(moveCampaign('stopped', 'resume')).toBeUndefined()
    expect(moveCampaign('running', 'start')).toBe('running')
    expect(moveCampaign('planned', 'pause')).toBeUndefined()
  })
})

describe('planning a campaign', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openTestDatabase()
  })
  beforeEach(() => emptyOutreach(database))
  afterAll(() => database[Symbol.asyncDispose]())

  it('makes one campaign and one occasion for a customer however many replicas tick', async () => {
    await addCustomers(database, 25_000)
    const now = at('2026-11-03T00:00')
    await Promise.all(Array.from({ length: 8 }, () => campaignDuty(database, ZONE).run(now)))
    await Promise.all(Array.from({ length: 8 }, () => campaignDuty(database, ZONE).run(now)))
    const key = { kind: 'usage-notice', month: '2026-11' } as const
    expect(await statesOf(database, key)).toEqual({ due: 25_000 })
    const { rows } = await sql`select kind, month, state, is_whole from campaign`.execute(database.kysely)
    expect(rows).toEqual([{ ...key, state: 'running', is_whole: true }])
    expect((await readProgress(database, key)).counts).toEqual([{ state: 'due', reason: '', count: 25_000 }])
  }, 60_000)

  it('says the same of how far it is however many read, fold and change occasions meanwhile, from a few rows', async () => {
    await addCustomers(database, 2_000)
    const key = await beginCampaign(database, 'pre-check', at('2026-11-05T12:00'))
    const { kysely } = database
    const send = (from: number) =>
      sql`update occasion set state = 'sent' where customer_id in (select 'cus_' || n from generate_series(${from}::int, ${from + 9}) n)`.execute(
        kysely,
      )
    const parts = Array.from({ length: 100 }, (_, at) => at * 10 + 1)
    await Promise.all(parts.flatMap((from) => [send(from), ...(from % 50 === 1 ? [foldTallies(database)] : [])]))
    await foldTallies(database)
    expect((await readProgress(database, key)).counts).toEqual([
      { state: 'due', reason: '', count: 1_000 },
      { state: 'sent', reason: '', count: 1_000 },
    ])
    const { rows } = await sql<{ rows: number }>`select count(*)::int as rows from campaign_tally`.execute(kysely)
    expect(rows[0]?.rows).toBeLessThan(20)
    expect((await readProgress(database, key)).perMinute).toBeGreaterThan(1_000)
  })

  it('says when the last is due as it is once a campaign has begun before its day', async () => {
    await addCustomers(database, 50)
    const now = at('2026-11-01T12:00')
    const key = { kind: 'satisfaction', month: '2026-11' } as const
    const campaigns = sqlCampaignStore(database)
    await campaigns.open(key, now)
    for await (const _ of planCampaign(key, { database, campaigns, companyZone: ZONE, now })) void _
    const planned = (await readProgress(database, key)).lastDueAt
    await campaigns.move(key, 'start', now)
    const { rows } = await sql<{ first: DateTime }>`select min(due_at) as first from occasion`.execute(database.kysely)
    const { lastDueAt } = await readProgress(database, key)
    expect(lastDueAt?.diff(now).toMillis()).toBeCloseTo(planned?.diff(rows[0]?.first ?? now).toMillis() ?? 0, -4)
  })

  it('keeps to the hours of its days when it begins by itself, whenever in the night that is', async () => {
    await addCustomers(database, 200)
    const duty = campaignDuty(database, ZONE)
    await duty.run(at('2026-11-13T23:50'))
    await duty.run(at('2026-11-14T00:00'))
    const key = { kind: 'pre-check', month: '2026-11' } as const
    const queue = sqlOccasionQueue(database)
    const claimed = async (local: string) => (await queue.claim(key, at(local), 1_000)).occasions.length
    expect(await claimed('2026-11-14T09:59')).toBe(0)
    const beforeNoon = await claimed('2026-11-14T12:00')
    expect(beforeNoon).toBeGreaterThan(10)
    expect(beforeNoon).toBeLessThan(40)
    expect(await claimed('2026-11-15T09:59')).toBeGreaterThan(50)
  })

  it('says what remains in real time, in a rehearsal too, and how many processes work', async () => {
    await addCustomers(database, 10)
    const now = at('2026-11-09T00:00')
    await campaignDuty(database, ZONE).run(now)
    const needs = { database, campaigns: sqlCampaignStore(database), zone: ZONE }
    const status = (rehearsalSpeed: number | undefined, coordinationState: CoordinationState) =>
      readCampaignStatus(
        { kind: 'promotion', month: '2026-11' },
        { ...needs, clock: { now: () => now, rehearsalSpeed }, coordinationState },
      )
    const alone = await status(undefined, WITHIN_PROCESS)
    expect(alone.remainingSeconds).toBeGreaterThan(86_400)
    expect(alone.working).toBe(null)
    const redis = { through: 'redis', isUp: true, working: 0 } as const
    const played = await status(600, { isUp: () => true, read: async () => redis })
    expect(played.remainingSeconds).toBe(Math.ceil((alone.remainingSeconds ?? 0) / 600))
    expect(played.working).toBe(0)
  })

  it('changes nothing when it is planned again, but for customers who came since', async () => {
    await addCustomers(database, 10)
    const duty = campaignDuty(database, ZONE)
    await duty.run(at('2026-11-02T10:00'))
    const before = await sql`select * from occasion order by customer_id`.execute(database.kysely)
    await sql`insert into customer (id, name, phone, account_no, address, area, language, created_at, updated_at)
      values ('cus_0', 'x', '1', 'x', 'x', 'a', 'en', now(), now())`.execute(database.kysely)
    const key = { kind: 'usage-notice', month: '2026-11' } as const
    const campaigns = sqlCampaignStore(database)
    await campaigns.open(key, at('2026-11-02T11:00'))
    await duty.run(at('2026-11-02T11:00'))
    const after = await sql`select * from occasion where customer_id <> 'cus_0' order by customer_id`.execute(
      database.kysely,
    )
    expect(after.rows).toEqual(before.rows)
    expect(await statesOf(database, key)).toEqual({ due: 11 })
  })

  it('plans an evaluation with the pre-check, so that it can be asked along, and once more as it begins', async () => {
    await addCustomers(database, 10)
    const duty = campaignDuty(database, ZONE)
    const key = { kind: 'satisfaction', month: '2026-11' } as const
    const stands = async () => ({
      campaign: await sqlCampaignStore(database).find(key),
      states: await statesOf(database, key),
    })
    await duty.run(at('2026-11-13T09:00'))
    expect(await stands()).toEqual({ campaign: { ...key, state: 'planned', isWhole: true }, states: { due: 10 } })
    const told = { ...key, customerId: 'cus_3' }
    expect(
      await sqlMonthOccasions(database.kysely).tellInTalk(told, 'directline', at('2026-11-14T11:00')),
    ).toBeDefined()
    await addCustomers(database, 2, { from: 11 })
    await duty.run(at('2026-11-25T23:00'))
    expect(await stands()).toMatchObject({ campaign: { state: 'planned' }, states: { due: 9, told: 1 } })
    await Promise.all(Array.from({ length: 4 }, () => duty.run(at('2026-11-26T00:00'))))
    await duty.run(at('2026-11-26T00:01'))
    expect(await stands()).toEqual({
      campaign: { ...key, state: 'running', isWhole: true },
      states: { due: 11, told: 1 },
    })
  })

  it('begins nothing that an operator stopped before its day', async () => {
    await addCustomers(database, 3)
    const duty = campaignDuty(database, ZONE)
    const key = { kind: 'satisfaction', month: '2026-11' } as const
    await duty.run(at('2026-11-13T09:00'))
    await sqlCampaignStore(database).move(key, 'stop', at('2026-11-13T12:00'))
    await duty.run(at('2026-11-26T00:00'))
    expect((await sqlCampaignStore(database).find(key))?.state).toBe('stopped')
  })

  it("spreads a kind evenly over the hours of its days, each customer's own time, over a change of clocks as well", async () => {
    const zones = ['Asia/Shanghai', 'America/New_York', 'Europe/Berlin', 'Pacific/Auckland', 'Australia/Lord_Howe']
    await addCustomers(database, 5_000, { zones })
    const campaigns = sqlCampaignStore(database)
    // Clocks go back in New York on the first of November, and forward in Auckland on the 27th of September.
    for (const [month, fromDay] of [
      ['2026-11', 1],
      ['2026-09', 27],
      ['2027-02', 31],
    ] as const) {
      const key = { kind: 'needs', month } as const
      await campaigns.open(key, at('2026-09-01T00:00'))
      const days = { fromDay, toDay: Math.min(31, fromDay + 1), from: '09:00', to: '20:00' }
      while ((await campaigns.planChunk(key, days, ZONE))?.isWhole === false);
      const { rows } = await sql<{ zone: string; due_at: DateTime }>`
        select coalesce(c.time_zone, ${ZONE}) as zone, o.due_at from occasion o join customer c on c.id = o.customer_id
        where o.month = ${month}`.execute(database.kysely)
      const local = rows.map(({ zone, due_at }) => due_at.setZone(zone))
      const { fromOn, toOn } = daysOfMonth(month, days)
      expect(local.every((due) => due.toFormat('HH:mm') >= '09:00' && due.toFormat('HH:mm') < '20:00')).toBe(true)
      expect(new Set(local.map((due) => due.toISODate()))).toEqual(new Set([fromOn, toOn]))
      const mornings = local.filter((due) => due.hour < 12).length
      expect(mornings / local.length).toBeCloseTo(3 / 11, 1)
    }
  }, 60_000)
})
