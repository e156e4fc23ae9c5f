import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { drainChunk } from '#src/infra/outreach/drain-chunk.ts'
import { addCustomers, drainNeeds, emptyOutreach, standIn } from '../contracts/outreach/outreach-district.ts'
import { type AdminService, API_TOKEN, openAdminService } from '../http/support/admin-service.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { NOBODY, runDoorstep } from './support/run-doorstep.ts'

const NOON = DateTime.fromISO('2026-11-09T12:00', { zone: 'Asia/Shanghai' }).toUTC()

describe('doorstep outreach', () => {
  let database: TestDatabase
  let service: AdminService
  const clock = { now: () => NOON, rehearsalSpeed: undefined }

  beforeAll(async () => {
    database = await openTestDatabase()
    service = await openAdminService(database, { clock })
  })
  beforeEach(async () => {
    await emptyOutreach(database)
    await addCustomers(database, 30)
    await sql`update customer set marketing_consent = false where id in ('cus_1', 'cus_2', 'cus_3')`.execute(
      database.kysely,
    )
  })
  afterAll(async () => {
    await service[Symbol.asyncDispose]()
    await database[Symbol.asyncDispose]()
  })
  const outreach = (verb: string, kind: string, ...more: string[]) =>
    runDoorstep(['outreach', verb, kind, '--month', '2026-11', '--url', service.url, ...more], { API_TOKEN })

  it('plans once, however often, and says how a campaign stands as it is begun, paused, drained and ended', async () => {
    expect((await outreach('plan', 'promotion', '--json')).json).toMatchObject([
      { added: 30, planned: 30, state: 'planned' },
    ])
    expect((await outreach('plan', 'promotion', '--json')).json).toMatchObject([{ added: 0, planned: 30 }])
    expect((await outreach('start', 'promotion', '--json')).json).toMatchObject([
      { state: 'running', counts: { due: 30 } },
    ])
    expect((await outreach('pause', 'promotion', '--json')).json).toMatchObject([{ state: 'paused' }])
    expect((await outreach('resume', 'promotion', '--json')).json).toMatchObject([{ state: 'running' }])
    await sql`update occasion set due_at = ${NOON}`.execute(database.kysely)
    const sms = standIn()
    await drainChunk({ kind: 'promotion', month: '2026-11' }, 20, drainNeeds(database, clock, [sms.channel]))
    const [status] = (await outreach('status', 'promotion', '--json')).json
    expect(status).toMatchObject({
      planned: 30,
      done: 20,
      counts: { due: 10, sent: sms.sent.length },
      skipped: { opted_out: 20 - sms.sent.length },
    })
    expect(status?.perMinute).toBeGreaterThan(0)
    const { output, exitCode } = await outreach('status', 'promotion')
    expect(exitCode).toBe(0)
    expect(output).toMatch(/promotion 2026-11: running\n█+░+ 66% 20\/30\n\d+ a minute, \d+ h \d+ min left\n/)
    expect(output).toContain('Skipped, by reason:\nsaid no to these')
    expect((await outreach('stop', 'promotion', '--json')).json).toMatchObject([{ state: 'stopped' }])
    const again = await outreach('start', 'promotion')
    expect(again).toMatchObject({ exitCode: 2, errors: expect.stringContaining('the campaign is stopped') })
    expect((await outreach('plan', 'promotion')).exitCode).toBe(2)
  }, 120_000)

  it('shows what would become of everybody and what they would read, without their names', async () => {
    const { json, exitCode } = await outreach('preview', 'promotion', '--json')
    expect(exitCode).toBe(0)
    const [{ counts } = { counts: undefined }, ...samples] = json
    expect(counts).toEqual({ write: 27, opted_out: 3 })
    expect(samples.map(({ language, channel }) => [language, channel])).toEqual([
      ['zh-CN', 'chat'],
      ['zh-CN', 'sms'],
      ['en', 'chat'],
      ['en', 'sms'],
    ])
    expect(JSON.stringify(samples)).not.toContain('张三')
    const { output } = await outreach('preview', 'pre-check')
    expect(output).toMatch(/written to now +30/)
    // The file of customers says so of them; nobody opted out.
    expect((await outreach('preview', 'promotion')).output).toMatch(/said no to these +3/)
    expect(await sql`select from occasion`.execute(database.kysely)).toMatchObject({ rows: [] })
  }, 60_000)

  it('says what is wrong: the kind, the month, the verb, what is not planned, and a service that is away', async () => {
    const wrong = async (...args: string[]) => {
      const { exitCode, errors } = await runDoorstep(['outreach', ...args, '--url', service.url], { API_TOKEN })
      return [exitCode, errors.trim().split('\n').at(-1)]
    }
    expect(await wrong('plan', 'birthday', '--month', '2026-11')).toEqual([
      2,
      expect.stringContaining('There is no kind "birthday"'),
    ])
    expect(await wrong('plan', 'needs', '--month', '2026-13')).toEqual([
      2,
      expect.stringContaining('"2026-13" is no month'),
    ])
    expect(await wrong('send', 'needs', '--month', '2026-11')).toEqual([
      2,
      expect.stringContaining('There is no "send"'),
    ])
    expect(await wrong('status', 'needs', '--month', '2026-11')).toEqual([
      2,
      expect.stringContaining('has not been planned yet'),
    ])
    expect(await wrong('plan', 'needs')).toEqual([2, expect.stringContaining('--month')])
    const away = await runDoorstep(['outreach', 'status', 'needs', '--month', '2026-11', '--url', NOBODY], {
      API_TOKEN,
    })
    expect(away.exitCode).toBe(3)
  }, 60_000)
})
