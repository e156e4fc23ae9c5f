import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sqlSurveyStore } from '#src/infra/storage/survey-store.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { OPENS, openMonth } from './report/month.ts'
import { fillDistrict } from './small-district.ts'

describe('what a customer says after a visit', () => {
  let database: TestDatabase
  const saying = { formVersion: 2, actor: 'customer:cus_1', at: OPENS.plus({ hours: 4 }) } as const
  const store = () => sqlSurveyStore(database.kysely)
  const stored = async () => {
    const { rows } = await sql<{ norm: string; said: string }>`select norm, said from survey_answer
      where appointment_id = 'a' order by norm`.execute(database.kysely)
    return rows.map(({ norm, said }) => `${norm} ${said}`).join(', ')
  }

  beforeAll(async () => {
    database = await openTestDatabase()
    await fillDistrict(database, [{ id: 'ins_1' }], 5)
    await openMonth(database).visit({ id: 'a', status: 'completed' })
    await store().open('a', 2, OPENS)
    const answers = [
      { norm: 'DR-6', said: 'no' },
      { norm: 'WK-2', said: 'yes' },
    ] as const
    await store().save({ appointment: 'a', state: 'answered', score: 4, remark: '客气', answers, ...saying })
  })
  afterAll(() => database[Symbol.asyncDispose]())

  it('is put right by what is said later, and the rest stays', async () => {
    await store().correct('a', [{ norm: 'DR-6', said: 'yes' }], saying)
    expect(await stored()).toBe('DR-6 yes, WK-2 yes')
    expect(await store().find('a')).toEqual({ appointment: 'a', state: 'answered' })
  })

  it('is counted for whoever came, in the month of the visit, unless it was said after the month was settled', async () => {
    const from = OPENS.startOf('month')
    const to = from.plus({ months: 1 })
    const month = { month: '2026-12', from, to, settledAt: to.plus({ days: 7 }) }
    await sql`update appointment set installer_id = 'ins_1' where id = 'a'`.execute(database.kysely)
    expect(await store().evaluationOf('ins_1', month)).toMatchObject({
      visits: 1,
      norms: [{ norm: 'DR-6' }, { norm: 'WK-2' }],
    })
    expect(await store().evaluationOf('ins_2', month)).toEqual({ visits: 0, norms: [] })
    expect(await store().evaluationOf('ins_1', { ...month, settledAt: saying.at })).toEqual({ visits: 0, norms: [] })
    const before = { ...month, from: from.minus({ months: 1 }), to: from }
    expect(await store().evaluationOf('ins_1', before)).toEqual({ visits: 0, norms: [] })
  })

  it('keeps a remark behind what was said in passing', async () => {
    await store().addRemark('a', '下次早点', saying.at)
    const { rows } = await sql<{
      remark: string
      score: number
    }>`select remark, score from survey where appointment_id = 'a'`.execute(database.kysely)
    expect(rows).toEqual([{ remark: '客气；下次早点', score: 4 }])
  })
})
