import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ChannelName } from '#src/conversation/message.ts'
import { sqlColleagueBindings } from '#src/infra/storage/colleague-bindings.ts'
import { openDistrict, openTalkWorld, saidByAssistant, type TalkWorld, written } from '../support/talk-world.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { localInstant } from '../transcripts/support/stage.ts'

const ACCOUNT = { channel: 'botframework', person: 'bf_reporter' } as const

describe('a report from an account that is bound to an installer', () => {
  let database: TestDatabase
  let reset: () => Promise<void>
  let world: TalkWorld
  let messages = 0

  beforeAll(async () => {
    database = await openTestDatabase({ poolSize: 12 })
    reset = await openDistrict(database)
  })
  beforeEach(async () => {
    await reset()
    world = openTalkWorld(database, { nowIso: localInstant('2026-11-24 10:00').toISO() ?? '' })
    const bound = { ...ACCOUNT, colleague_id: 'ins_04', bound_at: world.clock.now(), ended_at: null }
    await database.kysely.insertInto('colleague_binding').values(bound).execute()
  })
  afterAll(() => database[Symbol.asyncDispose]())

  async function say(
    text: string,
    person: string = ACCOUNT.person,
    channel: ChannelName = ACCOUNT.channel,
  ): Promise<string> {
    messages += 1
    const before = (await world.talkLog.readStream(`cnv_${person}`, 0, 500)).at(-1)?.seq ?? 0
    await world.receive({ ...written(person, `cnv_${person}`, `m${messages}`, text), channel })
    return saidByAssistant(await world.talkLog.readStream(`cnv_${person}`, before, 500)).join('\n')
  }
  const asSupervisor = (text: string) => say(text, 'dl_stf_02', 'directline')
  const nameOf = async (id: string) =>
    (await database.kysely.selectFrom('installer').select('name').where('id', '=', id).executeTakeFirstOrThrow()).name

  it('is the installer’s, by name, also once the account was taken from them', async () => {
    await say('我要举报，班长让我收客户的钱')
    const { id, customer_id } = await database.kysely
      .selectFrom('ticket')
      .select(['id', 'customer_id'])
      .executeTakeFirstOrThrow()
    expect(customer_id).toBeNull()
    const opened = database.kysely.selectFrom('event').select('actor').where('subject', '=', id)
    expect(await opened.where('type', '=', 'ticket.opened').execute()).toEqual([{ actor: 'installer:ins_04' }])
    const name = await nameOf('ins_04')
    expect(await asSupervisor('待办')).toContain(name)
    world.clock.set(world.clock.now().plus({ minutes: 5 }))
    await sqlColleagueBindings(database.kysely).unbind('ins_04', 'staff:stf_01', world.clock.now())
    expect(await asSupervisor('待办')).toContain(name)
  })

  it('is no customer’s, whoever the account was before', async () => {
    await database.kysely
      .insertInto('binding')
      .values({ ...ACCOUNT, customer_id: 'cus_1001', bound_at: world.clock.now().minus({ days: 1 }) })
      .execute()
    await say('我要举报，班长让我收客户的钱')
    const ticket = await database.kysely.selectFrom('ticket').selectAll().executeTakeFirstOrThrow()
    expect(ticket).toMatchObject({ customer_id: null, appointment_id: null })
    expect(await asSupervisor('待办')).toContain(await nameOf('ins_04'))
  })
})
