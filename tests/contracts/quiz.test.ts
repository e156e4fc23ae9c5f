import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ChannelName } from '#src/conversation/message.ts'
import { sqlQuizStore } from '#src/infra/storage/quiz-store.ts'
import { openDistrict, openTalkWorld, saidByAssistant, type TalkWorld, written } from '../support/talk-world.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { at } from './small-district.ts'

describe('the quiz in the chat', () => {
  let database: TestDatabase
  let reset: () => Promise<void>
  let world: TalkWorld
  let messages = 0

  beforeAll(async () => {
    database = await openTestDatabase()
    reset = await openDistrict(database)
  })
  beforeEach(async () => {
    await reset()
    world = openTalkWorld(database, { nowIso: at('2026-11-03T09:00').toISO() ?? '' })
    await sql`insert into colleague_binding (channel, person, colleague_id, bound_at) values ('botframework', 'bf_4', 'ins_04', ${at('2026-11-01T09:00')})`.execute(
      database.kysely,
    )
  })
  afterAll(() => database[Symbol.asyncDispose]())

  async function say(person: string, text: string, { channel = 'directline' as ChannelName, delaySeconds = 0 } = {}) {
    const conversation = `cnv_${person}`
    const before = (await world.talkLog.readStream(conversation, 0, 500)).at(-1)?.seq ?? 0
    messages += 1
    const message = { ...written(person, conversation, `m${messages}`, text), channel, delaySeconds }
    await world.receive(message)
    return saidByAssistant(await world.talkLog.readStream(conversation, before, 500)).join('\n')
  }
  const quizOf = (id: string, month = '2026-11') => database.transaction((tx) => sqlQuizStore(tx).lock(id, month))

  it('takes an answer for the question that was shown, and none for one that was answered on another account', async () => {
    await say('dl_ins_04', '测验')
    await say('bf_4', '测验', { channel: 'botframework' })
    await say('dl_ins_04', '2')
    await say('bf_4', '3', { channel: 'botframework' })
    const answers = (await quizOf('ins_04'))?.answers ?? []
    expect(answers.map(({ choice }) => choice)).toEqual([2])
    await say('bf_4', '1', { channel: 'botframework' })
    expect((await quizOf('ins_04'))?.answers).toHaveLength(2)
  })

  it('is each one’s own', async () => {
    await say('dl_ins_04', '测验')
    await say('dl_ins_01', '测验')
    await say('dl_ins_01', '1 1 1')
    expect((await quizOf('ins_04'))?.answers).toEqual([])
    expect((await quizOf('ins_01'))?.answers).toHaveLength(3)
    expect(await say('dl_ins_04', '测验结果')).not.toContain('答对')
  })

  it('is that of the month in which the answer was written', async () => {
    world.clock.set(at('2026-11-30T23:40'))
    await say('dl_ins_04', '测验')
    world.clock.set(at('2026-12-01T00:05'))
    await say('dl_ins_04', '1', { delaySeconds: 20 * 60 })
    expect((await quizOf('ins_04'))?.answers).toHaveLength(1)
    await say('dl_ins_04', '2')
    expect((await quizOf('ins_04'))?.answers).toHaveLength(1)
    expect(await quizOf('ins_04', '2026-12')).toBeUndefined()
  })

  it('shows its results to supervisors, of their areas, and to nobody else', async () => {
    await say('dl_ins_04', '测验')
    await say('dl_ins_04', '1 1 1')
    expect(await say('dl_stf_02', '测验结果')).toContain('李师傅')
    for (const person of ['dl_stf_01', 'dl_stf_03', 'dl_ins_01', 'dl_cus_1001', 'dl_anon_x'])
      expect(await say(person, '测验结果'), person).not.toContain('李师傅')
    await sql`update staff set areas = '{别处}' where id = 'stf_02'`.execute(database.kysely)
    expect(await say('dl_stf_02', '测验结果')).not.toContain('李师傅')
    await sql`update staff set areas = '{驿城东,驿城西,开发区}' where id = 'stf_02'`.execute(database.kysely)
  })

  it('is nothing that customers have', async () => {
    for (const text of ['测验', 'quiz']) await say('dl_cus_1001', text)
    const { rows } = await sql`select from quiz`.execute(database.kysely)
    expect(rows).toEqual([])
  })
})
