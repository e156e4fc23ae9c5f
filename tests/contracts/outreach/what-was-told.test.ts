import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '#src/config.ts'
import { inProcessFanOut } from '#src/infra/coordination/in-process-fan-out.ts'
import { drainChunk } from '#src/infra/outreach/drain-chunk.ts'
import { unaskedColumn, unaskedOf } from '#src/infra/storage/unasked-store.ts'
import { setNorms } from '#src/norm-settings.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'
import { addCustomers, beginCampaign, drainNeeds, MONTH, standIn, ZONE } from './outreach-district.ts'
import { plainComposing } from './plain-composing.ts'

const NOON = DateTime.fromISO('2026-11-23T12:00', { zone: ZONE }).toUTC()

describe('which of several things a message told of', () => {
  let database: TestDatabase
  beforeAll(async () => {
    setNorms(readConfig({ OUTREACH_PER_SECOND: '0' }))
    database = await openTestDatabase()
    await sql`select ensure_month_partitions(${NOON}, 2)`.execute(database.kysely)
  })
  afterAll(async () => {
    setNorms(readConfig({}))
    await database[Symbol.asyncDispose]()
  })
  const set = (statement: ReturnType<typeof sql>) => statement.execute(database.kysely)
  const isIn = (customer: string, channel: string, person: string) =>
    set(sql`with chat as (insert into conversation (id, channel, person, reference, created_at)
        values (${channel}, ${channel}, ${person}, '{}', ${NOON})),
      bound as (insert into binding values (${channel}, ${person}, ${customer}, ${NOON}))
      insert into talk (channel, person, state, version, updated_at)
      values (${channel}, ${person}, ${JSON.stringify({ conversationId: channel, wroteAt: NOON.toISO() })}, 1, ${NOON})`)
  /** What the talk of a customer has of it a day later. */
  async function heardLater(customer: string) {
    const message = { channel: 'directline', person: `dl_${customer}` } as never
    const { rows } = await sql<{ unasked: never }>`
      select ${unaskedColumn(sql`${customer}::text`, message, NOON.plus({ days: 1 }))} as unasked`.execute(
      database.kysely,
    )
    return unaskedOf(rows[0]?.unasked ?? null)?.answers
  }

  it('is kept where the message names it, and is what its answers are about', async () => {
    await addCustomers(database, 3)
    await isIn('cus_1', 'directline', 'dl_cus_1')
    await isIn('cus_2', 'botframework', 'b2')
    const fanOut = inProcessFanOut()
    fanOut.subscribe('directline', () => {})
    const key = await beginCampaign(database, 'promotion', NOON)
    const { promotion } = plainComposing.openings
    const openings = { ...plainComposing.openings, promotion: { ...promotion, about: () => 'data-plus' } }
    const channels = [standIn('sms').channel, standIn('botframework').channel]
    await drainChunk(key, 10, drainNeeds(database, { now: () => NOON }, channels, { fanOut, openings }))
    const { rows } = await set(sql`select customer_id as id, channel, about from occasion order by 1`)
    expect(rows).toEqual([
      { id: 'cus_1', channel: 'directline', about: 'data-plus' },
      { id: 'cus_2', channel: 'botframework', about: 'data-plus' },
      { id: 'cus_3', channel: 'sms', about: null },
    ])
    expect(await heardLater('cus_1')).toEqual({ month: MONTH, about: 'data-plus' })
    expect(await heardLater('cus_2')).toEqual({ month: MONTH, about: 'data-plus' })
    expect(await heardLater('cus_3')).toEqual({ month: MONTH })
  })
})
