import { sql } from 'kysely'
import type { DateTime } from 'luxon'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CLASS_OF_KIND, MONTHLY_KINDS, type MonthlyKind } from '#src/domain/outreach/monthly.ts'
import { withinHours } from '#src/domain/outreach/within-hours.ts'
import { ZONE } from '../support/talk-world.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { ANSWERS, ASKED_ALONG, MONTH, playMonth, READ_BILL } from './played-month.ts'

interface Row {
  readonly kind: MonthlyKind
  readonly customer_id: string
  readonly state: string
  readonly reason: string | null
  readonly sent_at: DateTime | null
  readonly answered_at: DateTime | null
}

describe('a month of the demo district at speed', () => {
  let database: TestDatabase
  let rows: readonly Row[]
  beforeAll(async () => {
    database = await openTestDatabase()
    await playMonth(database)
    const read = await sql<Row>`select kind, customer_id, state, reason, sent_at, answered_at from occasion
      where month = ${MONTH} order by customer_id, sent_at`.execute(database.kysely)
    rows = read.rows
  }, 600_000)
  afterAll(() => database[Symbol.asyncDispose]())

  const of = (kind: MonthlyKind, customer: string) =>
    rows.find((row) => row.kind === kind && row.customer_id === customer)
  const count = async (what: ReturnType<typeof sql<{ n: number }>>) =>
    (await what.execute(database.kysely)).rows[0]?.n ?? expect.fail('nothing was counted')

  it('has one occasion of each kind for each of the 80 customers, and none of them open', () => {
    expect(rows).toHaveLength(MONTHLY_KINDS.length * 80)
    expect(rows.filter(({ state }) => ['due', 'claimed', 'sending', 'unknown', 'failed'].includes(state))).toEqual([])
  })

  it('writes to nobody outside the hours of the class, and to nobody twice on one day', () => {
    const sent = rows.flatMap((row) => (row.sent_at && row.state !== 'told' ? [{ ...row, at: row.sent_at }] : []))
    expect(sent.length).toBeGreaterThan(100)
    const outside = sent.filter(({ kind, at }) => +(withinHours(CLASS_OF_KIND[kind], at, ZONE) ?? at) !== +at)
    expect(outside).toEqual([])
    const days = sent.map(({ customer_id, at }) => `${customer_id} ${at.setZone(ZONE).toISODate()}`)
    expect(new Set(days).size).toBe(days.length)
  })

  it('says why each of the others was left out', () => {
    const reasons = new Set(rows.flatMap(({ state, reason }) => (state === 'skipped' ? [reason] : [])))
    expect([...reasons].toSorted()).toEqual(expect.arrayContaining(['in_fault', 'no_consent', 'opted_out']))
    expect([...reasons]).not.toContain(null)
  })

  it('counts everybody who answered, and nobody else', () => {
    const answered = rows
      .filter(({ answered_at }) => answered_at)
      .map(({ kind, customer_id }) => `${kind} ${customer_id}`)
    // Whoever wants none of it, or is somebody else, has answered nothing.
    const expected = ANSWERS.map(([kind, customer]) => `${kind} ${customer}`).filter(
      (one) => !['promotion cus_1021', 'pre-check cus_1030'].includes(one),
    )
    const along = ASKED_ALONG.map((customer) => `satisfaction ${customer}`)
    expect(answered.toSorted()).toEqual([...expected, ...along].toSorted())
  })

  it('asks for an evaluation along in the talk of a pre-check where all is well, in place of its message', () => {
    const told = rows.filter(({ state }) => state === 'told')
    expect(told.map(({ kind, customer_id }) => `${kind} ${customer_id}`)).toEqual(
      ASKED_ALONG.map((customer) => `satisfaction ${customer}`),
    )
    for (const customer of ASKED_ALONG) {
      const [talk, along] = [of('pre-check', customer)?.sent_at, of('satisfaction', customer)?.sent_at]
      expect(talk && along?.setZone(ZONE).hasSame(talk.setZone(ZONE), 'day')).toBe(true)
    }
  })

  it('sends no notice of the bill to who has read it already', () => {
    const told = rows.filter(({ reason }) => reason === 'already_told')
    expect(told.map(({ kind, customer_id }) => `${kind} ${customer_id}`)).toEqual([`usage-notice ${READ_BILL}`])
  })

  it('stops what a customer refused for the rest of the month', () => {
    for (const kind of ['pre-check', 'satisfaction', 'needs'] as const)
      expect(of(kind, 'cus_1021')).toMatchObject({ state: 'skipped', reason: 'opted_out' })
    expect(of('usage-notice', 'cus_1021')?.state).not.toBe('skipped')
  })

  it('writes to nobody who is not our customer any more', () => {
    expect(of('satisfaction', 'cus_1030')).toMatchObject({ state: 'skipped', reason: 'wrong_person' })
  })

  it('offers nothing to who gave a low score', () => {
    expect(of('needs', 'cus_1015')?.state).toBe('skipped')
  })

  it.each([
    ['billing_doubt', 'cus_1005', 'closed'],
    ['lead', 'cus_1012', 'acknowledged'],
    ['low_satisfaction', 'cus_1015', 'resolved'],
    ['need', 'cus_1012', 'acknowledged'],
    ['record_correction', 'cus_1030', 'acknowledged'],
  ])('has the matter %s of %s, which is %s', async (kind, customer, status) => {
    const { rows: found } = await sql<{ status: string }>`
      select status from ticket where kind = ${kind} and customer_id = ${customer}`.execute(database.kysely)
    expect(found.map((row) => row.status)).toEqual([status])
  })

  it('books the visit of a line that is slow, in the talk in which it was told', async () => {
    expect(await count(sql`select count(*)::int as n from appointment where customer_id = 'cus_1010'`)).toBe(1)
  })

  it('keeps the scores as they were said', async () => {
    const { rows: scores } = await sql<{ customer_id: string; item: string; score: number }>`
      select customer_id, item, score from monthly_score where month = ${MONTH} order by customer_id, item`.execute(
      database.kysely,
    )
    const said = (customer: string) =>
      Object.fromEntries(scores.filter((row) => row.customer_id === customer).map(({ item, score }) => [item, score]))
    expect(said('cus_1011')).toMatchObject({ punctuality: 3, attitude: 5, overall: 5 })
    // Nobody visited them lately: 都是1分 is for the whole, the one thing that was asked.
    expect(said('cus_1015')).toEqual({ overall: 1 })
    expect(said('cus_1023')).toMatchObject({ punctuality: 3, overall: 5 })
    expect(said('cus_1024')).toEqual({})
  })
})
