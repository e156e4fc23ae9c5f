import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { QuizBank } from '#src/domain/quiz/quiz-bank.ts'
import { quizDuty } from '#src/infra/scheduling/quiz-duty.ts'
import { sqlQuizStore } from '#src/infra/storage/quiz-store.ts'
import { at } from '../../contracts/small-district.ts'
import { openDistrict, openTalkWorld, type TalkWorld, written, ZONE } from '../../support/talk-world.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'

const both = (text: string) => ({ 'zh-CN': text, en: text })
const BANK: QuizBank = {
  id: 'small',
  version: 1,
  questions: ['LK-1', 'LK-2', 'DR-1', 'DR-2', 'WK-1'].map((norm) => ({
    ...{ id: norm.toLowerCase(), norm, ask: both('?'), right: 1, why: both('.') },
    choices: [both('a'), both('b'), both('c')],
  })),
}
const MONTH = '2026-10'
const NOON = '2026-10-05T12:30'

describe('the quiz of a month', () => {
  let database: TestDatabase
  let reset: () => Promise<void>
  let world: TalkWorld

  beforeAll(async () => {
    database = await openTestDatabase()
    reset = await openDistrict(database)
  })
  beforeEach(async () => {
    await reset()
    await sql`select ensure_month_partitions(${at('2026-10-01T00:00')}, 3)`.execute(database.kysely)
    world = openTalkWorld(database, { nowIso: at('2026-10-05T09:00').toISO() ?? '' })
    await write('ins_04', '清单')
  })
  afterAll(() => database[Symbol.asyncDispose]())

  let messages = 0
  const write = (id: string, text: string) => {
    messages += 1
    return world.receive(written(`dl_${id}`, `cnv_${id}`, `m${messages}`, text))
  }
  const run = async (local: string) => {
    world.clock.set(at(local))
    await quizDuty(database, ZONE, BANK).run(at(local))
  }
  const notices = async () => {
    const rows = database.kysely.selectFrom('notice').select('occasion').where('dialog', '=', 'quiz')
    return (await rows.orderBy('seq').execute()).map(({ occasion }) => occasion)
  }
  const quizzes = () => sqlQuizStore(database.kysely)
  const answerAll = async (id: string, month: string, choice = 1) => {
    for (const { id: questionId } of BANK.questions)
      await quizzes().answer(
        { installerId: id, month },
        { questionId, choice, isRight: choice === 1 },
        at(NOON),
        at(NOON),
      )
  }
  const visit = (id: string, from: string, to: string, stamps: { set_out_at?: string; arrived_at?: string } = {}) =>
    database.transaction(async (tx) => {
      const [opens, closes] = [at(`2026-10-05T${from}`), at(`2026-10-05T${to}`)]
      await sql`insert into appointment (id, customer_id, installer_id, kind, status, opens_at, closes_at, blocked, zone, revision, external, created_at, updated_at)
        values (${`apt_${from}`}, 'cus_1001', ${id}, 'repair', 'confirmed', ${opens}, ${closes}, tstzrange(${opens}, ${closes}), ${ZONE}, 1, '{}', ${opens}, ${opens})`.execute(
        tx,
      )
      const { set_out_at: setOut, arrived_at: arrived } = stamps
      if (setOut ?? arrived)
        await sql`insert into visit (appointment_id, opens_at, set_out_at, arrived_at) values (${`apt_${from}`}, ${opens},
          ${setOut === undefined ? null : at(`2026-10-05T${setOut}`)}, ${arrived === undefined ? null : at(`2026-10-05T${arrived}`)})`.execute(
          tx,
        )
    })

  it('goes at midday of its day to whoever has a channel, and to nobody else', async () => {
    await run('2026-10-04T13:00')
    await run('2026-10-05T12:29')
    expect(await notices()).toEqual([])
    await run(NOON)
    expect(await notices()).toEqual([`quiz:ins_04:${MONTH}`])
  })

  it('goes once, however often and by how many processes it is asked for', async () => {
    await Promise.all([run(NOON), run(NOON), run(NOON)])
    await run('2026-10-05T12:31')
    await run('2026-10-06T12:30')
    expect(await notices()).toEqual([`quiz:ins_04:${MONTH}`])
    const { rows } = await sql`select from quiz`.execute(database.kysely)
    expect(rows).toHaveLength(1)
  })

  it('goes again in the next month, with other questions while others remain', async () => {
    await run(NOON)
    await run('2026-11-05T12:30')
    expect(await notices()).toEqual([`quiz:ins_04:${MONTH}`, 'quiz:ins_04:2026-11'])
    const asked = [...(await quizzes().listAsked('ins_04', '2026-12'))]
    expect(new Set(asked.map(([id]) => id)).size).toBe(5)
    expect(asked.filter(([, month]) => month === '2026-11')).toHaveLength(3)
  })

  it('waits while a visit is in work, in its window, or near, and comes when it is over', async () => {
    await visit('ins_04', '12:00', '13:00', { set_out_at: '11:40' })
    await run(NOON)
    await sql`update appointment set status = 'completed'`.execute(database.kysely)
    await visit('ins_04', '14:00', '16:00', { arrived_at: '14:05' })
    await run('2026-10-05T13:40')
    await run('2026-10-05T16:30')
    expect(await notices()).toEqual([])
    await sql`update appointment set status = 'completed'`.execute(database.kysely)
    await run('2026-10-05T16:31')
    expect(await notices()).toEqual([`quiz:ins_04:${MONTH}`])
  })

  it('waits until whoever is writing has been silent for a while', async () => {
    world.clock.set(at('2026-10-05T12:25'))
    await write('ins_04', '清单')
    await run('2026-10-05T12:30')
    expect(await notices()).toEqual([])
    await run('2026-10-05T12:36')
    expect(await notices()).toHaveLength(1)
  })

  it('waits for a day of work, in no leave', async () => {
    await sql`insert into leave (id, installer_id, span, reason, created_at) values ('l', 'ins_04',
      tstzrange(${at('2026-10-05T00:00')}, ${at('2026-10-06T00:00')}), '', ${at(NOON)})`.execute(database.kysely)
    await run(NOON)
    // Sunday.
    await run('2026-10-11T12:30')
    expect(await notices()).toEqual([])
    await run('2026-10-12T12:30')
    expect(await notices()).toHaveLength(1)
  })

  it('is begun with nobody late in the month, nor with whoever lost their telephone', async () => {
    await run('2026-10-19T12:30')
    await sql`insert into colleague_cut_off values ('ins_04', ${at(NOON)})`.execute(database.kysely)
    await run(NOON)
    expect(await notices()).toEqual([])
  })

  it('is recalled once, a week later, as long as something is open', async () => {
    await run(NOON)
    await run('2026-10-12T12:29')
    for (const time of ['2026-10-12T12:30', '2026-10-12T12:31', '2026-10-19T12:30', '2026-10-30T12:30']) await run(time)
    expect(await notices()).toEqual([`quiz:ins_04:${MONTH}`, `quiz:ins_04:${MONTH}:again`])
  })

  it('is not recalled when it is done', async () => {
    await run(NOON)
    await answerAll('ins_04', MONTH)
    await run('2026-10-12T12:30')
    expect(await notices()).toHaveLength(1)
  })

  it('is not sent to whoever did it of themselves', async () => {
    const questions = BANK.questions.slice(0, 3)
    const quiz = { installerId: 'ins_04', month: MONTH, bank: 'small', bankVersion: 1, questions }
    await quizzes().begin(quiz, at('2026-10-02T09:00'))
    await answerAll('ins_04', MONTH)
    await run(NOON)
    expect(await notices()).toEqual([])
  })

  it('keeps the first answer to a question, and none to what it did not ask', async () => {
    await run(NOON)
    await answerAll('ins_04', MONTH, 1)
    await answerAll('ins_04', MONTH, 2)
    const quiz = await database.transaction((tx) => sqlQuizStore(tx).lock('ins_04', MONTH))
    expect(quiz?.answers.map(({ choice, isRight }) => [choice, isRight])).toEqual(Array(3).fill([1, true]))
    expect(await database.transaction((tx) => sqlQuizStore(tx).lock('ins_01', MONTH))).toBeUndefined()
  })

  it('keeps its questions when the file changes', async () => {
    await run(NOON)
    const before = await database.transaction((tx) => sqlQuizStore(tx).lock('ins_04', MONTH))
    await quizDuty(database, ZONE, { ...BANK, version: 2, questions: BANK.questions.toReversed() }).run(at(NOON))
    expect(await database.transaction((tx) => sqlQuizStore(tx).lock('ins_04', MONTH))).toEqual(before)
  })

  it('gives its results by area, with the norms that were answered wrongly first', async () => {
    await write('ins_01', '清单')
    await run('2026-10-06T12:30')
    await answerAll('ins_04', MONTH, 2)
    const east = await quizzes().listResults(['驿城东'], MONTH)
    const everywhere = await quizzes().listResults(['驿城东', '驿城西'], MONTH)
    expect(east).toEqual([{ name: '赵师傅', questions: 3, answered: 0, right: 0 }])
    expect(everywhere.map(({ name, answered, right }) => [name, answered, right])).toEqual([
      ['赵师傅', 0, 0],
      ['李师傅', 3, 0],
    ])
    expect(await quizzes().listNorms(['驿城东'], MONTH)).toEqual([])
    expect((await quizzes().listNorms(['开发区'], MONTH)).map(({ wrong }) => wrong)).toEqual([1, 1, 1])
  })
})
