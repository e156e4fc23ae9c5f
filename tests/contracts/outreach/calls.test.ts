import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { layAside } from '#src/infra/outreach/lay-aside.ts'
import { sqlOccasionQueue } from '#src/infra/storage/occasion-store.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'
import { addCustomers, beginCampaign, drainNeeds, emptyOutreach, statesOf, ZONE } from './outreach-district.ts'

const NOW = DateTime.fromISO('2026-11-09T12:00', { zone: ZONE }).toUTC()

describe('a customer whom no network reached', () => {
  let database: TestDatabase
  const needs = (leaseMs: number) =>
    drainNeeds(database, { now: () => NOW }, [], { queue: sqlOccasionQueue(database, { leaseMs }) })
  beforeAll(async () => {
    database = await openTestDatabase()
    await sql`select ensure_month_partitions(${NOW}, 2)`.execute(database.kysely)
  })
  beforeEach(async () => {
    await emptyOutreach(database)
    await addCustomers(database, 3)
  })
  afterAll(() => database[Symbol.asyncDispose]())

  const exhausted = ['cus_1', 'cus_2', 'cus_3'].map((customerId) => ({ customerId, kind: 'exhausted' }) as const)
  const calls = async () =>
    (
      await sql`
        select t.customer_id, t.kind, t.area, t.due_at is not null as has_due, t.context ->> 'month' as month, e.actor, e.body ->> 'kind' as told
        from ticket t join event e on e.subject = t.id and e.type = 'ticket.opened' order by 1`.execute(database.kysely)
    ).rows

  it('is called, once each, as the log says', async () => {
    const key = await beginCampaign(database, 'pre-check', NOW)
    const chunk = await needs(60_000).queue.claim(key, NOW, 10)
    await layAside(chunk, exhausted, needs(60_000), NOW)
    await layAside(chunk, exhausted, needs(60_000), NOW)
    expect(await calls()).toEqual(
      exhausted.map(({ customerId: customer_id }) => ({
        ...{ customer_id, kind: 'call_task', area: 'a', has_due: true, month: '2026-11' },
        ...{ actor: 'system', told: 'call_task' },
      })),
    )
    expect(await statesOf(database, key)).toEqual({ 'failed:undeliverable': 3 })
  })

  it('is not called by whoever no longer holds the occasion', async () => {
    const key = await beginCampaign(database, 'pre-check', NOW)
    const { queue } = needs(0)
    const chunk = await queue.claim(key, NOW, 10)
    await queue.settleAbandoned()
    await layAside(chunk, exhausted, needs(0), NOW)
    expect(await calls()).toEqual([])
    expect(await statesOf(database, key)).toEqual({ due: 3 })
  })

  it('is not called about an offer', async () => {
    const key = await beginCampaign(database, 'promotion', NOW)
    await layAside(await needs(60_000).queue.claim(key, NOW, 10), exhausted, needs(60_000), NOW)
    expect(await calls()).toEqual([])
  })
})
