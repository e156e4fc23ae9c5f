import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { MonthlyKind } from '#src/domain/outreach/monthly.ts'
import { readCustomerFacts } from '#src/infra/storage/writing-facts.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'
import { addCustomers, emptyOutreach, MONTH, ZONE } from './outreach-district.ts'

const NOW = DateTime.fromISO('2026-11-09T12:00', { zone: ZONE }).toUTC()
const days = (count: number) => NOW.minus({ days: count })

describe('what is known of a customer at the moment of sending', () => {
  let database: TestDatabase
  let count = 0
  beforeAll(async () => {
    database = await openTestDatabase()
    await set(sql`insert into installer (id, name, badge_no, phone, areas, skills, shift, days, language, updated_at)
      values ('ins_1', 'x', 'b1', '1', '{a}', '{repair}', '{}', '{1}', 'zh-CN', ${NOW})`)
  })
  beforeEach(async () => {
    await emptyOutreach(database)
    await addCustomers(database, 2)
  })
  afterAll(() => database[Symbol.asyncDispose]())

  const set = (statement: ReturnType<typeof sql>) => statement.execute(database.kysely)
  async function known(kind: MonthlyKind = 'promotion') {
    const setting = { customerIds: ['cus_1'], now: NOW, companyZone: ZONE }
    const [one] = await readCustomerFacts(database.kysely, { kind, month: MONTH }, setting)
    if (!one) throw new Error('cus_1 is not there')
    return one
  }
  const facts = async (kind?: MonthlyKind) => (await known(kind)).facts
  const ticket = (kind: string, status = 'acknowledged') =>
    set(sql`insert into ticket (id, kind, customer_id, status, severity, description, context, created_at, updated_at)
      values (${`t${++count}`}, ${kind}, 'cus_1', ${status}, 'minor', 'x', '{}', ${NOW}, ${NOW})`)
  const say = (messageClass: string, state: string, at = NOW) =>
    set(sql`insert into consent_entry (customer_id, class, state, source, actor, at)
      values ('cus_1', ${messageClass}, ${state}, 'test', 'customer:x', ${at})`)
  const bind = (channel: string, person: string) =>
    set(sql`insert into binding values (${channel}, ${person}, 'cus_1', ${NOW})`)
  async function visit(status: string, opensAt: DateTime) {
    const id = `apt_${++count}`
    const closesAt = opensAt.plus({ hours: 2 })
    await set(sql`insert into appointment (id, customer_id, installer_id, kind, status, opens_at, closes_at, blocked, zone, revision, external, created_at, updated_at)
      values (${id}, 'cus_1', 'ins_1', 'repair', ${status}, ${opensAt}, ${closesAt}, tstzrange(${opensAt}, ${closesAt}), ${ZONE}, 1, '{}', ${NOW}, ${NOW})`)
    return id
  }
  const scored = async (score: number, at: DateTime) =>
    set(sql`insert into survey (appointment_id, form_version, opened_at, state, score, updated_at)
      values (${await visit('completed', at)}, 1, ${at}, 'answered', ${score}, ${at})`)
  const scoredMonth = (month: string, isLow: boolean, at: DateTime) =>
    set(sql`insert into monthly_survey (customer_id, month, form_version, scale, state, area, is_low, opened_at, updated_at)
      values ('cus_1', ${month}, 1, 5, 'answered', 'a', ${isLow}, ${at}, ${at})`)

  it('is whether their record is being put right', async () => {
    await ticket('handover')
    await ticket('record_correction', 'resolved')
    expect(await facts()).toMatchObject({ isWrongPerson: false })
    await ticket('record_correction')
    expect(await facts('usage-notice')).toMatchObject({ isWrongPerson: true })
  })

  it('is whether somebody said “not me”, until they prove who they are', async () => {
    await set(sql`insert into talk (channel, person, state, version, updated_at)
      values ('directline', 'dl_cus_1', '{"isDisowned": true}', 1, ${NOW})`)
    expect(await facts()).toMatchObject({ isWrongPerson: true })
    await bind('sms', '19900000001')
    expect(await facts()).toMatchObject({ isWrongPerson: false })
  })

  it('is what they said last, to this class', async () => {
    await say('marketing', 'refused', days(2))
    await say('marketing', 'given', days(1))
    await say('survey', 'refused')
    expect(await facts('promotion')).toMatchObject({ consent: 'given' })
    expect(await facts('satisfaction')).toMatchObject({ consent: 'refused' })
    expect(await facts('usage-notice')).toMatchObject({ consent: 'unknown' })
  })

  it('is whether their usage may choose for them', async () => {
    expect((await known()).isPersonal).toBe(true)
    await say('personal', 'refused')
    expect((await known()).isPersonal).toBe(false)
    await say('personal', 'given', NOW.plus(1))
    expect((await known()).isPersonal).toBe(true)
  })

  it('is whether a repair or a complaint is open', async () => {
    const order = (id: string, kind: string, status: string) =>
      set(sql`insert into work_order (id, customer_id, kind, status, priority, description, received_at, created_at, updated_at)
        values (${id}, 'cus_1', ${kind}, ${status}, 'x', 'x', ${NOW}, ${NOW}, ${NOW})`)
    await order('wo_1', 'install', 'open')
    await order('wo_2', 'repair', 'done')
    await ticket('low_rating', 'resolved')
    expect(await facts()).toMatchObject({ isInFault: false, isInComplaint: false })
    await order('wo_3', 'repair', 'open')
    await ticket('breach_reported')
    expect(await facts()).toMatchObject({ isInFault: true, isInComplaint: true })
  })

  it('is when they gave the last low score, for a visit or a month', async () => {
    const lowScoreAt = async () => (await facts()).lowScoreAt?.toMillis()
    await scored(3, days(1))
    await scoredMonth('2026-11', false, days(1))
    expect(await lowScoreAt()).toBeUndefined()
    await scored(2, days(20))
    expect(await lowScoreAt()).toBe(+days(20))
    await scoredMonth('2026-10', true, days(12))
    expect(await lowScoreAt()).toBe(+days(12))
  })

  it('is when they were last not interested in this kind', async () => {
    const declined = (kind: string, at: DateTime) =>
      set(sql`insert into declined (customer_id, kind, at, actor) values ('cus_1', ${kind}, ${at}, 'customer:x')`)
    for (const at of [days(40), days(9)]) await declined('promotion', at)
    await declined('satisfaction', days(3))
    expect((await facts('promotion')).declinedAt?.toMillis()).toBe(+days(9))
    expect((await facts('needs')).declinedAt).toBeUndefined()
  })

  it('is when somebody comes to them', async () => {
    await visit('cancelled', NOW.plus({ hours: 1 }))
    await visit('completed', days(0))
    await visit('confirmed', days(3))
    expect((await facts()).visits).toEqual([])
    await visit('confirmed', NOW.plus({ hours: 4 }))
    const found = (await facts()).visits.map(({ opensAt, closesAt }) => [+opensAt, +closesAt])
    expect(found).toEqual([[+NOW.plus({ hours: 4 }), +NOW.plus({ hours: 6 })]])
  })

  it('is what went out of late, and of offers the last two as far back as they count', async () => {
    const wrote = async (kind: MonthlyKind, month: string, at: DateTime, answeredAt: DateTime | null = null) => {
      await set(sql`insert into campaign (kind, month, state, created_at)
        values (${kind}, ${month}, 'finished', ${NOW}) on conflict do nothing`)
      await set(sql`insert into occasion (kind, month, customer_id, state, due_at, sent_at, answered_at)
        values (${kind}, ${month}, 'cus_1', 'sent', ${at}, ${at}, ${answeredAt})`)
    }
    await wrote('needs', '2026-09', days(60))
    await wrote('satisfaction', '2026-09', days(44))
    await wrote('satisfaction', '2026-10', days(14), days(13))
    await wrote('promotion', '2026-10', days(30))
    await wrote('promotion', '2026-03', days(240))
    const written = (await facts()).written.map(({ kind, at, isAnswered }) => [kind, +at, isAnswered])
    expect(written).toEqual([
      ['satisfaction', +days(14), true],
      ['promotion', +days(30), false],
      ['needs', +days(60), false],
    ])
  })

  it('is whether whoever writes from their number has proved to be them', async () => {
    await bind('sms', '19900000077')
    expect((await known()).isKnownByText).toBe(false)
    await bind('sms', '19900000001')
    expect((await known()).isKnownByText).toBe(true)
  })
})
