import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sqlChatLinks } from '#src/infra/storage/chat-links.ts'
import { sqlIdentityStore } from '#src/infra/storage/identity-store.ts'
import { openDistrict, openTalkWorld, saidByAssistant, written } from '../../support/talk-world.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'

const MORNING = '2026-11-23T10:00:00+08:00'
const PERSON = 'dl_cus_1021'
const UPGRADE = new URL('../../../src/infra/storage/migrations/010-when-they-wrote.sql', import.meta.url)

describe('where somebody is told', () => {
  let database: TestDatabase
  let reset: () => Promise<void>

  beforeAll(async () => {
    database = await openTestDatabase()
    reset = await openDistrict(database)
  })
  beforeEach(() => reset())
  afterAll(() => database[Symbol.asyncDispose]())

  async function comeIn(options: { canText?: boolean } = {}) {
    const world = openTalkWorld(database, { nowIso: MORNING, ...options })
    const close = world.open('cnv_a')
    await world.receive({ ...written(PERSON, 'cnv_a', 'm0', ''), kind: 'opened' })
    return { world, close }
  }

  const toldIn = async (world: ReturnType<typeof openTalkWorld>, conversation: string) =>
    saidByAssistant(await world.talkLog.readStream(conversation, 0, 100)).filter((text) => text.includes('工单'))
  async function textsTo(customer: string) {
    const phones = database.kysely.selectFrom('customer').select('phone').where('id', '=', customer)
    const texts = database.kysely.selectFrom('outbox').select('text').where('channel', '=', 'sms')
    return (await texts.where('recipient', 'in', phones).execute()).map(({ text }) => text)
  }

  it('tells somebody who is in the chat in the chat alone', async () => {
    const { world } = await comeIn()
    world.clock.set(world.clock.now().plus({ minutes: 30 }))
    await world.tick()
    expect(await toldIn(world, 'cnv_a')).toHaveLength(1)
    expect(await textsTo('cus_1021')).toEqual([])
  })

  it('sends a text message as well to somebody who has closed the page', async () => {
    const { world, close } = await comeIn()
    close()
    await world.tick()
    expect(await toldIn(world, 'cnv_a')).toHaveLength(1)
    expect(await textsTo('cus_1021')).toEqual([expect.stringContaining('https://example.test/c/')])
  })

  it('keeps with the text message what it tells of, so that reports count from its sending', async () => {
    const { world, close } = await comeIn()
    close()
    await world.tick()
    const { rows } = await sql<{ messages: number }>`
      select count(m.id)::integer as messages from notice n
        left join outbox m on m.at = n.settled_at and m.occasion = n.occasion and m.channel = n.channel
      where n.state = 'told' group by n.occasion`.execute(database.kysely)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every(({ messages }) => messages === 1)).toBe(true)
  })

  it('sends a text message as well to somebody who has left the page lying open', async () => {
    const { world } = await comeIn()
    world.clock.set(world.clock.now().plus({ minutes: 31 }))
    await world.tick()
    expect(await toldIn(world, 'cnv_a')).toHaveLength(1)
    expect(await textsTo('cus_1021')).toHaveLength(1)
  })

  it.each([
    [true, 'whole, in the talk by text message of whoever last wrote there'],
    [false, 'nowhere by text message where none can leave any more'],
  ])('tells, if %s: %s', async (canText) => {
    const { world, close } = await comeIn({ canText })
    close()
    const at = world.clock.now().plus({ minutes: 1 })
    await sqlIdentityStore(database.kysely).bind('sms', '19900000021', 'cus_1021', at)
    world.clock.set(at)
    const text = { channel: 'sms', person: '19900000021', reference: { writtenTo: '10690001' } } as const
    await world.receive({ ...written(PERSON, 'sms_a', 'm1', '你好'), ...text })
    await world.tick()
    const told = await toldIn(world, 'sms_a')
    expect(told).toHaveLength(canText ? 1 : 0)
    expect(told.join()).not.toContain('https://')
    const leaving = database.kysely.selectFrom('outbox').select('recipient').where('conversation_id', '=', 'sms_a')
    for (const { recipient } of await leaving.execute()) expect(recipient).toBe('19900000021')
  })

  it('leads by the text message back into the conversation that was left', async () => {
    const { world, close } = await comeIn()
    close()
    await world.tick()
    const [code = ''] = /(?<=\/c\/)\w+/.exec((await textsTo('cus_1021'))[0] ?? '') ?? []
    const found = await sqlChatLinks(database.kysely).open(code, world.clock.now())
    expect(found).toEqual({ person: PERSON, conversationId: 'cnv_a' })
  })

  it('reaches in the chat also whoever wrote there before an upgrade, when it was not kept', async () => {
    const { world, close } = await comeIn({ canText: false })
    await world.receive(written(PERSON, 'cnv_a', 'm1', '你好'))
    close()
    const stored = await sql<{ wrote: string }>`
      update talk set state = state - 'wroteAt' returning state ->> 'heardAt' as wrote`.execute(database.kysely)
    await sql.raw(await readFile(UPGRADE, 'utf8')).execute(database.kysely)
    const kept = await sql<{ wrote: string }>`select state ->> 'wroteAt' as wrote from talk`.execute(database.kysely)
    expect(kept.rows).toEqual(stored.rows)
    await world.tick()
    expect(await toldIn(world, 'cnv_a')).toHaveLength(1)
  })

  it('does not take what it wrote itself for a sign that somebody reads', async () => {
    const world = openTalkWorld(database, { nowIso: MORNING })
    await world.tick()
    const { conversation_id } = await database.kysely
      .selectFrom('chat_link')
      .select('conversation_id')
      .where('person', '=', PERSON)
      .executeTakeFirstOrThrow()
    world.open(conversation_id)
    world.clock.set(world.clock.now().plus({ minutes: 50 }))
    await world.tick()
    expect(await textsTo('cus_1021')).toHaveLength(2)
  })

  it('writes into the chat of the last day to somebody who cannot be sent a text message, and then has a person call', async () => {
    const { world, close } = await comeIn({ canText: false })
    close()
    await world.tick()
    expect(await toldIn(world, 'cnv_a')).toHaveLength(1)
    for (const minutes of [25 * 60, 2, 10]) {
      world.clock.set(world.clock.now().plus({ minutes }))
      await world.tick()
    }
    const calls = database.kysely.selectFrom('ticket').select('customer_id').where('kind', '=', 'call_task')
    expect(await calls.where('customer_id', '=', 'cus_1021').execute()).toHaveLength(1)
  })

  async function comeInByTeams(world: ReturnType<typeof openTalkWorld>) {
    await world.receive({ ...written('29:teams', 'cnv_teams', 'm0', ''), channel: 'botframework', kind: 'opened' })
    const binding = { channel: 'botframework', person: '29:teams', customer_id: 'cus_1021' }
    await database.kysely
      .insertInto('binding')
      .values({ ...binding, bound_at: world.clock.now() })
      .execute()
  }

  it('leads by the text message back into the web chat, also after a word on another network', async () => {
    const { world, close } = await comeIn()
    close()
    world.clock.set(world.clock.now().plus({ minutes: 5 }))
    await comeInByTeams(world)
    const prefer = (channel: string) =>
      database.kysely.updateTable('customer').set({ preferred_channel: channel }).where('id', '=', 'cus_1021').execute()
    await prefer('sms')
    await world.tick()
    await prefer('chat')
    const [code = ''] = /(?<=\/c\/)\w+/.exec((await textsTo('cus_1021'))[0] ?? '') ?? []
    const found = await sqlChatLinks(database.kysely).open(code, world.clock.now())
    expect(found).toEqual({ person: PERSON, conversationId: 'cnv_a' })
    expect(await toldIn(world, 'cnv_a')).toHaveLength(1)
  })

  it('prefers a network that calls its people to a web page that was left', async () => {
    const { world, close } = await comeIn()
    close()
    world.clock.set(world.clock.now().minus({ days: 1 }))
    await comeInByTeams(world)
    world.clock.set(world.clock.now().plus({ days: 1, minutes: 31 }))
    await world.tick()
    expect(await toldIn(world, 'cnv_teams')).toHaveLength(1)
    expect(await textsTo('cus_1021')).toEqual([])
  })
})
