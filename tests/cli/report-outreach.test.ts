import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OPENS, openMonthOfDistrict } from '../contracts/report/month.ts'
import { at } from '../contracts/small-district.ts'
import { type AdminService, API_TOKEN, openAdminService } from '../http/support/admin-service.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { runDoorstep } from './support/run-doorstep.ts'

describe('doorstep report outreach', () => {
  let database: TestDatabase
  let service: AdminService
  let month: Awaited<ReturnType<typeof openMonthOfDistrict>>

  beforeAll(async () => {
    database = await openTestDatabase()
    month = await openMonthOfDistrict(database)
    service = await openAdminService(database, {
      clock: { now: () => at('2026-12-15T10:00'), rehearsalSpeed: undefined },
    })
    const satisfaction = (customer: string, state: string, more = {}) => month.occasion({ customer, state, ...more })
    await satisfaction('cus_1', 'delivered', { answeredAt: OPENS.plus({ hours: 3 }) })
    await satisfaction('cus_2', 'sent')
    await satisfaction('cus_3', 'skipped', { reason: 'in_fault' })
    await satisfaction('cus_4', 'skipped', { reason: 'a_newer_reason' })
    await satisfaction('cus_5', 'unknown')
    await month.occasion({ customer: 'cus_1', state: 'skipped', reason: 'no_consent', kind: 'promotion' })
    await month.occasion({ customer: 'cus_1', state: 'sent', month: '2026-11' })
  })
  afterAll(async () => {
    await service[Symbol.asyncDispose]()
    await database[Symbol.asyncDispose]()
  })
  const report = (...args: string[]) =>
    runDoorstep(['report', 'outreach', ...args, '--url', service.url], { API_TOKEN })

  it('counts each kind of a month, and why customers were left out', async () => {
    const { exitCode, output } = await report('--month', '2026-12')
    expect(exitCode).toBe(0)
    expect(output).toMatch(/satisfaction +running +5 +0 +2 +1 +1 +0 +2 +0 +1\n/)
    expect(output).toMatch(/usage notice +not planned +0 +0 /)
    expect(output).toMatch(/promotion +no consent +1\n/)
    expect(output).toMatch(/satisfaction +in a fault +1\n/)
    expect(output).toMatch(/satisfaction +a_newer_reason +1\n/)
    expect(output).toContain('due = waiting + sent + skipped + failed + outcome unknown')
  })

  it('counts to how many customers how many of the five went out', async () => {
    const { output } = await report('--month', '2026-12')
    expect(output).toMatch(/sent of the five +customers\n0 +3\n1 +2\n2 +0\n3 +0\n4 +0\n5 +0\n/)
  })

  it('has a line of JSON for each kind, and for each number of the five', async () => {
    const { json } = await report('--month', '2026-12', '--json')
    expect(json).toHaveLength(11)
    expect(json[4]).toMatchObject({ kind: 'satisfaction', due: 5, sent: 2, skipped: 2, unknown: 1 })
    expect(json[6]).toEqual({ reached: 1, customers: 2 })
  })

  it('shows the five boxes of one customer, in the company’s time and without their name', async () => {
    const { output } = await report('--month', '2026-12', '--customer', 'cus_1')
    expect(output).toMatch(/satisfaction +delivered +2026-12-03 10:00 +2026-12-03 10:00 +2026-12-03 13:00\n/)
    expect(output).toMatch(/promotion +skipped +no consent/)
    expect(output).toMatch(/needs +none\n/)
    expect(output).not.toMatch(/199|客户/)
  })

  it('tells when what began early was due by then, and what a stopped campaign will never send', async () => {
    await sql`update campaign set early_seconds = 3600 where kind = 'satisfaction' and month = '2026-11'`.execute(
      database.kysely,
    )
    const early = await report('--month', '2026-11', '--customer', 'cus_1')
    expect(early.output).toMatch(/satisfaction +sent +2026-12-03 09:00 +2026-12-03 10:00\n/)
    expect((await report('--month', '2026-12')).output).not.toMatch(/kind was stopped|asked along +answered/)
    await month.occasion({ customer: 'cus_2', state: 'due', kind: 'needs', month: '2026-11' })
    await sql`update campaign set state = 'stopped' where kind = 'needs'`.execute(database.kysely)
    expect((await report('--month', '2026-11', '--customer', 'cus_2')).output).toMatch(/needs +won't be sent/)
    const { output } = await report('--month', '2026-11')
    expect(output).toContain('Won\'t be sent" is what had not gone out when its kind was stopped')
    expect(output).toMatch(/outcome unknown +won't be sent\n/)
    expect(output).toMatch(/needs +stopped +1 +0 +0 +0 +0 +0 +0 +0 +0 +1\n/)
  })

  it('counts what was asked along in another talk, and that it reached its customer', async () => {
    await month.occasion({ customer: 'cus_1', state: 'told', month: '2026-10' })
    const { output } = await report('--month', '2026-10')
    expect(output).toMatch(/delivered +asked along +answered/)
    expect(output).toMatch(/satisfaction +running +1 +0 +1 +0 +1 +/)
    expect(output).toMatch(/\n1 +1\n/)
  })

  it('says so of a month that nobody planned', async () => {
    expect((await report('--month', '2026-03')).output).toContain('Nothing of the five monthly ones has been planned')
  })

  it('is refused for somebody who is no customer, and a customer is asked for of no other report', async () => {
    expect(await report('--customer', 'cus_nobody')).toMatchObject({ exitCode: 2, output: '' })
    const other = await runDoorstep(['report', 'kpi', '--customer', 'cus_1', '--url', service.url], { API_TOKEN })
    expect(other).toMatchObject({ exitCode: 2, output: '' })
  })
})
