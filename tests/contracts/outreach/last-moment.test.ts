import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readConfig } from '#src/config.ts'
import { inProcessFanOut } from '#src/infra/coordination/in-process-fan-out.ts'
import { drainChunk } from '#src/infra/outreach/drain-chunk.ts'
import { sqlOccasionQueue } from '#src/infra/storage/occasion-store.ts'
import { setNorms } from '#src/norm-settings.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'
import { addCustomers, beginCampaign, drainNeeds, emptyOutreach, standIn, statesOf, ZONE } from './outreach-district.ts'

const at = (local: string) => DateTime.fromISO(local, { zone: ZONE }).toUTC()
const NOON = at('2026-11-09T12:00')

describe('what changes at the last moment, when everything is decided and written', () => {
  let database: TestDatabase
  let now = NOON
  const clock = { now: () => now }
  beforeAll(async () => {
    setNorms(readConfig({ OUTREACH_PER_SECOND: '0' }))
    database = await openTestDatabase()
    await sql`select ensure_month_partitions(${NOON}, 2)`.execute(database.kysely)
  })
  beforeEach(async () => {
    now = NOON
    await emptyOutreach(database)
  })
  afterAll(async () => {
    setNorms(readConfig({}))
    await database[Symbol.asyncDispose]()
  })
  const set = (statement: ReturnType<typeof sql>) => statement.execute(database.kysely)

  /** Drains a campaign whose door is held open before the sending is marked, then once more. */
  async function drainTwice(kind: 'promotion' | 'usage-notice', meanwhile: () => Promise<unknown>) {
    const key = await beginCampaign(database, kind, now)
    const sms = standIn()
    const needs = drainNeeds(database, clock, [sms.channel])
    const { queue } = needs
    const markSending: typeof queue.markSending = async (...what) => {
      await meanwhile()
      return await queue.markSending(...what)
    }
    await drainChunk(key, 100, { ...needs, queue: { ...queue, markSending } })
    const first = sms.sent.map(({ recipient }) => recipient)
    await drainChunk(key, 100, needs)
    return { first, sent: sms.sent.map(({ recipient }) => recipient), states: await statesOf(database, key) }
  }

  it('counts where somebody turns out to be somebody else, whatever the message is', async () => {
    await addCustomers(database, 2)
    const drained = await drainTwice('usage-notice', () =>
      set(sql`insert into ticket (id, kind, customer_id, status, severity, description, context, created_at, updated_at)
        values ('t1', 'record_correction', 'cus_1', 'acknowledged', 'minor', 'x', '{}', ${now}, ${now}) on conflict do nothing`),
    )
    expect(drained).toEqual({
      ...{ first: ['19900000002'], sent: ['19900000002'] },
      states: { sent: 1, 'skipped:wrong_person': 1 },
    })
  })

  it('counts where a number has become another: the message goes to that one, and not to the old', async () => {
    await addCustomers(database, 1)
    const drained = await drainTwice('promotion', () => set(sql`update customer set phone = '19900000099'`))
    expect(drained).toEqual({ first: [], sent: ['19900000099'], states: { sent: 1 } })
  })

  it('counts on our own page as well', async () => {
    await addCustomers(database, 1)
    await set(sql`insert into conversation (id, channel, person, reference, last_seq, created_at)
      values ('web1', 'directline', 'dl_cus_1', '{}', 7, ${now})`)
    await set(sql`insert into talk (channel, person, state, version, updated_at)
      values ('directline', 'dl_cus_1', ${JSON.stringify({ conversationId: 'web1', wroteAt: now.toISO() })}, 1, ${now})`)
    const key = await beginCampaign(database, 'promotion', now)
    const fanOut = inProcessFanOut()
    fanOut.subscribe('web1', () => {})
    const needs = drainNeeds(database, clock, [], { fanOut })
    const lay: typeof needs.queue.lay = async (...what) => {
      await set(
        sql`insert into consent_entry (customer_id, class, state, source, actor, at) values ('cus_1', 'marketing', 'refused', 'test', 'customer:x', ${now})`,
      )
      await needs.queue.lay(...what)
    }
    await drainChunk(key, 100, { ...needs, queue: { ...needs.queue, lay } })
    expect((await set(sql`select text from outbox`)).rows).toEqual([])
    await drainChunk(key, 100, needs)
    expect(await statesOf(database, key)).toEqual({ 'skipped:opted_out': 1 })
  })

  it('counts where the hours ended while a message waited for its turn', async () => {
    await addCustomers(database, 1)
    now = at('2026-11-09T19:59')
    const key = await beginCampaign(database, 'promotion', now)
    const sms = standIn()
    const needs = drainNeeds(database, clock, [sms.channel])
    const reserve = async () => {
      now = at('2026-11-09T20:00')
      return 0
    }
    await drainChunk(key, 100, { ...needs, pace: { ...needs.pace, reserve } })
    expect(sms.sent).toEqual([])
    expect((await set(sql`select state, due_at from occasion`)).rows).toEqual([
      { state: 'due', due_at: at('2026-11-10T08:00') },
    ])
  })

  it('is no matter of whoever has lost their chunk to another', async () => {
    await addCustomers(database, 1)
    const key = await beginCampaign(database, 'promotion', now)
    const queue = sqlOccasionQueue(database, { leaseMs: 0 })
    const message = { customerId: 'cus_1', channel: 'sms', address: '19900000001' } as const
    const lost = await queue.claim(key, now, 10)
    await queue.settleAbandoned()
    const own = await queue.claim(key, now, 10)
    expect(await queue.markSending(lost, [message], now)).toEqual(new Map())
    expect(await queue.markSending(own, [message], now)).toEqual(new Map([['cus_1', 1]]))
  })
})
