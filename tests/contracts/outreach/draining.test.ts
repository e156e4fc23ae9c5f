import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readConfig } from '#src/config.ts'
import { inProcessFanOut } from '#src/infra/coordination/in-process-fan-out.ts'
import { drainChunk } from '#src/infra/outreach/drain-chunk.ts'
import { outreachWorker } from '#src/infra/outreach/outreach-worker.ts'
import { readProgress } from '#src/infra/storage/campaign-progress.ts'
import { sqlCampaignStore } from '#src/infra/storage/campaign-store.ts'
import { sqlOccasionQueue } from '#src/infra/storage/occasion-store.ts'
import { sqlReceiptStore } from '#src/infra/storage/receipt-store.ts'
import { setNorms } from '#src/norm-settings.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'
import {
  addCustomers,
  beginCampaign,
  drainNeeds,
  emptyOutreach,
  MONTH,
  standIn,
  statesOf,
  ZONE,
} from './outreach-district.ts'

const at = (local: string, zone = ZONE) => DateTime.fromISO(local, { zone }).toUTC()
const NOON = at('2026-11-09T12:00')

describe('draining a campaign', () => {
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
  const consent = (customer: string, state: string, messageClass = 'marketing') =>
    set(
      sql`insert into consent_entry (customer_id, class, state, source, actor, at) values (${customer}, ${messageClass}, ${state}, 'test', 'customer:x', ${now})`,
    )

  it('writes to everybody once, in their language, with a link into their own chat', async () => {
    await addCustomers(database, 4)
    const key = await beginCampaign(database, 'promotion', now)
    const sms = standIn()
    expect(await drainChunk(key, 100, drainNeeds(database, clock, [sms.channel]))).toEqual({ claimed: 4, waitMs: 0 })
    expect(sms.to()).toEqual(['cus_1', 'cus_2', 'cus_3', 'cus_4'])
    expect(sms.sent[0]).toMatchObject({
      class: 'marketing',
      attempts: 1,
      text: expect.stringMatching(/^(en|zh-CN) stranger https:\/\/example\.test\/c\/\w{22}$/),
    })
    expect(await statesOf(database, key)).toEqual({ sent: 4 })
    expect((await set(sql`select person from chat_link order by person`)).rows).toEqual(
      ['dl_cus_1', 'dl_cus_2', 'dl_cus_3', 'dl_cus_4'].map((person) => ({ person })),
    )
    expect(await drainChunk(key, 100, drainNeeds(database, clock, [sms.channel]))).toEqual({ claimed: 0, waitMs: 0 })
  })

  it('keeps as a fact why somebody is not written to', async () => {
    await addCustomers(database, 8)
    await set(sql`update customer set marketing_consent = null where id = 'cus_1'`)
    await consent('cus_2', 'refused')
    await set(sql`insert into work_order (id, customer_id, kind, status, priority, description, received_at, created_at, updated_at)
      values ('wo_1', 'cus_3', 'repair', 'open', 'x', 'x', ${now}, ${now}, ${now})`)
    await set(sql`insert into ticket (id, kind, customer_id, status, severity, description, context, created_at, updated_at)
      values ('t1', 'breach_reported', 'cus_4', 'acknowledged', 'minor', 'x', '{}', ${now}, ${now}),
        ('t2', 'record_correction', 'cus_5', 'acknowledged', 'minor', 'x', '{}', ${now}, ${now})`)
    await set(sql`update customer set phone = '0391234567' where id = 'cus_6'`)
    await consent('cus_7', 'refused')
    await set(
      sql`insert into consent_entry (customer_id, class, state, source, actor, at) values ('cus_7', 'marketing', 'given', 'test', 'customer:x', ${now.plus(1)})`,
    )
    const key = await beginCampaign(database, 'promotion', now)
    const sms = standIn()
    await drainChunk(key, 100, drainNeeds(database, clock, [sms.channel]))
    expect(sms.to()).toEqual(['cus_7', 'cus_8'])
    expect(await statesOf(database, key)).toEqual({
      ...{ 'skipped:no_consent': 1, 'skipped:opted_out': 1, 'skipped:in_fault': 1, 'skipped:in_complaint': 1 },
      ...{ 'skipped:wrong_person': 1, 'skipped:no_channel': 1, sent: 2 },
    })
  })

  it('puts off to the hours of the customer, and skips what the month leaves no time for', async () => {
    await addCustomers(database, 2, { zones: ['Asia/Shanghai', 'America/New_York'] })
    const key = await beginCampaign(database, 'promotion', now)
    const sms = standIn()
    await drainChunk(key, 100, drainNeeds(database, clock, [sms.channel]))
    expect(sms.to()).toEqual(['cus_2'])
    const [row] = (await set(sql`select state, due_at from occasion where customer_id = 'cus_1'`)).rows as {
      state: string
      due_at: DateTime
    }[]
    expect(row?.state).toBe('due')
    expect(row?.due_at.setZone('America/New_York').toISO()).toBe('2026-11-09T08:00:00.000-05:00')
    now = at('2026-12-01T01:00', 'America/New_York')
    await drainChunk(key, 100, drainNeeds(database, clock, [sms.channel]))
    expect(await statesOf(database, key)).toEqual({ sent: 1, 'skipped:too_late': 1 })
  })

  it('takes a customer without a zone to be in the company’s', async () => {
    await addCustomers(database, 2, { zones: ['Asia/Shanghai'] })
    await set(sql`update customer set time_zone = null where id = 'cus_1'`)
    const key = await beginCampaign(database, 'promotion', now)
    const sms = standIn()
    await drainChunk(key, 100, drainNeeds(database, clock, [sms.channel], { companyZone: 'America/New_York' }))
    expect(sms.to()).toEqual(['cus_2'])
    expect((await set(sql`select due_at from occasion where customer_id = 'cus_1'`)).rows).toEqual([
      { due_at: at('2026-11-09T08:00', 'America/New_York') },
    ])
  })

  it('honours an opt-out that comes between the claim and the sending', async () => {
    await addCustomers(database, 3)
    const key = await beginCampaign(database, 'promotion', now)
    const sms = standIn()
    const needs = drainNeeds(database, clock, [sms.channel])
    const { queue } = needs
    // The door is held open at the very moment: everything is decided and written, nothing is marked.
    const held = {
      ...queue,
      markSending: async (...what: Parameters<typeof queue.markSending>) => {
        await consent('cus_2', 'refused')
        return await queue.markSending(...what)
      },
    }
    await drainChunk(key, 100, { ...needs, queue: held })
    expect(sms.to()).toEqual(['cus_1', 'cus_3'])
    await drainChunk(key, 100, needs)
    expect(sms.to()).toEqual(['cus_1', 'cus_3'])
    expect(await statesOf(database, key)).toEqual({ sent: 2, 'skipped:opted_out': 1 })
    expect((await set(sql`select person from chat_link order by 1`)).rows).toHaveLength(2)
  })

  it('sends nothing more once paused, and goes on where it was', async () => {
    await addCustomers(database, 3)
    const key = await beginCampaign(database, 'pre-check', now)
    const campaigns = sqlCampaignStore(database)
    const sms = standIn()
    const needs = drainNeeds(database, clock, [sms.channel])
    const { queue } = needs
    const pausing = {
      ...queue,
      markSending: async (...what: Parameters<typeof queue.markSending>) => {
        await campaigns.move(key, 'pause', now)
        return await queue.markSending(...what)
      },
    }
    await drainChunk(key, 100, { ...needs, queue: pausing })
    expect(await drainChunk(key, 100, needs)).toEqual({ claimed: 0, waitMs: 0 })
    expect(sms.sent).toEqual([])
    await campaigns.move(key, 'resume', now)
    await drainChunk(key, 100, needs)
    expect(sms.to()).toEqual(['cus_1', 'cus_2', 'cus_3'])
  })

  it('tries the next network after a definite failure, never after an unknown one, and at last has somebody call', async () => {
    await addCustomers(database, 3)
    await set(
      sql`insert into conversation (id, channel, person, reference, created_at) values ('bf', 'botframework', 'b1', '{"a": 1}', ${now})`,
    )
    await set(sql`insert into binding values ('botframework', 'b1', 'cus_1', ${now})`)
    await set(
      sql`insert into talk (channel, person, state, version, updated_at) values ('botframework', 'b1', ${JSON.stringify({ conversationId: 'bf', wroteAt: now.minus({ days: 9 }).toISO() })}, 1, ${now})`,
    )
    const key = await beginCampaign(database, 'pre-check', now)
    const sms = standIn('sms', ({ id }) => (id.endsWith('cus_2') ? { kind: 'unknown' } : { kind: 'failed' }))
    const chat = standIn('botframework', () => ({ kind: 'failed' }))
    const needs = drainNeeds(database, clock, [sms.channel, chat.channel])
    for (let turn = 0; turn < 4; turn++) await drainChunk(key, 100, needs)
    expect(chat.sent).toMatchObject([
      {
        recipient: 'bf',
        reference: { a: 1 },
        text: 'en hello 张三1\n1. en yes',
        body: { choices: [{ label: 'en yes' }] },
      },
    ])
    expect(sms.to()).toEqual(['cus_1', 'cus_2', 'cus_3'])
    expect(await statesOf(database, key)).toEqual({ unknown: 1, 'failed:undeliverable': 2 })
    const { rows } = await set(sql`select customer_id, kind, status from ticket order by 1`)
    expect(rows).toEqual(
      ['cus_1', 'cus_3'].map((customer_id) => ({ customer_id, kind: 'call_task', status: 'acknowledged' })),
    )
  })

  it('sends what a contract owes again when its outcome is unknown, surveys and offers never', async () => {
    await addCustomers(database, 1)
    const counts: Record<string, number> = {}
    for (const kind of ['usage-notice', 'pre-check', 'promotion'] as const) {
      now = now.plus({ days: 8 })
      const key = await beginCampaign(database, kind, now, now.toFormat('yyyy-MM'))
      const sms = standIn('sms', () => ({ kind: 'unknown' }))
      for (let turn = 0; turn < 3; turn++) {
        await drainChunk(key, 100, drainNeeds(database, clock, [sms.channel]))
        await set(sql`update occasion set lease_until = null where state = 'due'`)
      }
      counts[kind] = sms.sent.length
    }
    expect(counts).toEqual({ 'usage-notice': 3, 'pre-check': 1, promotion: 1 })
  })

  it('leaves a network alone for as long as it says, and uses up no attempt', async () => {
    await addCustomers(database, 2)
    const key = await beginCampaign(database, 'pre-check', now)
    const sms = standIn('sms', () => ({ kind: 'later', afterMs: 5_000 }))
    const needs = drainNeeds(database, clock, [sms.channel])
    expect(await drainChunk(key, 100, needs)).toEqual({ claimed: 2, waitMs: 5_000 })
    expect(await drainChunk(key, 100, needs)).toEqual({ claimed: 0, waitMs: 0 })
    const { rows } = await set(
      sql`select state, attempts, sent_at, lease_until > clock_timestamp() + interval '4 seconds' as waits from occasion`,
    )
    expect(rows).toEqual(Array(2).fill({ state: 'due', attempts: 0, sent_at: null, waits: true }))
  })

  it('settles leases that were left behind: what may have gone is unknown, what had not is due', async () => {
    await addCustomers(database, 2)
    const queue = sqlOccasionQueue(database, { leaseMs: 0 })
    const begin = async (kind: 'pre-check' | 'usage-notice') => {
      const key = await beginCampaign(database, kind, now)
      const chunk = await queue.claim(key, now, 10)
      await queue.markSending(chunk, [{ customerId: 'cus_1', channel: 'sms', address: '19900000001' }], now)
      await queue.settleAbandoned()
      return await statesOf(database, key)
    }
    expect(await begin('pre-check')).toEqual({ unknown: 1, due: 1 })
    expect(await begin('usage-notice')).toEqual({ due: 2 })
  })

  it('writes into the chat that somebody has open, where the row is the delivery', async () => {
    await addCustomers(database, 2)
    await set(sql`insert into conversation (id, channel, person, reference, last_seq, created_at)
      select 'web' || n, 'directline', 'dl_cus_' || n, '{}', 7, ${now} from generate_series(1, 2) n`)
    await set(sql`insert into talk (channel, person, state, version, updated_at)
      select 'directline', 'dl_cus_' || n, jsonb_build_object('conversationId', 'web' || n, 'wroteAt', ${now.minus({ minutes: 5 }).toISO()}::text), 1, ${now} from generate_series(1, 2) n`)
    const key = await beginCampaign(database, 'pre-check', now)
    const fanOut = inProcessFanOut()
    const heard: unknown[] = []
    fanOut.subscribe('web1', (entries) => heard.push(...(entries ?? [])))
    const sms = standIn()
    await drainChunk(key, 100, drainNeeds(database, clock, [sms.channel], { fanOut }))
    expect(sms.to()).toEqual(['cus_2'])
    expect(heard).toMatchObject([{ from: 'assistant', seq: 8, text: 'en hello 张三1\n1. en yes' }])
    const { rows } = await set(sql`select seq, state, class, text from outbox`)
    expect(rows).toEqual([{ seq: 8, state: 'delivered', class: 'survey', text: 'en hello 张三1\n1. en yes' }])
    expect((await set(sql`select customer_id, state, channel from occasion order by 1`)).rows).toEqual([
      { customer_id: 'cus_1', state: 'delivered', channel: 'directline' },
      { customer_id: 'cus_2', state: 'sent', channel: 'sms' },
    ])
  })

  it('is told by receipts what arrived, and tries another network for what did not', async () => {
    await addCustomers(database, 2)
    const key = await beginCampaign(database, 'pre-check', now)
    const receipts = sqlReceiptStore(database)
    const sms = standIn('sms', async (message) => {
      await receipts.noteAccepted(message, { messageId: `m:${message.recipient}`, part: 1, parts: 1 }, now)
      return { kind: 'sent' }
    })
    const needs = drainNeeds(database, clock, [sms.channel])
    await drainChunk(key, 100, needs)
    await receipts.noteReceipt({ messageId: 'm:19900000001', state: 'delivered' }, now)
    await receipts.noteReceipt({ messageId: 'm:19900000002', state: 'failed' }, now)
    expect(await statesOf(database, key)).toEqual({ delivered: 1, due: 1 })
    await drainChunk(key, 100, needs)
    expect(await statesOf(database, key)).toEqual({ delivered: 1, 'failed:undeliverable': 1 })
    expect(sms.sent).toHaveLength(2)
  })

  it('is drained by workers, finished at the end, and its tally is what the occasions say', async () => {
    await addCustomers(database, 3_000)
    await set(sql`update customer set marketing_consent = false where id like 'cus_1%'`)
    const key = await beginCampaign(database, 'promotion', now)
    const sms = standIn()
    const campaigns = sqlCampaignStore(database)
    const workers = Array.from({ length: 3 }, () =>
      outreachWorker({ ...drainNeeds(database, clock, [sms.channel]), campaigns, pollMs: 50 }),
    )
    for (const worker of workers) worker.wake()
    await expect.poll(async () => (await campaigns.find(key))?.state, { timeout: 20_000 }).toBe('finished')
    await Promise.all(workers.map((worker) => worker.close()))
    expect(new Set(sms.to()).size).toBe(sms.sent.length)
    const states = await statesOf(database, key)
    expect(states).toEqual({ sent: sms.sent.length, 'skipped:opted_out': 3_000 - sms.sent.length })
    const { counts } = await readProgress(database, key)
    expect(
      Object.fromEntries(counts.map(({ state, reason, count }) => [reason ? `${state}:${reason}` : state, count])),
    ).toEqual(states)
  }, 30_000)

  it('keeps the pace that is set, all workers together', async () => {
    setNorms(readConfig({ OUTREACH_PER_SECOND: '200' }))
    await addCustomers(database, 400)
    const key = await beginCampaign(database, 'pre-check', now)
    const sms = standIn()
    const startMs = performance.now()
    const needs = drainNeeds(database, clock, [sms.channel])
    const drain = async () => {
      while ((await drainChunk(key, 50, needs)).claimed > 0);
    }
    await Promise.all([drain(), drain()])
    setNorms(readConfig({ OUTREACH_PER_SECOND: '0' }))
    expect(sms.sent).toHaveLength(400)
    expect(performance.now() - startMs).toBeGreaterThan(1_700)
  }, 20_000)

  it('is of one month: what was begun for another leaves it alone', async () => {
    await addCustomers(database, 1)
    const key = await beginCampaign(database, 'pre-check', now)
    expect(key.month).toBe(MONTH)
    const campaigns = sqlCampaignStore(database)
    expect(await campaigns.move({ kind: 'pre-check', month: '2026-12' }, 'start', now)).toBeUndefined()
    expect(await campaigns.move(key, 'resume', now)).toEqual({ state: 'running', isDone: true })
    expect(await campaigns.move(key, 'stop', now)).toEqual({ state: 'stopped', isDone: true })
    expect(await campaigns.move(key, 'start', now)).toEqual({ state: 'stopped', isDone: false })
  })
})
