import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openDistrict, openTalkWorld, saidByAssistant, written } from '../support/talk-world.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'

/** One person of each role, and one nobody knows. */
const PEOPLE = { customer: 'cus_1001', stranger: 'anon_x', installer: 'ins_01' }
const STAFF = { dispatcher: 'stf_01', supervisor: 'stf_02', agent: 'stf_03' }

describe('a menu', () => {
  let database: TestDatabase
  let reset: () => Promise<void>

  beforeAll(async () => {
    database = await openTestDatabase()
    reset = await openDistrict(database)
  })
  beforeEach(() => reset())
  afterAll(() => database[Symbol.asyncDispose]())

  async function talkOf(id: string) {
    const world = openTalkWorld(database, { nowIso: '2026-11-23T10:00:00+08:00' })
    const person = `dl_${id}`
    let count = 0
    async function say(text: string) {
      await world.receive(written(person, `cnv_${person}`, `m${++count}`, text))
      return saidByAssistant(await world.talkLog.readStream(`cnv_${person}`, 0, 100)).at(-1) ?? ''
    }
    return { world, say, choices: (await say('你好')).match(/^\d+\. .+$/gm) ?? [] }
  }

  it.each(Object.entries({ ...PEOPLE, ...STAFF }))('offers the %s nothing that is then refused', async (_, id) => {
    const { say, choices, world } = await talkOf(id)
    const refusal = world.phrasebook.render('zh-CN', { id: 'handle-not-yours' })
    expect(choices.length).toBeGreaterThan(1)
    for (const choice of choices) {
      await say('你好')
      expect(await say(choice.replace(/^\d+\. /, '')), choice).not.toContain(refusal)
      await say('算了')
    }
  })

  it.each(Object.entries(STAFF))('offers the %s a visit to look up where they may change one', async (role, id) => {
    const { choices } = await talkOf(id)
    expect(choices.some((choice) => choice.includes('查一单上门'))).toBe(role !== 'agent')
  })
})
