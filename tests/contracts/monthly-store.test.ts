import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MonthlySurvey } from '#src/domain/satisfaction/satisfaction.ts'
import { sqlOpeningData } from '#src/infra/outreach/opening-data.ts'
import { sqlMonthlyStore } from '#src/infra/storage/monthly-store.ts'
import { customersVisited } from '#src/infra/storage/monthly-survey-store.ts'
import { sqlPlannedWorkStore } from '#src/infra/storage/planned-work-store.ts'
import { sqlSatisfactionResults } from '#src/infra/storage/satisfaction-results.ts'
import { sqlStaffDirectory } from '#src/infra/storage/staff-directory.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { at, fillDistrict, NOW } from './small-district.ts'

const survey = (customerId: string, changes: Partial<MonthlySurvey> = {}): MonthlySurvey => ({
  ...{
    customerId,
    month: '2026-11',
    scale: 5,
    state: 'answered',
    area: '驿城东',
    installerId: 'ins_1',
    visitKind: 'repair',
  },
  ...{ scores: {}, isLow: false, comment: undefined, topics: [], ticketId: undefined },
  ...changes,
})

describe('what comes of the monthly conversations', () => {
  let database: TestDatabase
  const store = () => sqlMonthlyStore(database.kysely)
  const results = () => sqlSatisfactionResults(database.kysely)

  beforeAll(async () => {
    database = await openTestDatabase()
    await fillDistrict(database, [{ id: 'ins_1' }], 5)
    const { surveys } = store()
    await surveys.save(survey('cus_1', { scores: { overall: 5, attitude: 4 }, topics: ['late', 'price'] }), 1, NOW)
    await surveys.save(survey('cus_2', { scores: { overall: 2 }, isLow: true, topics: ['late'] }), 1, NOW)
    await surveys.save(survey('cus_3', { scores: { overall: 5 }, installerId: undefined, month: '2026-10' }), 1, NOW)
    await surveys.save(survey('cus_4', { scores: { overall: 1 }, state: 'declined' }), 1, NOW)
  })
  afterAll(() => database[Symbol.asyncDispose]())

  it('is one evaluation for a customer and month, whose parts add up', async () => {
    const { surveys } = store()
    await surveys.save(survey('cus_5', { state: 'open', scores: { attitude: 3 } }), 1, NOW)
    await surveys.save(
      survey('cus_5', { scores: { attitude: 2, skill: 4 }, comment: '晚了' }),
      1,
      NOW.plus({ hours: 1 }),
    )
    expect(await surveys.find('cus_5', '2026-11')).toMatchObject({
      ...{ state: 'answered', scores: { attitude: 2, skill: 4 }, comment: '晚了', installerId: 'ins_1' },
    })
    expect(await surveys.find('cus_5', '2026-10')).toBeUndefined()
  })

  it('knows who had a visit to be rated, one by one and many at once alike', async () => {
    const visits = [
      ['apt_done', 'cus_1', 'completed', 20],
      ['apt_old', 'cus_2', 'completed', 40],
      ['apt_called_off', 'cus_3', 'cancelled', 5],
    ] as const
    for (const [id, customer, status, days] of visits)
      await sql`insert into appointment (id, customer_id, kind, status, opens_at, closes_at, zone, revision, external, created_at, updated_at)
        values (${id}, ${customer}, 'repair', ${status}, ${NOW.minus({ days, hours: 2 })}, ${NOW.minus({ days })}, 'Asia/Shanghai', 1, '{}', ${NOW}, ${NOW})`.execute(
        database.kysely,
      )
    const from = NOW.minus({ days: 35 })
    const ids = ['cus_1', 'cus_2', 'cus_3', 'cus_4']
    expect([...(await customersVisited(database.kysely, ids, from, NOW))]).toEqual(['cus_1'])
    const alone = await Promise.all(ids.map((id) => store().surveys.lastVisit(id, from, NOW)))
    expect(alone.map((visit) => visit !== undefined)).toEqual([true, false, false, false])
    const read = sqlOpeningData(database, [], 'Asia/Shanghai')
    const data = await read({ kind: 'satisfaction', month: '2026-11' }, ids, NOW)
    expect(ids.map((id) => data.get(id)?.hadVisit)).toEqual([true, false, false, false])
  })

  it('counts points by installer, without those who refused', async () => {
    const listed = await results().listItems('installer', { months: { from: '2026-11', to: '2026-11' } })
    const overall = listed.filter(({ item }) => item === 'overall')
    expect(overall).toEqual([{ group: 'ins_1', item: 'overall', scale: 5, counts: { 2: 1, 5: 1 } }])
  })

  it('counts them by month and by area', async () => {
    const months = { from: '2026-10', to: '2026-11' }
    const byMonth = (await results().listItems('month', { months })).filter(({ item }) => item === 'overall')
    expect(byMonth.map(({ group, counts }) => [group, counts])).toEqual([
      ['2026-10', { 5: 1 }],
      ['2026-11', { 2: 1, 5: 1 }],
    ])
    const byArea = (await results().listItems('area', { months, area: '驿城东' })).filter(
      ({ item }) => item === 'overall',
    )
    expect(byArea.map(({ group, counts }) => [group, counts])).toEqual([['驿城东', { 2: 1, 5: 2 }]])
    expect(await results().listItems('area', { months, area: '开发区' })).toEqual([])
  })

  it('counts only what was said before a month was settled, where that is asked for', async () => {
    const { surveys } = store()
    const months = { from: '2026-08', to: '2026-08' }
    const settledAt = NOW.minus({ days: 1 })
    const of = (customer: string, score: number) =>
      survey(customer, { month: '2026-08', scores: { overall: score }, topics: ['wait'] })
    await surveys.save(of('cus_1', 4), 1, settledAt.minus({ days: 9 }))
    await surveys.save(of('cus_2', 1), 1, settledAt.minus({ milliseconds: 1 }))
    await surveys.save(of('cus_3', 2), 1, settledAt)
    const asked = { months, installerId: 'ins_1', before: settledAt }
    expect((await results().listItems('month', asked)).map(({ counts }) => counts)).toEqual([{ 1: 1, 4: 1 }])
    expect(await results().listTopics(asked)).toEqual([{ topic: 'wait', count: 2 }])
    expect(await results().listItems('month', { ...asked, installerId: 'ins_2' })).toEqual([])
  })

  it('counts what comments are about', async () => {
    const topics = await results().listTopics({ months: { from: '2026-11', to: '2026-11' }, installerId: 'ins_1' })
    expect(topics.slice(0, 2)).toEqual([
      { topic: 'late', count: 2 },
      { topic: 'price', count: 1 },
    ])
  })

  it('keeps a refusal as a fact, with its date', async () => {
    await store().decline('cus_1', 'promotion', 'customer:cus_1', NOW)
    await store().decline('cus_1', 'promotion', 'customer:cus_1', NOW)
    const { rows } = await sql`select kind, at from declined`.execute(database.kysely)
    expect(rows).toEqual([{ kind: 'promotion', at: NOW }])
  })

  it('keeps the last finding of a month and its order', async () => {
    const check = { customerId: 'cus_1', month: '2026-11', workOrderId: undefined }
    await store().keepPreCheck({ ...check, finding: 'good' }, NOW)
    await store().keepPreCheck({ ...check, finding: 'slow' }, NOW.plus({ hours: 1 }))
    const { rows } = await sql`select finding from pre_check`.execute(database.kysely)
    expect(rows).toEqual([{ finding: 'slow' }])
  })

  it('tells each customer of an area once of planned works', async () => {
    const work = {
      id: 'pwk_1',
      area: '驿城东',
      fromAt: at('2026-11-28T01:00'),
      toAt: at('2026-11-28T05:00'),
      works: '割接',
    }
    const works = sqlPlannedWorkStore(database.kysely)
    expect(await works.insert(work, NOW)).toBe(true)
    expect(await works.tell(work, NOW)).toBe(5)
    expect(await works.tell(work, NOW)).toBe(0)
    expect(await works.insert({ ...work, id: 'pwk_2' }, NOW)).toBe(false)
  })

  it('gives a need to whoever of its area has the fewest', async () => {
    await sql`insert into staff (id, name, role, areas, phone, updated_at) values
      ('stf_a', '甲', 'agent', '{驿城东}', '1', ${NOW}), ('stf_b', '乙', 'agent', '{驿城东}', '2', ${NOW}),
      ('stf_c', '丙', 'agent', '{开发区}', '3', ${NOW})`.execute(database.kysely)
    await sql`insert into ticket (id, kind, status, severity, description, context, owner_id, created_at, updated_at)
      values ('tkt_1', 'need', 'acknowledged', 'minor', '', '{}', 'stf_a', ${NOW}, ${NOW})`.execute(database.kysely)
    expect((await sqlStaffDirectory(database.kysely).findOwner('agent', '驿城东'))?.id).toBe('stf_b')
    expect(await sqlStaffDirectory(database.kysely).findOwner('agent', '确山')).toBeUndefined()
  })
})
