import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readConfig } from '#src/config.ts'
import type { SendOutcome } from '#src/domain/outreach/outbox.ts'
import { drainChunk } from '#src/infra/outreach/drain-chunk.ts'
import { sqlSendingPace } from '#src/infra/storage/sending-pace.ts'
import { setNorms } from '#src/norm-settings.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'
import { addCustomers, beginCampaign, drainNeeds, emptyOutreach, standIn, statesOf, ZONE } from './outreach-district.ts'

const NOW = DateTime.fromISO('2026-11-09T12:00', { zone: ZONE }).toUTC()
const clock = { now: () => NOW }

describe('a network that takes nothing for now', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openTestDatabase()
    await sql`select ensure_month_partitions(${NOW}, 2)`.execute(database.kysely)
  })
  beforeEach(async () => {
    setNorms(readConfig({ OUTREACH_PER_SECOND: '0' }))
    await emptyOutreach(database)
  })
  afterAll(async () => {
    setNorms(readConfig({}))
    await database[Symbol.asyncDispose]()
  })

  /** A campaign to customers cus_1 … in their order, of whom some have a chat bound to them. */
  async function begin(count: number, chats: readonly number[]) {
    await addCustomers(database, count)
    const run = (statement: ReturnType<typeof sql>) => statement.execute(database.kysely)
    await run(sql`insert into conversation (id, channel, person, reference, created_at)
      select 'bf' || n, 'botframework', 'b' || n, '{"a": 1}', ${NOW} from unnest(${[...chats]}::int[]) n`)
    await run(
      sql`insert into binding select 'botframework', 'b' || n, 'cus_' || n, ${NOW} from unnest(${[...chats]}::int[]) n`,
    )
    await run(sql`insert into talk (channel, person, state, version, updated_at)
      select 'botframework', 'b' || n, jsonb_build_object('conversationId', 'bf' || n, 'wroteAt', ${NOW.minus({ days: 9 }).toISO()}::text), 1, ${NOW}
      from unnest(${[...chats]}::int[]) n`)
    const key = await beginCampaign(database, 'pre-check', NOW)
    await run(
      sql`update occasion set due_at = ${NOW.minus({ hours: 1 })}::timestamptz + substr(customer_id, 5)::int * interval '1 second'`,
    )
    return key
  }
  const reopen = async () => {
    await sql`update sending_pace set free_at = clock_timestamp()`.execute(database.kysely)
    await sql`update occasion set lease_until = null`.execute(database.kysely)
  }

  it('is handed nothing more by anybody, while chats go on', async () => {
    const key = await begin(6, [1, 6])
    let answer: SendOutcome = { kind: 'later', afterMs: 5_000 }
    const sms = standIn('sms', () => answer)
    const chat = standIn('botframework')
    const drain = () => drainChunk(key, 3, drainNeeds(database, clock, [sms.channel, chat.channel]))
    expect(await drain()).toEqual({ claimed: 3 })
    expect([sms.to(), chat.to()]).toEqual([['cus_2', 'cus_3'], ['cus_1']])
    expect(await drain()).toEqual({ claimed: 3 })
    expect([sms.to(), chat.to()]).toEqual([
      ['cus_2', 'cus_3'],
      ['cus_1', 'cus_6'],
    ])
    expect(await drain()).toEqual({ claimed: 0 })
    const { rows } = await sql`select distinct attempts, sent_at from occasion where state = 'due'`.execute(
      database.kysely,
    )
    expect(rows).toEqual([{ attempts: 0, sent_at: null }])
    await reopen()
    answer = { kind: 'sent' }
    await drain()
    await drain()
    expect(await statesOf(database, key)).toEqual({ sent: 6 })
  })

  it('is left alone where it took some of what it was handed', async () => {
    const key = await begin(4, [])
    const sms = standIn('sms', ({ id }) => (id.endsWith('_2') ? { kind: 'later', afterMs: 5_000 } : { kind: 'sent' }))
    const needs = drainNeeds(database, clock, [sms.channel])
    await drainChunk(key, 3, needs)
    await drainChunk(key, 3, needs)
    expect(sms.to()).toEqual(['cus_1', 'cus_2', 'cus_3'])
  })

  it('is left alone for a second where it took nothing and says nothing', async () => {
    await begin(1, [])
    const pace = sqlSendingPace(database)
    const sms = standIn('sms', () => ({ kind: 'later', afterMs: 0 }))
    await drainChunk({ kind: 'pre-check', month: '2026-11' }, 3, drainNeeds(database, clock, [sms.channel]))
    expect([await pace.isClosed('sms'), await pace.isClosed('botframework')]).toEqual([true, false])
  })

  it('is not meant where only our own turn has not come', async () => {
    await begin(1, [])
    const sms = standIn('sms', () => ({ kind: 'later', afterMs: 3_000, isUntried: true }))
    await drainChunk({ kind: 'pre-check', month: '2026-11' }, 3, drainNeeds(database, clock, [sms.channel]))
    expect(await sqlSendingPace(database).isClosed('sms')).toBe(false)
  })

  it('keeps no chat waiting, nor does one whose turn is far away', async () => {
    setNorms(readConfig({ OUTREACH_PER_SECOND: '10' }))
    const key = await begin(3, [3])
    const sms = standIn()
    const chat = standIn('botframework')
    const needs = drainNeeds(database, clock, [sms.channel, chat.channel])
    await needs.pace.reserve('sms', 30, 10)
    const drained = drainChunk(key, 3, needs)
    await expect.poll(() => chat.sent.length, { timeout: 2_000 }).toBe(1)
    expect(sms.sent).toEqual([])
    await drained
    expect(await statesOf(database, key)).toEqual({ sent: 3 })
  })
})
