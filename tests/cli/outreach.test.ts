import { setTimeout } from 'node:timers/promises'
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
    expect(output).toMatch(
      /promotion 2026-11: running\n█+░+ 66% 20\/30\nplanned for 11-09 to 11-10, 10:00–18:00, .*\n\d+ a minute, \d+ min left/,
    )
    expect(output).toContain('Skipped, by reason:\nsaid no to these')
    expect((await outreach('stop', 'promotion', '--json')).json).toMatchObject([{ state: 'stopped' }])
    expect((await outreach('status', 'promotion')).output).toMatch(
      /10 who were not written to won't be\.[\s\S]*won't be sent +10\n/,
    )
    const again = await outreach('start', 'promotion')
    expect(again).toMatchObject({ exitCode: 2, errors: expect.stringContaining("stopped and can't be begun again") })
    expect((await outreach('plan', 'promotion')).exitCode).toBe(2)
  }, 120_000)

  it('shows what would become of everybody and what they would read, once whatever their names', async () => {
    await sql`update customer set name = '李四' where id = 'cus_8'`.execute(database.kysely)
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
    expect(JSON.stringify(samples)).not.toContain('张')
    expect(samples[0]?.text).toContain('**')
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
      expect.stringContaining('of 2026-11 has not been planned yet'),
    ])
    expect(await wrong('pause', 'needs', '--month', '2026-10')).toEqual([
      2,
      'Nothing of this kind is planned in 2026-10. Check --month.',
    ])
    expect(await wrong('plan')).toEqual([2, expect.stringContaining('usage-notice (usage notice), promotion')])
    await outreach('plan', 'needs')
    expect(await wrong('resume', 'needs', '--month', '2026-11')).toEqual([
      2,
      expect.stringContaining('has not begun. "outreach start" begins it now'),
    ])
    const away = await runDoorstep(['outreach', 'status', 'needs', '--month', '2026-11', '--url', NOBODY], {
      API_TOKEN,
    })
    expect(away.exitCode).toBe(3)
  }, 60_000)

  it('plans and begins what is of this month and the next alone', async () => {
    const of = async (verb: string, month: string) => {
      const args = ['outreach', verb, 'promotion', '--month', month, '--url', service.url]
      const { exitCode, errors } = await runDoorstep(args, { API_TOKEN })
      return [exitCode, errors.trim()]
    }
    const refused = [2, 'Only this month (2026-11) and the next (2026-12) can be planned and begun. Check --month.']
    for (const month of ['2026-10', '2027-01', '2031-05']) {
      expect(await of('plan', month)).toEqual(refused)
      expect(await of('start', month)).toEqual(refused)
    }
    expect(await of('plan', '2026-12')).toEqual([0, ''])
    expect(await of('start', '2026-12')).toEqual([0, ''])
  }, 60_000)

  it('shows the five kinds of this month with their days, and of one kind this month, by the word for it too', async () => {
    await outreach('plan', 'promotion')
    const run = (...args: string[]) => runDoorstep(['outreach', ...args, '--url', service.url], { API_TOKEN })
    const { exitCode, output } = await run('status')
    expect(exitCode).toBe(0)
    expect(output).toMatch(/^2026-11\n\nkind +days +hours/)
    expect(output).toMatch(/usage notice +11-03 to 11-04 +09:00–18:00 +not planned\n/)
    expect(output).toMatch(/promotion +11-09 to 11-10 +10:00–18:00 +planned +0\/30\n/)
    expect((await run('status', '--json')).json.map(({ kind, state }) => [kind, state])).toEqual([
      ['usage-notice', 'none'],
      ['promotion', 'planned'],
      ['pre-check', 'none'],
      ['needs', 'none'],
      ['satisfaction', 'none'],
    ])
    expect((await run('status', 'promotion')).output).toContain('promotion 2026-11: planned')
    const chinese = await runDoorstep(['outreach', 'status', '业务推荐', '--url', service.url], {
      API_TOKEN,
      LANG: 'zh_CN.UTF-8',
    })
    expect(chinese.output).toContain('业务推荐 2026-11：已安排\n')
    expect(chinese.output).toContain('安排在 11-09 至 11-10 10:00–18:00，客户当地时间')
  }, 60_000)

  it('says of what is asked along in another talk how many were, before its own day too', async () => {
    const along = /Whose pre-check finds all well is asked the satisfaction in that same talk, .*: (\d+) so far\./
    const toldIn = ({ output }: { output: string }) => along.exec(output)?.[1]
    expect(toldIn(await outreach('plan', 'satisfaction'))).toBe('0')
    await sql`update occasion set state = 'told', sent_at = ${NOON} where customer_id in ('cus_1', 'cus_2')`.execute(
      database.kysely,
    )
    const status = await outreach('status', 'satisfaction')
    expect(status.output).toMatch(/satisfaction 2026-11: planned\n[█░]+ 6% 2\/30\n/)
    expect(status.output).toMatch(/asked along in another talk, in place of the message +2\n/)
    expect(toldIn(status)).toBe('2')
    expect(toldIn(await runDoorstep(['outreach', 'status', '--url', service.url], { API_TOKEN }))).toBe('2')
    expect(toldIn(await outreach('plan', 'needs'))).toBeUndefined()
    await outreach('stop', 'satisfaction')
    expect(toldIn(await outreach('status', 'satisfaction'))).toBe('2')
  }, 60_000)

  it('takes this month where none is said, and counts nobody of what is stopped as waiting', async () => {
    const run = (...args: string[]) => runDoorstep(['outreach', ...args, '--url', service.url], { API_TOKEN })
    const states: unknown[] = []
    for (const verb of ['plan', 'start', 'pause', 'resume', 'stop']) {
      const [status] = (await run(verb, 'needs', '--json')).json
      states.push([status?.month, status?.state])
    }
    expect(states).toEqual(['planned', 'running', 'paused', 'running', 'stopped'].map((state) => ['2026-11', state]))
    expect((await run('status')).output).toMatch(/needs +11-19 to 11-20 +10:00–18:00 +stopped +0; 30 won't be sent\n/)
    expect((await run('status', 'needs')).output).not.toContain('0/30')
  }, 60_000)

  it('says the end of what begins early as an hour at which it may go out', async () => {
    await outreach('plan', 'pre-check')
    await outreach('start', 'pre-check')
    await sql`update occasion o set due_at = '2026-11-10T21:29+08'::timestamptz + k.early_seconds * interval '1 second'
      from campaign k where k.kind = o.kind and o.customer_id = 'cus_7'`.execute(database.kysely)
    await sql`update occasion o set due_at = least(o.due_at, '2026-11-14T20:00+08') where customer_id <> 'cus_7'`.execute(
      database.kysely,
    )
    expect((await outreach('status', 'pre-check')).output).toContain('the last is due 11-11 09:00')
  }, 60_000)

  it('writes a line for each change where it is followed by a program, until it has ended', async () => {
    await outreach('plan', 'promotion')
    await outreach('start', 'promotion')
    const following = [
      outreach('status', 'promotion', '--follow'),
      outreach('status', 'promotion', '--follow', '--json'),
    ]
    await setTimeout(3_000)
    await outreach('pause', 'promotion')
    await setTimeout(3_000)
    await outreach('stop', 'promotion')
    const [text, lines] = await Promise.all(following)
    expect(text?.output).toMatch(/^promotion 2026-11 running · 0% 0\/30 · .*\npromotion 2026-11 paused · 0% 0\/30\n/)
    expect(lines?.json.map(({ state }) => state)).toEqual(['running', 'paused', 'stopped'])
  }, 60_000)
})
