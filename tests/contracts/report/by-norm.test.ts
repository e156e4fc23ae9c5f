import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { SURVEY_LEAST_VISITS } from '#src/domain/norms/survey-norms.ts'
import { NORM_IDS } from '#src/domain/visits/norm-tally.ts'
import { readNormTallies } from '#src/infra/storage/read-report.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'
import { at, ZONE } from '../small-district.ts'
import { clearMonth, type Month, OPENS, openMonthOfDistrict } from './month.ts'

describe('the report by norm', () => {
  let database: TestDatabase
  let month: Month

  beforeAll(async () => {
    database = await openTestDatabase()
    month = await openMonthOfDistrict(database)
  })
  beforeEach(() => clearMonth(database))
  afterAll(() => database[Symbol.asyncDispose]())

  const tick = (id: string, norm: string, isDone: boolean) =>
    sql`insert into item_answer (appointment_id, opens_at, item_id, norm, pack, pack_version, is_done, actor, at, received_at)
      values (${id}, ${OPENS}, ${norm}, ${norm}, 'base', 1, ${isDone}, 'installer:ins_1', ${OPENS}, ${OPENS})`.execute(
      database.kysely,
    )
  const say = async (id: string, norm: string, said: string) => {
    const { kysely } = database
    await sql`insert into survey (appointment_id, form_version, opened_at, updated_at) values (${id}, 1, ${OPENS}, ${OPENS})
      on conflict do nothing`.execute(kysely)
    await sql`insert into survey_answer (appointment_id, norm, said, form_version, actor, at)
      values (${id}, ${norm}, ${said}, 1, 'customer:cus_1', ${OPENS})`.execute(kysely)
  }
  const report = async (id: string, context: object, appointment: string | null = null, person = 'dl_cus_1') =>
    sql`insert into ticket (id, kind, status, severity, description, context, created_at, updated_at, appointment_id, person)
      values (${id}, 'breach_reported', 'acknowledged', 'critical', '', ${JSON.stringify(context)}, ${OPENS}, ${OPENS}, ${appointment}, ${person})`.execute(
      database.kysely,
    )
  const sign = async (id: string, parties: readonly string[]) => {
    const { kysely } = database
    await sql`insert into work_report (appointment_id, version, summary, tests, actor, at, received_at)
      values (${id}, 1, '', '[]', 'installer:ins_1', ${OPENS}, ${OPENS})`.execute(kysely)
    for (const party of parties)
      await sql`insert into signature (appointment_id, report_version, party, way, actor, at)
        values (${id}, 1, ${party}, 'chat', ${`${party}:x`}, ${OPENS})`.execute(kysely)
  }
  const tallies = () => readNormTallies(database.kysely, { month: '2026-12', zone: ZONE, now: at('2027-01-15T10:00') })
  const tallyOf = async (norm: string) => (await tallies()).find((one) => one.norm === norm)
  const NONE = { clock: 0, installer: 0, customer: 0, both: 0, nobody: 0 }

  it('has a line for every norm, and each adds up', async () => {
    const all = await tallies()
    expect(all.map(({ norm }) => norm)).toEqual([...NORM_IDS])
    for (const { due, kept, broken, unknown, by } of all) {
      expect(kept + broken + unknown).toBe(due)
      expect(Object.values(by).reduce((sum, one) => sum + one, 0)).toBe(due)
    }
  })

  it('counts what a company’s own checklist asks about after the norms', async () => {
    for (const id of ['a', 'b', 'c']) await month.visit({ id, status: 'completed' })
    await tick('a', 'LX-6', true)
    await tick('b', 'LX-6', false)
    expect((await tallies()).at(-1)).toMatchObject({ norm: 'LX-6', due: 2, kept: 1, broken: 1, unknown: 0 })
    expect(await tallyOf('LX-7')).toBeUndefined()
  })

  it('counts what was ticked, what the customer says and what nobody says, as counted by hand', async () => {
    for (const id of ['a', 'b', 'c', 'd', 'e']) await month.visit({ id, status: 'completed' })
    // a: both say yes. b: ticked, the customer says no. c: not done by the installer's own word. d: only the customer, yes. e: nobody.
    await tick('a', 'DR-6', true)
    await say('a', 'DR-6', 'yes')
    await tick('b', 'DR-6', true)
    await say('b', 'DR-6', 'no')
    await tick('c', 'DR-6', false)
    await say('c', 'DR-6', 'unknown')
    await say('d', 'DR-6', 'yes')
    expect(await tallyOf('DR-6')).toEqual({
      ...{ norm: 'DR-6', due: 5, kept: 2, broken: 2, unknown: 1 },
      ...{ by: { clock: 0, installer: 1, customer: 2, both: 1, nobody: 1 }, compared: 2, differing: null },
    })
    expect(await tallyOf('LK-2')).toEqual({
      ...{ norm: 'LK-2', due: 5, kept: 0, broken: 0, unknown: 5 },
      ...{ by: { ...NONE, nobody: 5 }, compared: 0, differing: null },
    })
  })

  it('counts where the two differ from the least number of visits on, and attests these by the customer', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e'].slice(0, SURVEY_LEAST_VISITS)
    for (const [place, id] of ids.entries()) {
      await month.visit({ id, status: 'completed' })
      await tick(id, 'LK-1', true)
      await say(id, 'LK-1', place < 2 ? 'no' : 'yes')
    }
    expect(await tallyOf('LK-1')).toEqual({
      ...{ norm: 'LK-1', due: 5, kept: 3, broken: 2, unknown: 0 },
      ...{ by: { ...NONE, customer: 2, both: 3 }, compared: 5, differing: 2 },
    })
  })

  it('takes the arrival from the clock, and does not call a visit without a stamp punctual', async () => {
    for (const id of ['in', 'late', 'no_stamp']) await month.visit({ id, status: 'completed' })
    await month.onSite({ id: 'in', arrivedAt: OPENS.plus({ minutes: 5 }) })
    await month.onSite({ id: 'late', arrivedAt: OPENS.plus({ hours: 3 }) })
    await month.missed({ id: 'missed', cause: 'company' })
    await month.missed({ id: 'not_home', cause: 'customer', customer: 'cus_1' })
    expect(await tallyOf('AP-3')).toEqual({
      ...{ norm: 'AP-3', due: 4, kept: 1, broken: 2, unknown: 1 },
      ...{ by: { ...NONE, clock: 3, nobody: 1 }, compared: 0, differing: null },
    })
  })

  it('reads the signatures of a reported visit, and knows nothing of one without a report', async () => {
    for (const id of ['signed', 'half', 'none']) await month.visit({ id, status: 'completed' })
    await sign('signed', ['customer', 'installer'])
    await sign('half', ['installer'])
    expect(await tallyOf('CL-1')).toMatchObject({ due: 3, kept: 1, broken: 0, unknown: 2 })
    expect(await tallyOf('CL-2')).toMatchObject({ due: 3, kept: 1, broken: 1, unknown: 1 })
    expect(await tallyOf('CL-3')).toMatchObject({ due: 3, kept: 1, broken: 0, unknown: 2 })
  })

  it('counts a reported breach at its visit, or by itself where it belongs to none', async () => {
    await month.visit({ id: 'a', status: 'completed' })
    await report('tkt_a', { norms: ['DS-2'] }, 'a')
    await report('tkt_b', { norms: ['DS-2'] }, null, 'dl_ins_1')
    expect(await tallyOf('DS-2')).toEqual({
      ...{ norm: 'DS-2', due: 2, kept: 0, broken: 2, unknown: 0 },
      ...{ by: { ...NONE, installer: 1, customer: 1 }, compared: 0, differing: null },
    })
  })

  it('counts what a bound account reports as the installer’s, as long as it was bound, and on no other channel', async () => {
    const bind = (endedAt: string | null) =>
      sql`insert into colleague_binding (channel, person, colleague_id, bound_at, ended_at)
        values ('botframework', 'bf_1', 'ins_1', ${OPENS.minus({ days: 1 })}, ${endedAt})`.execute(database.kysely)
    const byWhom = async () => (await tallyOf('DS-2'))?.by
    await report('tkt_a', { norms: ['DS-2'] }, null, 'bf_1')
    await database.kysely.updateTable('ticket').set({ channel: 'botframework' }).execute()
    expect(await byWhom()).toEqual({ ...NONE, customer: 1 })
    await bind(OPENS.toISO())
    expect(await byWhom()).toEqual({ ...NONE, customer: 1 })
    await sql`truncate colleague_binding`.execute(database.kysely)
    await bind(OPENS.plus({ minutes: 1 }).toISO())
    expect(await byWhom()).toEqual({ ...NONE, installer: 1 })
    await database.kysely.updateTable('ticket').set({ channel: 'sms' }).execute()
    expect(await byWhom()).toEqual({ ...NONE, customer: 1 })
    await sql`truncate colleague_binding`.execute(database.kysely)
  })

  it('counts no report that a supervisor has found not to be true', async () => {
    await month.visit({ id: 'a', status: 'completed' })
    await report('tkt_a', { norms: ['DS-2'] }, 'a')
    await report('tkt_b', { norms: ['DS-2'] })
    await database.kysely.updateTable('ticket').set({ status: 'resolved', outcome: 'unfounded' }).execute()
    expect(await tallyOf('DS-2')).toMatchObject({ due: 1, kept: 0, broken: 0, unknown: 1 })
  })

  it('says of what nothing records that it is not known', async () => {
    await month.notice({ occasion: 'n', dialog: 'contact', customer: 'cus_1', settledAt: OPENS })
    expect(await tallyOf('CT-1')).toMatchObject({ due: 1, kept: 0, unknown: 1, by: { ...NONE, nobody: 1 } })
    expect(await tallyOf('FO-1')).toMatchObject({ kept: 0, broken: 0 })
  })

  it('counts the month’s five ones by what became of each, and none that the customer does not want', async () => {
    const before = (await tallyOf('FO-5'))?.due ?? 0
    await month.occasion({ customer: 'cus_1', state: 'delivered' })
    await month.occasion({ customer: 'cus_2', state: 'failed' })
    await month.occasion({ customer: 'cus_3', state: 'skipped', reason: 'visit_today' })
    await month.occasion({ customer: 'cus_4', state: 'skipped', reason: 'opted_out' })
    await month.occasion({ customer: 'cus_5', state: 'sent', month: '2026-11' })
    expect(await tallyOf('FO-5')).toMatchObject({ due: before - 1, kept: 1, broken: 1, unknown: before - 3 })
    expect(await tallyOf('FO-4')).toMatchObject({ due: before, kept: 0, broken: 0 })
  })

  it('counts one of the five with its time alone, earlier where it was begun early, and where there is none after its days', async () => {
    const dueAt = async (now: string) =>
      Object.fromEntries(
        (await readNormTallies(database.kysely, { month: '2026-12', zone: ZONE, now: at(now) }))
          .filter(({ norm }) => norm.startsWith('FO-'))
          .map(({ norm, due, kept }) => [norm, `${kept}/${due}`]),
      )
    await month.occasion({ customer: 'cus_1', state: 'due' })
    await month.occasion({ customer: 'cus_2', state: 'sent' })
    await sql`update occasion set due_at = ${at('2026-12-27T11:00')}`.execute(database.kysely)
    expect(await dueAt('2026-12-03T09:59')).toMatchObject({ 'FO-1': '0/0', 'FO-2': '0/0', 'FO-5': '0/0' })
    // Asked in a talk before its time: it counts as what was sent then.
    const all = (await tallyOf('FO-1'))?.due
    expect(await dueAt('2026-12-05T00:00')).toEqual({
      ...{ 'FO-1': `0/${all}`, 'FO-2': '0/0', 'FO-3': '0/0', 'FO-4': '0/0', 'FO-5': '1/1' },
    })
    expect(await dueAt('2026-12-27T11:00')).toMatchObject({ 'FO-4': `0/${all}`, 'FO-5': '1/2' })
    expect(await dueAt('2026-12-28T00:00')).toMatchObject({ 'FO-5': `1/${all}` })
    await sql`update campaign set early_seconds = 86400 * 20`.execute(database.kysely)
    expect(await dueAt('2026-12-07T10:59')).toMatchObject({ 'FO-5': '1/1' })
    expect(await dueAt('2026-12-07T11:00')).toMatchObject({ 'FO-5': '1/2' })
  })
})
