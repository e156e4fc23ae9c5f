import { sql } from 'kysely'
import type { DateTime } from 'luxon'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TicketOutcome } from '#src/domain/tickets/outcome.ts'
import { at, fillDistrict, NOW } from '../contracts/small-district.ts'
import { type AdminService, API_TOKEN, openAdminService } from '../http/support/admin-service.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { NOBODY, runDoorstep } from './support/run-doorstep.ts'

describe('doorstep report', () => {
  let database: TestDatabase
  let service: AdminService

  beforeAll(async () => {
    database = await openTestDatabase()
    service = await openAdminService(database, {
      clock: { now: () => at('2026-12-15T10:00'), rehearsalSpeed: undefined },
    })
    await fillDistrict(database, [{ id: 'ins_1' }])
    await fillMonth(database)
  })
  afterAll(async () => {
    await service[Symbol.asyncDispose]()
    await database[Symbol.asyncDispose]()
  })
  const report = (...args: string[]) => runDoorstep(['report', ...args, '--url', service.url], { API_TOKEN })

  it('counts a month by formulas that it prints', async () => {
    const { exitCode, output } = await report('kpi', '--month', '2026-11', '--json')
    expect(exitCode).toBe(0)
    const figures = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(Object.fromEntries(figures.map(({ id, value }) => [id, value]))).toMatchObject({
      'first-contact-in-time': 0.5,
      'kept-appointments': 1 / 8,
      'told-in-advance': 3 / 8,
      'told-minutes-ahead': 7.5,
      'misses-company': 2,
      'misses-customer': 1,
      'misses-third-party': 2,
      'misses-force-majeure': 0,
      'second-misses': 1,
      'first-time-success': 1,
    })
    expect(figures.every(({ formula, norm }) => formula.length > 20 && /^(AP|FO|DS)-\d$/.test(norm))).toBe(true)
    expect(figures.find(({ id }) => id === 'kept-appointments')).toMatchObject({
      ...{ name: 'arrived in time', part: 1, whole: 8, unknown: 2 },
      ...{ target: { atLeast: 0.95 }, isMet: false, interval: null },
    })
  })

  it('counts nothing that is still to come', async () => {
    const early = await openAdminService(database, { clock: { now: () => NOW, rehearsalSpeed: undefined } })
    const { output } = await runDoorstep(['report', 'kpi', '--month', '2026-11', '--url', early.url], { API_TOKEN })
    expect(output).toMatch(/first contact in time +none +0\/0/)
    await early[Symbol.asyncDispose]()
  })

  it('has each installer’s quiz, and the norms answered wrongly most often', async () => {
    await sql`insert into quiz (installer_id, month, bank, bank_version, questions, begun_at)
      values ('ins_1', '2026-11', 'standard', 1, '[{}, {}, {}]', ${at('2026-11-05T12:30')})`.execute(database.kysely)
    await sql`insert into quiz_answer (installer_id, month, question_id, norm, choice, is_right, at, received_at) values
      ('ins_1', '2026-11', 'a', 'DR-3', 1, true, ${NOW}, ${NOW}), ('ins_1', '2026-11', 'b', 'LK-1', 2, false, ${NOW}, ${NOW})`.execute(
      database.kysely,
    )
    const { output } = await report('quiz', '--month', '2026-11')
    expect(output).toMatch(/quizzes finished +0\.0 % +0\/1/)
    expect(output).toMatch(/quiz answers right +50\.0 % +1\/2/)
    expect(output).toMatch(/installer +right +answered +questions\n.* +1 +2 +3\n/)
    expect(output).toMatch(/LK-1 +1 +1\nDR-3 +0 +1/)
    expect((await report('quiz', '--month', '2026-10')).output).toMatch(/quizzes finished +none/)
  })

  it('is a table for people', async () => {
    const { output } = await report('norms', '--month', '2026-11')
    expect(output).toMatch(
      /AP-2 +first contact in time +50\.0 % +1\/2\n[\s\S]*\nfirst contact in time: contacted \(told/,
    )
  })

  it('counts an insisted time when its answer was due, and not before', async () => {
    const { output } = await report('norms', '--month', '2026-11')
    expect(output).toMatch(
      /AP-1 +insisted times answered in time +50\.0 % +1\/2\n[\s\S]*\ninsisted times answered in time: answered by the deadline/,
    )
    const later = await report('norms', '--month', '2026-12')
    expect(later.output, 'one was due by now, one is due tomorrow').toMatch(
      /insisted times answered in time +0\.0 % +0\/1/,
    )
  })

  it('prints its formulas in the language of who asks', async () => {
    const chinese = { API_TOKEN, LANG: 'zh_CN.UTF-8' }
    const { output } = await runDoorstep(['report', 'norms', '--month', '2026-11', '--url', service.url], chinese)
    expect(output).toContain('期限在当月、已到期的工单')
    expect(output).not.toMatch(/contacted|deadline/)
    const { json } = await runDoorstep(['report', 'kpi', '--json', '--url', service.url], chinese)
    for (const { formula } of json) expect(formula).toMatch(/\p{Script=Han}/u)
  })

  it('has its formulas below the table, which fits a terminal', async () => {
    const { output } = await report('kpi', '--month', '2026-11')
    const [rows = '', formulas = ''] = output.split('\n\nFormulas:\n')
    expect(Math.max(...rows.split('\n').map((row) => row.length))).toBeLessThanOrEqual(120)
    expect(formulas).toMatch(/^arrived in time: .{20,}/m)
  })

  it('is of the month that is running where none is named', async () => {
    expect((await report('norms')).output).toBe((await report('norms', '--month', '2026-12')).output)
  })

  it.each([
    ['zh_CN.UTF-8', '缺少 report。', '没有选项 --mont。', '用法：'],
    ['en_GB.UTF-8', 'report is missing.', 'There is no option --mont.', 'Usage:'],
  ])('says in the language of who asks what is wrong: %s', async (LANG, missing, unknown, usage) => {
    const nothing = await runDoorstep(['report'], { LANG })
    expect(nothing).toMatchObject({ exitCode: 2, output: '' })
    expect(nothing.errors.trim().split('\n').at(-1)).toBe(missing)
    expect(nothing.errors).toContain(usage)
    expect((await runDoorstep(['report', 'kpi', '--mont', 'x'], { LANG })).errors).toContain(unknown)
  })

  it('of a month without anything says so', async () => {
    const { output } = await report('kpi', '--month', '2026-03')
    expect(output).toContain('Nothing is on record that could be counted in 2026-03.')
    expect(output).toMatch(/arrived in time +none/)
  })

  it('is refused for another report or month', async () => {
    expect((await report('gossip', '--month', '2026-11')).exitCode).toBe(2)
    expect((await report('kpi', '--month', '2026-13')).exitCode).toBe(2)
    expect((await runDoorstep(['report', 'kpi', '--month', '2026-11', '--url', NOBODY], { API_TOKEN })).exitCode).toBe(
      3,
    )
  })
})

/** Two orders, one with a call to a wrong number, insisted times, one of them replaced, and visits: kept, done late with the customer's leave, missed by us and by the customer, missed and then moved or cancelled, and done ahead, which counts for nothing. */
/** How a telling differs from a delay of the visit at noon. */
interface TellingChanges {
  sentAt?: DateTime | null
  dialog?: string
  answers?: object
}

async function fillMonth({ kysely }: TestDatabase): Promise<void> {
  await sql`
    insert into work_order (id, customer_id, kind, status, priority, description, received_at, contact_due_at, closed_at, created_at, updated_at) values
      ('WO1', 'cus_1', 'repair', 'done', 'normal', '', ${NOW}, ${at('2026-11-23T10:30')}, ${at('2026-11-24T11:00')}, ${NOW}, ${NOW}),
      ('WO2', 'cus_2', 'repair', 'open', 'normal', '', ${NOW}, ${at('2026-11-23T10:30')}, null, ${NOW}, ${NOW})`.execute(
    kysely,
  )
  await sql`
    insert into notice (occasion, recipient, dialog, answers, subject, class, state, due_at, created_at, settled_at) values
      ('a', 'customer:cus_1', 'contact', '{}', 'WO1', 'transactional', 'told', ${NOW}, ${NOW}, ${at('2026-11-23T10:01')}),
      ('b', 'customer:cus_2', 'contact', '{}', 'WO2', 'transactional', 'told', ${NOW}, ${NOW}, ${at('2026-11-23T10:31')})`.execute(
    kysely,
  )
  const request = (
    id: string,
    status: string,
    createdOn: string,
    dueOn: string,
    outcome: TicketOutcome | null = null,
  ) =>
    sql`
    insert into ticket (id, kind, status, severity, description, context, created_at, updated_at, due_at, outcome)
    values (${id}, 'time_request', ${status}, 'major', '', '{}', ${at(`${createdOn}T10:00`)}, ${at(`${createdOn}T10:30`)},
      ${at(`${dueOn}T11:00`)}, ${outcome})`.execute(kysely)
  await request('tkt_answered', 'resolved', '2026-11-24', '2026-11-24', 'done')
  await request('tkt_replaced', 'resolved', '2026-11-24', '2026-11-24', 'replaced')
  await sql`
    insert into ticket (id, kind, status, severity, description, context, created_at, updated_at, work_order_id, outcome)
    values ('tkt_wrong', 'call_task', 'resolved', 'major', '', '{}', ${NOW}, ${NOW}, 'WO2', 'wrong_number')`.execute(
    kysely,
  )
  await request('tkt_open', 'acknowledged', '2026-11-24', '2026-11-24')
  await request('tkt_over_the_month', 'acknowledged', '2026-11-30', '2026-12-01')
  await request('tkt_not_due', 'acknowledged', '2026-12-15', '2026-12-16')
  const visit = (id: string, order: string | null, customer: string, status: string, hour: number) =>
    sql`
    insert into appointment (id, work_order_id, customer_id, installer_id, kind, status, opens_at, closes_at, zone, revision, external, created_at, updated_at)
    values (${id}, ${order}, ${customer}, 'ins_1', 'repair', ${status}, ${at(`2026-11-24T${hour}:00`)},
      ${at(`2026-11-24T${hour + 1}:00`)}, 'Asia/Shanghai', 1, '{}', ${at('2026-11-23T11:00')}, ${NOW})`.execute(kysely)
  await visit('A1', 'WO1', 'cus_1', 'completed', 10)
  await visit('A2', null, 'cus_1', 'completed', 12)
  await visit('A3', null, 'cus_2', 'failed', 14)
  await visit('A4', null, 'cus_2', 'failed', 16)
  await visit('A5', null, 'cus_3', 'failed', 18)
  await visit('A6', null, 'cus_3', 'completed', 19)
  await visit('A7', null, 'cus_3', 'completed', 20)
  await sql`
    insert into event (at, subject, type, actor, body) values (${NOW}, 'A7', 'appointment.completed', 'back_office', '{}')`.execute(
    kysely,
  )
  await sql`
    insert into visit (appointment_id, opens_at, arrived_at, told_at, told) values
      ('A2', ${at('2026-11-24T12:00')}, ${at('2026-11-24T13:20')}, ${NOW}, '{"minutes": 30}')`.execute(kysely)
  const miss = (id: string, customer: string, cause: string, hour: number) =>
    sql`
    insert into miss (appointment_id, customer_id, cause, judged_by, judged_at, created_at, opens_at, closes_at)
    select a.id, ${customer}, ${cause}, 'system', ${NOW}, ${at(`2026-11-24T${hour}:00`)}, a.opens_at, a.closes_at
    from appointment a where a.id = ${id}`.execute(kysely)
  await miss('A3', 'cus_2', 'company', 15)
  await miss('A4', 'cus_2', 'company', 17)
  await miss('A5', 'cus_3', 'customer', 19)
  await visit('A8', null, 'cus_3', 'cancelled', 11)
  await visit('A9', null, 'cus_3', 'cancelled', 21)
  await miss('A8', 'cus_3', 'third_party', 12)
  await miss('A9', 'cus_3', 'third_party', 22)
  await sql`update miss set opens_at = opens_at - interval '3 hours', closes_at = closes_at - interval '3 hours' where appointment_id = 'A8'`.execute(
    kysely,
  )
  const late = at('2026-11-24T12:00')
  /** A delay of the visit at noon: how it was told, and when. */
  const told = async (
    occasion: string,
    state: string,
    settledAt: DateTime | null,
    { dialog = 'delay', answers = { opens: late.toISO() }, ...more }: TellingChanges = {},
  ) => {
    await sql`
      insert into notice (occasion, recipient, dialog, answers, subject, class, state, due_at, created_at, settled_at, channel) values
        (${occasion}, 'customer:cus_2', ${dialog}, ${JSON.stringify(answers)}, 'A2', 'urgent', ${state}, ${NOW}, ${NOW},
          ${settledAt}, ${state === 'told' ? 'sms' : null})`.execute(kysely)
    if (more.sentAt !== undefined)
      await sql`
        insert into outbox (at, id, channel, recipient, class, occasion, state, due_at, text, body, sent_at) values
          (${settledAt}, ${occasion}, 'sms', '19900000002', 'urgent', ${occasion}, ${more.sentAt ? 'sent' : 'failed'}, ${settledAt}, '', '{}',
            ${more.sentAt})`.execute(kysely)
  }
  const before = (minutes: number) => late.minus({ minutes })
  await told('sent', 'told', before(50), { sentAt: before(45) })
  await told('sent late', 'told', before(5), { sentAt: before(-5) })
  await told('sent at the opening', 'told', before(5), { sentAt: before(0) })
  await told('never sent', 'told', before(30), { sentAt: null })
  const moved = { opens: late.plus({ days: 1 }).toISO(), wasOpens: late.toISO() }
  await told('moved', 'told', before(49), { sentAt: before(45), dialog: 'rescheduled', answers: moved })
  const wished = { ...moved, reason: 'asked' }
  await told('moved as asked', 'told', before(48), { sentAt: before(45), dialog: 'rescheduled', answers: wished })
  const off = { opens: late.toISO(), fate: 'kept' }
  await told('taken off', 'told', before(4), { sentAt: before(-5), dialog: 'taken-off', answers: off })
  await told('done ahead', 'told', before(3), { sentAt: before(-5), dialog: 'taken-off', answers: { fate: 'done' } })
  await told('held no more', 'withdrawn', before(30))
  await told('reached nobody', 'unreachable', before(60))
  await told('called', 'unreachable', before(59))
  await sql`
    insert into ticket (id, kind, status, severity, description, context, created_at, updated_at, outcome) values
      ('tkt_called', 'call_task', 'resolved', 'major', '', '{"notice": "called"}', ${before(59)}, ${before(15)}, 'told')`.execute(
    kysely,
  )
}
