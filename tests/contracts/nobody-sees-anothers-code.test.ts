import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDistrict, saidByAssistant, written } from '../support/talk-world.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { type ClosingScene, openClosingScene } from './closing/closing-scene.ts'

describe('the report that a customer is to confirm', () => {
  let database: TestDatabase
  let scene: ClosingScene

  beforeAll(async () => {
    database = await openTestDatabase({ poolSize: 12 })
    scene = await openClosingScene(database, await openDistrict(database))
  })
  afterAll(async () => {
    await scene.server[Symbol.asyncDispose]()
    await database[Symbol.asyncDispose]()
  })

  /** Whoever's talk holds the question, however it came there. */
  async function forged(person: string, words: string): Promise<string> {
    const at = scene.world.clock.now().toISO() ?? ''
    const answers = { appointment: scene.id, version: 1 }
    const choices = [{ value: 'confirm', label: '1' }]
    const asked = { question: 'answer', language: 'zh-CN', text: '?', choices, at }
    const stack = [{ dialog: 'sign', answers, trail: [], asked }]
    const state = { schema: 1, conversationId: `cnv_${person}`, stack, misses: 0, heardAt: at }
    await sql`insert into talk (channel, person, state, version, updated_at)
      values ('directline', ${person}, ${JSON.stringify(state)}, 1, ${scene.world.clock.now()})
      on conflict (channel, person) do update set state = excluded.state, version = talk.version + 1`.execute(
      database.kysely,
    )
    await scene.world.receive(written(person, `cnv_${person}`, words, words))
    return saidByAssistant(await scene.world.talkLog.readStream(`cnv_${person}`, 0, 100)).join('\n')
  }

  it.each(['dl_cus_1003', 'dl_anon_x', 'dl_ins_06', 'dl_stf_01'])(
    'is neither shown nor confirmed to %s',
    async (person) => {
      for (const words of ['什么意思', '1', '确认', '还没好，网还断着']) {
        const said = await forged(person, words)
        expect(said).not.toMatch(/\d{6}/)
        expect(said).not.toContain('换了光猫')
      }
      expect(await scene.status()).toBe('confirmed')
      const signed = database.kysely.selectFrom('signature').select('party').where('appointment_id', '=', scene.id)
      expect(await signed.execute()).toEqual([{ party: 'installer' }])
      const doubts = database.kysely.selectFrom('visit_step').select('step').where('appointment_id', '=', scene.id)
      expect(await doubts.where('step', 'in', ['doubted', 'signature_refused']).execute()).toEqual([])
    },
  )

  it('is shown to its own customer, and an older one is confirmed no more once there is another (CL-2)', async () => {
    for (const text of ['完工，换了网线，下行300兆', '对']) await scene.say('installer', text)
    expect(await forged('dl_cus_1001', '确认')).not.toContain('您的确认记下了')
    expect(await scene.status()).toBe('confirmed')
    await scene.world.tick()
    await scene.say('customer', '确认')
    expect(await scene.status()).toBe('completed')
  })
})
