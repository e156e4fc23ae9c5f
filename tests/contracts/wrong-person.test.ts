import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findReach } from '#src/infra/storage/reach.ts'
import { openTalkWorld, written } from '../support/talk-world.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { queueMessage } from './outbox-queue.ts'
import { fillDistrict, NOW } from './small-district.ts'

const PHONE = '19900000001'

describe('somebody who is not our customer', () => {
  let database: TestDatabase
  let said = 0
  const world = () => openTalkWorld(database, { nowIso: NOW.toISO() ?? '' })
  const run = (statement: string) => sql.raw(statement).execute(database.kysely)
  const say = async (person: string, text: string, talk = world()) => {
    said += 1
    await talk.receive(written(person, `cnv_${person}`, `m${said}`, text))
  }
  const isLeftAlone = async (id = 'cus_1') =>
    (await findReach(database.kysely, `customer:${id}`, NOW.minus({ hours: 1 }))).isDisowned
  const corrections = async () => {
    const { rows } = await sql<{ line: string }>`
      select customer_id || ' ' || (context ->> 'why') || ' ' || status as line from ticket
      where kind = 'record_correction' order by created_at, customer_id`.execute(database.kysely)
    return rows.map(({ line }) => line)
  }
  const lastCode = async () => {
    const { rows } = await sql<{ text: string }>`
      select text from outbox where body @> '{"sensitive": true}' order by at desc, id desc limit 1`.execute(
      database.kysely,
    )
    return /\d{6}/.exec(rows[0]?.text ?? '')?.[0]
  }

  beforeAll(async () => {
    database = await openTestDatabase()
    await fillDistrict(database, [], 3)
    await run("update customer set phone = '19900000003' where id = 'cus_3'")
  })
  beforeEach(() => run('truncate ticket, outbox, talk, conversation, binding, inbox, inbox_key, consent_entry cascade'))
  afterAll(() => database[Symbol.asyncDispose]())

  it('by text message stops what goes to the number, for everybody on file under it and for nobody else', async () => {
    await queueMessage(database, { id: 'queued', at: NOW, class: 'marketing' })
    await say(PHONE, 'wrong number')
    await say(PHONE, 'wrong number')
    expect(await corrections()).toEqual(['cus_1 somebody_else acknowledged', 'cus_2 somebody_else acknowledged'])
    expect([await isLeftAlone('cus_1'), await isLeftAlone('cus_2'), await isLeftAlone('cus_3')]).toEqual([
      ...[true, true, false],
    ])
    const { rows } = await sql`select state from outbox where id = 'queued'`.execute(database.kysely)
    expect(rows).toEqual([{ state: 'withdrawn' }])
  })

  it('stops what is queued of every class: somebody else would read it', async () => {
    const classes = ['urgent', 'transactional', 'survey', 'marketing'] as const
    for (const each of classes) await queueMessage(database, { id: each, at: NOW, class: each })
    await say(PHONE, 'wrong number')
    const { rows } = await sql<{ id: string }>`
      select id from outbox where state = 'withdrawn' and id = any(${[...classes]}::text[]) order by id`.execute(
      database.kysely,
    )
    expect(rows.map(({ id }) => id)).toEqual(classes.toSorted())
  })

  it('refuses nothing for the customer that they are not', async () => {
    await say(PHONE, '这个号码换人了，别再给我发广告了')
    expect((await sql`select * from consent_entry`.execute(database.kysely)).rows).toEqual([])
    expect(await corrections()).toEqual(['cus_1 number_changed acknowledged', 'cus_2 number_changed acknowledged'])
  })

  it('is heard of no more once the customer has proved who they are, elsewhere too', async () => {
    await say('dl_cus_3', '不是我')
    expect([await isLeftAlone('cus_3'), await corrections()]).toEqual([true, ['cus_3 somebody_else acknowledged']])
    const talk = world()
    await say('dl_anon_y', '我的预约', talk)
    await say('dl_anon_y', '19900000003', talk)
    await say('dl_anon_y', (await lastCode()) ?? '', talk)
    expect(await corrections()).toEqual(['cus_3 somebody_else resolved'])
    expect(await isLeftAlone('cus_3')).toBe(false)
    const { chat } = await findReach(database.kysely, 'customer:cus_3', NOW.minus({ hours: 1 }))
    expect(chat?.address.person).toBe('dl_anon_y')
  })

  it('gets no code to a number that is said to be another person’s, until the record is right', async () => {
    await say('19900000003', 'this number changed hands')
    const ask = async (person: string) => {
      const talk = world()
      await say(person, '我的预约', talk)
      await say(person, '19900000003', talk)
    }
    await ask('dl_anon_y')
    expect(await lastCode()).toBeUndefined()
    await run("update ticket set status = 'resolved'")
    await ask('dl_anon_z')
    expect(await lastCode()).toBeDefined()
  })
})
