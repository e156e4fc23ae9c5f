import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { KeptGuess } from '#src/conversation/kept-guess.ts'
import type { ClosedTurn } from '#src/conversation/receive.ts'
import { freshTalk } from '#src/conversation/talk-state.ts'
import { guessId, listGuessesToReview, markReviewed, noteGuess } from '#src/infra/storage/guess-store.ts'
import { sqlTurnStore } from '#src/infra/storage/turn-store.ts'
import { written } from '../support/talk-world.ts'
import { describeOnEveryServer, type TestDatabase } from '../support/test-database.ts'
import { NOW } from './small-district.ts'

const GUESS: KeptGuess = {
  ...{ role: 'customer', asked: 'idle', language: 'zh-CN', text: '那个弄一下' },
  ...{ top: ['book_visit', 'fault_report', 'need_request'], decision: 'ask' },
}

describeOnEveryServer('what the assistant was unsure of', (open) => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await open({ poolSize: 8 })
    await sql`select ensure_month_partitions(${NOW}, 3)`.execute(database.kysely)
  })
  afterAll(() => database[Symbol.asyncDispose]())
  beforeEach(() => sql`truncate guess`.execute(database.kysely))

  const note = (changes: Partial<KeptGuess> = {}, at = NOW) =>
    database.transaction((tx) => noteGuess(tx, { ...GUESS, ...changes }, at))
  const list = async (limit = 100) => await listGuessesToReview(database.kysely, limit)

  it('is kept with what it was taken for, and of a day', async () => {
    await note()
    expect(await list()).toEqual({
      waiting: 1,
      guesses: [{ ...GUESS, id: guessId(GUESS), times: 1, chosen: {}, lastOn: NOW.toUTC().toISODate() }],
    })
  })

  it('is counted when it is said again, sixteen times at once too, and listed by how often', async () => {
    await note({ text: '另一句' })
    await Promise.all(Array.from({ length: 16 }, () => note()))
    await note({ top: ['help', 'greeting', 'confirm'], decision: 'handover' }, NOW.plus({ days: 2 }))
    const { guesses } = await list()
    expect(guesses.map(({ text, times }) => [text, times])).toEqual([
      ['那个弄一下', 17],
      ['另一句', 1],
    ])
    const lastOn = NOW.plus({ days: 2 }).toUTC().toISODate()
    expect(guesses[0]).toMatchObject({ top: ['help', 'greeting', 'confirm'], decision: 'handover', lastOn })
    expect(await list(1)).toMatchObject({ waiting: 2, guesses: [{ text: '那个弄一下' }] })
  })

  it('is another after another question, and another of an installer', async () => {
    await note()
    await note({ asked: 'confirm' })
    await note({ role: 'installer' })
    expect((await list()).waiting).toBe(3)
  })

  it('has what people said that they had meant, each time, and is counted no more often for it', async () => {
    await note()
    for (const chosen of ['cancel', 'cancel', 'something_else'] as const) await note({ chosen })
    expect((await list()).guesses).toMatchObject([{ times: 1, chosen: { cancel: 2, something_else: 1 } }])
  })

  it('is marked once, whatever came of it, and is not listed when it is said again', async () => {
    await note()
    await note({ text: '没用的' })
    const reviewed = { taken: [guessId(GUESS)], dropped: [guessId({ ...GUESS, text: '没用的' })] }
    expect(await markReviewed(database.kysely, reviewed, NOW)).toEqual({ taken: 1, dropped: 1 })
    expect(await markReviewed(database.kysely, reviewed, NOW.plus({ days: 1 }))).toEqual({ taken: 0, dropped: 0 })
    await note()
    await note({ text: '没用的', chosen: 'help' })
    expect(await list()).toEqual({ waiting: 0, guesses: [] })
  })

  it('has no words any more when it was dropped', async () => {
    await note({ text: '没用的', chosen: 'help' })
    await markReviewed(database.kysely, { taken: [], dropped: [guessId({ ...GUESS, text: '没用的' })] }, NOW)
    await note({ text: '没用的', chosen: 'help' })
    const rows = await database.kysely.selectFrom('guess').selectAll().execute()
    expect(rows).toMatchObject([{ text: '', top: [], chosen: {} }])
    expect(JSON.stringify(rows)).not.toContain('没用的')
  })

  it('leads back to nobody: neither an instant nor a person nor a conversation is with it', async () => {
    const { rows } = await sql<{ name: string; type: string }>`
      select column_name as name, data_type as type from information_schema.columns where table_name = 'guess'`.execute(
      database.kysely,
    )
    expect(rows.filter(({ type }) => type.startsWith('timestamp'))).toEqual([])
    expect(
      rows.map(({ name }) => name).filter((name) => /customer|person|phone|conversation|channel/.test(name)),
    ).toEqual([])
  })

  const turns = () => sqlTurnStore<object>(database, () => ({}))
  const closed = (guess: KeptGuess): ClosedTurn => ({
    state: freshTalk('cnv_1', NOW.toISO() ?? ''),
    ...{ language: 'zh-CN', replies: [], texts: [], guess },
  })

  it('is written with its turn, once for a message that comes twice', async () => {
    const message = written('dl_cus_1', 'cnv_1', '1', '那个弄一下')
    await turns().run(message, NOW, async () => closed(GUESS))
    await turns().run(message, NOW, async () => closed(GUESS))
    expect((await list()).guesses).toMatchObject([{ times: 1 }])
  })

  it('is counted once for every message where turns get in each other’s way and begin anew', async () => {
    const messages = ['2', '3', '4', '5'].map((id) => written('dl_cus_1', 'cnv_1', id, '那个弄一下'))
    const allBegun = Promise.withResolvers<void>()
    let begun = 0
    const answer = async () => {
      begun += 1
      if (begun === messages.length) allBegun.resolve()
      await allBegun.promise
      return closed(GUESS)
    }
    await Promise.all(messages.map((message) => turns().run(message, NOW, answer)))
    expect((await list()).guesses).toMatchObject([{ times: 4 }])
    expect(begun).toBeGreaterThan(messages.length)
  })
})
