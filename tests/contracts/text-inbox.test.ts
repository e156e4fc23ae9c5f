import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sqlIdentityStore } from '#src/infra/storage/identity-store.ts'
import { sqlTextInbox, type TextInbox } from '#src/infra/storage/text-inbox.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'

describe('what arrives by text message', () => {
  let database: TestDatabase
  let inbox: TextInbox

  beforeAll(async () => {
    database = await openTestDatabase()
    inbox = sqlTextInbox(database)
  })
  beforeEach(async () => {
    await sql`truncate text_part, text_heard`.execute(database.kysely)
  })
  afterAll(() => database[Symbol.asyncDispose]())

  const place = { sender: '19900000001', receiver: '10690001', reference: 7, parts: 3 }
  const add = (part: number, text: string, more: object = {}) => inbox.addPart({ ...place, part, text, ...more })

  it('is whole once all its parts are here, in whichever order, and whoever got them', async () => {
    expect(await add(3, 'c')).toBeUndefined()
    expect(await add(1, 'a')).toBeUndefined()
    expect(await add(1, 'a')).toBeUndefined()
    expect(await sqlTextInbox(database).addPart({ ...place, part: 2, text: 'b' })).toBe('abc')
  })

  it('is whole for one of two parts that come at the same moment', async () => {
    await add(1, 'a')
    const wholes = await Promise.all([add(2, 'b'), add(3, 'c')])
    expect(wholes.toSorted()).toEqual(['abc', undefined])
  })

  it('mixes no texts of different people, references or times', async () => {
    await add(1, 'a')
    await add(2, 'b', { sender: '19900000002' })
    await add(2, 'b', { reference: 8 })
    await sql`update text_part set at = at - interval '5 hours'`.execute(database.kysely)
    await add(2, 'new b')
    expect(await add(3, 'new c')).toBeUndefined()
    expect(await add(1, 'new a')).toBe('new anew bnew c')
  })

  it('is a repetition until the SMSC is known to have our answer, and a new message from then on', async () => {
    const content = ['19900000001', '10690001', '1']
    const id = await inbox.idOf(content)
    expect(await inbox.idOf(content)).toBe(id)
    expect(await inbox.idOf(['19900000002', '10690001', '1'])).not.toBe(id)
    await inbox.noteHeard(id)
    const next = await inbox.idOf(content)
    expect(next).not.toBe(id)
    await sql`update text_heard set at = at - interval '25 hours'`.execute(database.kysely)
    expect(await inbox.idOf(content)).not.toBe(next)
  })

  it('is one message when it comes by two connections at the same moment', async () => {
    const [one, other] = await Promise.all([inbox.idOf(['a']), inbox.idOf(['a'])])
    expect(one).toBe(other)
  })

  it('is nobody known any more once the customer has another number', async () => {
    const at = DateTime.utc(2026, 11, 23, 2)
    await sql`select ensure_month_partitions(${at}, 1)`.execute(database.kysely)
    const customer = (id: string, phone: string) => ({
      ...{ id, phone, name: '王芳', account_no: id, address: '某路1号', area: '开发区', language: 'zh-CN' },
      ...{ segment: 'residential', created_at: at, updated_at: at },
    })
    const { kysely } = database
    await kysely
      .insertInto('customer')
      .values([customer('c1', '19900000001'), customer('c2', '19900000003')])
      .execute()
    const bindings = sqlIdentityStore(kysely)
    await bindings.bind('sms', '19900000001', 'c1', at)
    await bindings.bind('sms', '19900000009', 'c1', at)
    await bindings.bind('botframework', '19900000001', 'c1', at)
    await kysely.updateTable('customer').set({ name: '王芳芳' }).where('id', '=', 'c1').execute()
    expect(await kysely.selectFrom('binding').select('person').execute()).toHaveLength(3)
    await kysely.updateTable('customer').set({ phone: '19900000002' }).where('id', '=', 'c1').execute()
    const left = await kysely.selectFrom('binding').select(['channel', 'person']).orderBy('channel').execute()
    expect(left).toEqual([
      { channel: 'botframework', person: '19900000001' },
      { channel: 'sms', person: '19900000009' },
    ])
    const ended = await kysely
      .selectFrom('event')
      .select(['subject', 'actor'])
      .where('type', '=', 'customer.unbound')
      .execute()
    expect(ended).toEqual([{ subject: 'c1', actor: 'back_office' }])
  })
})
