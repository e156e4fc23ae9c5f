import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { IntentModel, IntentModels } from '#src/language/intent/intent-model.ts'
import type { Intent, IntentRole } from '#src/language/intent/intents.ts'
import { trainIntents } from '#src/language/intent/train-intents.ts'
import { openDistrict, openTalkWorld, saidByAssistant, written } from '../support/talk-world.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'

/** A model that has learned several meanings of the same words. */
function modelOf(role: IntentRole, meanings: readonly Intent[]): IntentModel {
  const lines = meanings.flatMap((intent) =>
    ['那个弄一下', '家那个弄一下', '弄一下呗'].map((text) => ({ ...LINE, role, intent, text })),
  )
  return trainIntents(lines, role)
}
const LINE = { also: [], or: [], asked: 'idle', language: 'zh' } as const

const customer = modelOf('customer', [
  'need_request',
  'need_request',
  'need_request',
  'need_request',
  'billing_doubt',
  'usage_query',
])
const installer = modelOf('installer', ['delay', 'delay', 'today_visits', 'norm_question'])
/** The same models, acting from this probability on. */
const actingFrom = (probability: number): IntentModels => {
  const of = (model: IntentModel) => ({ ...model, actFrom: model.actFrom.map(() => probability) })
  return { customer: of(customer), installer: of(installer) }
}

describe('in a talk, a message of which the model', () => {
  let database: TestDatabase
  let reset: () => Promise<void>
  let count = 0
  beforeAll(async () => {
    database = await openTestDatabase()
    reset = await openDistrict(database)
  })
  afterAll(() => database[Symbol.asyncDispose]())
  beforeEach(() => reset())

  /** Somebody says these messages, one after the other; gives all that was answered until then. */
  async function hears(person: string, messages: readonly string[], from = 1) {
    const world = openTalkWorld(database, { nowIso: '2026-11-23T10:00:00+08:00', models: actingFrom(from) })
    const conversation = `cnv_${person}`
    for (const text of messages) await world.receive(written(person, conversation, String(++count), text))
    const entries = await world.talkLog.readStream(conversation, 0, 100)
    return saidByAssistant(entries)
  }
  /** The same; gives the last answer. */
  const says = async (...said: Parameters<typeof hears>) => (await hears(...said)).at(-1) ?? ''
  const kept = () =>
    database.kysely
      .selectFrom('guess')
      .select(['role', 'asked', 'text', 'top', 'decision', 'chosen', 'times'])
      .execute()

  const tickets = () => database.kysely.selectFrom('ticket').select(['kind', 'status', 'outcome', 'context']).execute()

  it('is unsure is kept masked when it is asked back, and with what is chosen then', async () => {
    expect(await says('dl_cus_1001', ['秀英家那个弄一下'])).toMatch(/您是想：/)
    const unsure = { role: 'customer', asked: 'idle', text: 'X家那个弄一下', decision: 'ask', times: 1 }
    expect(await kept()).toMatchObject([{ ...unsure, chosen: {} }])
    const top = (await kept())[0]?.top ?? []
    await says('dl_cus_1001', ['1'])
    expect(await kept()).toMatchObject([{ ...unsure, chosen: { [top[0] ?? '']: 1 } }])
  })

  it('is unsure is counted when others say the same, each by their own name', async () => {
    await says('dl_cus_1001', ['秀英家那个弄一下', '1'])
    await says('dl_cus_1002', ['建国家那个弄一下', '都不是，是别的事'])
    const rows = await kept()
    expect(rows).toMatchObject([{ times: 2, chosen: { something_else: 1 } }])
    expect(Object.values(rows[0]?.chosen ?? {})).toEqual([1, 1])
  })

  it('is unsure is kept of installers as well, and never of staff', async () => {
    await says('dl_stf_01', ['那个弄一下'])
    expect(await kept()).toEqual([])
    await says('dl_ins_04', ['那个弄一下'])
    expect(await kept()).toMatchObject([{ role: 'installer', text: '那个弄一下' }])
  })

  it('is too unsure to ask is kept with what is picked then of all that can be done here', async () => {
    const world = openTalkWorld(database, { nowIso: '2026-11-23T10:00:00+08:00' })
    const says = async (text: string) => {
      await world.receive(written('dl_cus_1001', 'cnv_menu', String(++count), text))
      return saidByAssistant(await world.talkLog.readStream('cnv_menu', 0, 100)).at(-1) ?? ''
    }
    expect(await says('俩都不要了')).toMatch(/您是想办哪一件/)
    await says('4')
    expect(await kept()).toMatchObject([{ text: '俩都不要了', times: 1, chosen: { cancel: 1 } }])
  })

  it('is sure is not kept, unless the person says that it was not meant', async () => {
    await says('dl_cus_1001', ['秀英家那个弄一下'], 0)
    expect(await kept()).toEqual([])
    await says('dl_cus_1001', ['我不是这个意思'], 0)
    expect(await kept()).toMatchObject([{ text: 'X家那个弄一下', decision: 'act', chosen: { something_else: 1 } }])
  })

  it('is sure leaves no ticket behind that was not meant, and the person hears that', async () => {
    await says('dl_cus_1001', ['秀英家那个弄一下'], 0)
    expect(await tickets()).toMatchObject([{ kind: 'need', status: 'acknowledged' }])
    expect((await hears('dl_cus_1001', ['我不是这个意思'], 0)).join('\n')).toMatch(/理解错了，tkt_.*撤回/)
    expect(await tickets()).toMatchObject([{ kind: 'need', status: 'resolved', outcome: 'unwanted' }])
  })

  it('is sure tells the colleague who is at it already that it was not meant', async () => {
    await says('dl_cus_1001', ['秀英家那个弄一下'], 0)
    await database.kysely.updateTable('ticket').set({ status: 'inProgress', owner_id: 'stf_01' }).execute()
    expect((await hears('dl_cus_1001', ["that's not what I meant"], 0)).join('\n')).toMatch(/tkt_.*我告诉他们/)
    expect(await tickets()).toMatchObject([
      { status: 'inProgress', context: { customerSays: "that's not what I meant" } },
    ])
  })

  it('knows nothing, since a rule understood it, is not kept', async () => {
    await says('dl_cus_1001', ['家里断网了，周六上午能来吗', '是'])
    expect(await kept()).toEqual([])
  })
})
