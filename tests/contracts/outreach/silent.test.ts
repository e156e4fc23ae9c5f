import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { silentDuty } from '#src/infra/scheduling/silent-duty.ts'
import { sqlMonthOccasions } from '#src/infra/storage/month-occasions.ts'
import { sqlMonthlyStore } from '#src/infra/storage/monthly-store.ts'
import { openTalkWorld } from '../../support/talk-world.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'
import { addCustomers, emptyOutreach, MONTH, ZONE } from './outreach-district.ts'

const at = (local: string, zone = ZONE) => DateTime.fromISO(local, { zone }).toUTC()
const SENT = at('2026-11-23T11:00')
const DUE = at('2026-11-25T11:00')

describe('who was sent the evaluation and says nothing', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openTestDatabase()
    await sql`select ensure_month_partitions(${SENT}, 2)`.execute(database.kysely)
  })
  beforeEach(async () => {
    await emptyOutreach(database)
    await set(sql`truncate notice, monthly_survey, declined, work_order, appointment cascade`)
    await addCustomers(database, 1)
    await sent('cus_1')
  })
  afterAll(() => database[Symbol.asyncDispose]())

  const set = (statement: ReturnType<typeof sql>) => statement.execute(database.kysely)
  async function sent(customer: string, state = 'sent', sentAt = SENT, kind = 'satisfaction') {
    await set(sql`insert into campaign (kind, month, state, is_whole, created_at)
      values (${kind}, ${MONTH}, 'finished', true, ${SENT}) on conflict do nothing`)
    await set(sql`insert into occasion (kind, month, customer_id, state, reason, due_at, sent_at, channel, address)
      select ${kind}, ${MONTH}, id, ${state}, 'x', ${sentAt}, ${sentAt}, 'sms', phone from customer where id = ${customer}`)
  }
  const run = (now = DUE) => silentDuty(database, ZONE).run(now)
  async function reminded(): Promise<readonly string[]> {
    const { rows } = await sql<{ occasion: string }>`select occasion from notice order by occasion`.execute(
      database.kysely,
    )
    return rows.map(({ occasion }) => occasion)
  }
  const REMINDED = ['satisfaction-remind:cus_1:2026-11']
  const refuse = () =>
    set(
      sql`insert into consent_entry (customer_id, class, state, source, actor, at) values ('cus_1', 'survey', 'refused', 'test', 'customer:cus_1', ${SENT})`,
    )
  const breakDown = () =>
    set(sql`insert into work_order (id, customer_id, kind, status, priority, description, received_at, created_at, updated_at)
      values ('wo_1', 'cus_1', 'repair', 'open', 'x', 'x', ${SENT}, ${SENT}, ${SENT})`)
  async function agree(opens: string) {
    const [opensAt, closesAt] = [at(opens), at(opens).plus({ hours: 2 })]
    await set(sql`insert into installer (id, name, badge_no, phone, areas, skills, shift, days, language, updated_at)
      values ('ins_1', '李', '1', '1', '{a}', '{install}', '{}', '{1}', 'zh-CN', ${SENT}) on conflict do nothing`)
    await set(sql`insert into appointment (id, customer_id, kind, installer_id, opens_at, closes_at, blocked, zone, status, revision, external, created_at, updated_at)
      values ('apt_1', 'cus_1', 'install', 'ins_1', ${opensAt}, ${closesAt}, tstzrange(${opensAt}, ${closesAt}), ${ZONE}, 'confirmed', 1, '{}', ${SENT}, ${SENT})`)
  }
  const answer = (state: 'open' | 'answered' | 'declined', scores = {}, { isLow = false, month = MONTH } = {}) =>
    sqlMonthlyStore(database.kysely).surveys.save(
      {
        ...{ customerId: 'cus_1', month, scale: 5, state, area: 'a', installerId: undefined, scores, isLow },
        ...{ visitKind: undefined, comment: undefined, topics: [], ticketId: undefined },
      },
      1,
      SENT,
    )

  it('is reminded once after two days, however many replicas tick, and how often', async () => {
    await addMany(50)
    await run(DUE.minus({ minutes: 1 }))
    expect(await reminded()).toEqual([])
    await Promise.all(Array.from({ length: 6 }, () => run()))
    expect(await reminded()).toHaveLength(50)
    await run(DUE.plus({ minutes: 1 }))
    expect(await reminded()).toHaveLength(50)
  })

  async function addMany(count: number) {
    await set(sql`truncate customer, occasion cascade`)
    await addCustomers(database, count)
    for (let n = 1; n <= count; n += 1) await sent(`cus_${n}`)
  }

  it.each(['due', 'claimed', 'sending', 'unknown', 'failed', 'skipped', 'told'])(
    'is nobody whose occasion is %s',
    async (state) => {
      await set(sql`update occasion set state = ${state}`)
      await run()
      expect(await reminded()).toEqual([])
    },
  )

  it.each<readonly [string, () => Promise<unknown>]>([
    ['has answered', () => set(sql`update occasion set answered_at = ${SENT}`)],
    ['has evaluated elsewhere', () => answer('answered', { overall: 4 })],
    ['has answered a part', () => answer('open', { overall: 4 })],
    ['wants no evaluation', () => answer('declined')],
    [
      'said so of it before',
      () => sqlMonthlyStore(database.kysely).decline('cus_1', 'satisfaction', 'customer:cus_1', SENT),
    ],
    ['wants no surveys', refuse],
    ['waits for a repair', breakDown],
    [
      'has complained',
      () =>
        set(sql`insert into ticket (id, kind, customer_id, status, severity, description, context, created_at, updated_at)
        values ('t1', 'breach_reported', 'cus_1', 'acknowledged', 'minor', 'x', '{}', ${SENT}, ${SENT})`),
    ],
    [
      'is somebody else',
      () =>
        set(sql`insert into ticket (id, kind, customer_id, status, severity, description, context, created_at, updated_at)
        values ('t1', 'record_correction', 'cus_1', 'acknowledged', 'minor', 'x', '{}', ${SENT}, ${SENT})`),
    ],
    ['was reminded, though no trace of the notice is left', () => set(sql`update occasion set reminded_at = ${SENT}`)],
    ['is of a campaign that was stopped', () => set(sql`update campaign set state = 'stopped'`)],
    ['is of a campaign that is paused', () => set(sql`update campaign set state = 'paused'`)],
  ])('is nobody who %s', async (_, happens) => {
    await happens()
    await run()
    await run(DUE.plus({ days: 1 }))
    expect(await reminded()).toEqual([])
  })

  it('is nobody who gave a low score lately', async () => {
    await answer('answered', { overall: 1 }, { isLow: true, month: '2026-10' })
    await run()
    expect(await reminded()).toEqual([])
  })

  it('is asked nothing on the day of a visit, nor on that of another message, but on the next', async () => {
    await agree('2026-11-25T14:00')
    await run()
    expect(await reminded()).toEqual([])
    await set(sql`update appointment set status = 'completed'`)
    await sent('cus_1', 'sent', at('2026-11-26T08:30'), 'usage-notice')
    await run(at('2026-11-26T09:00'))
    expect(await reminded()).toEqual([])
    await run(at('2026-11-27T08:59'))
    expect(await reminded()).toEqual([])
    await run(at('2026-11-27T09:00'))
    expect(await reminded()).toEqual(REMINDED)
  })

  it('is written to in the hours of surveys where they are', async () => {
    await set(sql`update customer set time_zone = 'America/New_York'`)
    await run()
    expect(await reminded()).toEqual([])
    await run(at('2026-11-25T09:00', 'America/New_York'))
    expect(await reminded()).toEqual(REMINDED)
  })

  it('is left alone after the days in which an answer is taken, and after the month', async () => {
    await run(SENT.plus({ days: 5 }))
    await set(sql`update occasion set sent_at = ${at('2026-11-29T18:00')}`)
    await run(at('2026-12-01T18:00'))
    expect(await reminded()).toEqual([])
    await run(at('2026-12-02T18:00'))
    expect(await reminded()).toEqual([])
  })

  it('is reminded once in the talk as well', async () => {
    const key = { kind: 'satisfaction', month: MONTH, customerId: 'cus_1' } as const
    const note = () => sqlMonthOccasions(database.kysely).noteReminded(key, DUE)
    const noted = await Promise.all(Array.from({ length: 8 }, note))
    expect(noted.filter((name) => name !== undefined)).toEqual(['satisfaction:2026-11:cus_1'])
    const facts = await sqlMonthOccasions(database.kysely).factsOf(key, DUE, ZONE)
    expect(facts?.remindedAt).toEqual(DUE)
  })

  it.each<readonly [string, () => Promise<unknown>]>([
    ['answers before it is told', () => set(sql`update occasion set answered_at = ${DUE}`)],
    ['reports a fault before it is told', breakDown],
    ['has somebody coming when it is told', () => agree('2026-11-25T14:00')],
  ])('hears nothing who %s', async (_, happens) => {
    await run()
    await happens()
    const world = openTalkWorld(database, { nowIso: DUE.plus({ minutes: 5 }).toISO() ?? '' })
    await world.tick()
    const { rows } = await sql`select state from notice where dialog = 'satisfaction-reminder'`.execute(database.kysely)
    expect(rows).toEqual([{ state: 'withdrawn' }])
    const { rows: told } = await sql`select from outbox where text like '%reminder%'`.execute(database.kysely)
    expect(told).toEqual([])
    const { rows: noted } = await sql`select reminded_at from occasion`.execute(database.kysely)
    expect(noted).toEqual([{ reminded_at: null }])
  })

  it('hears one text message, also where two replicas tell at once', async () => {
    await run()
    const nowIso = DUE.plus({ minutes: 5 }).toISO() ?? ''
    await Promise.all([openTalkWorld(database, { nowIso }).tick(), openTalkWorld(database, { nowIso }).tick()])
    const { rows } = await sql<{ text: string }>`select text from outbox where channel = 'sms'`.execute(database.kysely)
    expect(rows).toHaveLength(1)
    expect(rows[0]?.text).toContain('we ask no more')
    const { rows: noted } = await sql`select reminded_at is not null as reminded from occasion`.execute(database.kysely)
    expect(noted).toEqual([{ reminded: true }])
  })
})
