import { once } from 'node:events'
import fc from 'fast-check'
import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'
import { sign, writeReport } from '../../transcripts/support/record-steps.ts'
import { type StartedService, startService } from './support/started-service.ts'

const BASE = '/v3/directline'
const NOW = DateTime.fromISO('2026-11-23T02:00:00Z', { zone: 'utc' })
const FOREIGN = 'apt_foreign'
const PHOTO_KEY = 'a'.repeat(64)
const BOUND = 'dl_anon_invited'
/** Who asks for what is not theirs: installers by the website's word and by an invitation, another customer, a stranger. */
const ATTACKERS = ['dl_ins_01', BOUND, 'dl_cus_1003', 'dl_anon_x', 'nobody'] as const

describe('a visit of another installer, over the network', () => {
  let database: TestDatabase
  let service: StartedService
  let theirs: Talk
  let secrets: readonly string[]
  const tokens = new Map<string, Talk>()
  interface Talk {
    readonly token: string
    readonly conversationId: string
    readonly streamUrl: string
  }

  beforeAll(async () => {
    database = await openTestDatabase()
    const given = { DIRECT_LINE_SECRET: 'a-long-random-value-2', API_TOKEN: 'a-long-random-value-1' }
    service = await startService({ DATABASE_URL: database.url, ...given })
    await fill()
    theirs = await talkAs('dl_ins_02')
    await write(theirs, '今天')
    for (const user of ATTACKERS.slice(0, 4)) tokens.set(user, await talkAs(user))
  }, 60_000)
  afterAll(async () => {
    await service?.[Symbol.asyncDispose]()
    await database?.[Symbol.asyncDispose]()
  })

  /** A visit of 罗建国 today that ins_02 keeps and both have signed, with a photo. */
  async function fill(): Promise<void> {
    const { kysely } = database
    await sql`
      insert into appointment (id, customer_id, kind, installer_id, opens_at, closes_at, blocked, zone, status, revision, external, created_at, updated_at)
      values (${FOREIGN}, 'cus_1002', 'repair', 'ins_02', '2026-11-23T11:00+08', '2026-11-23T12:00+08', tstzrange('2026-11-23T11:00+08', '2026-11-23T13:30+08'), 'Asia/Shanghai',
        'confirmed', 1, '{}', now(), now())`.execute(kysely)
    await writeReport(database, FOREIGN, { summary: '换了铜线接头', by: 'ins_02' }, NOW)
    await sign(database, FOREIGN, ['customer:cus_1002', 'installer:ins_02'], NOW)
    await sql`insert into photo_file values (${PHOTO_KEY}, ${NOW})`.execute(kysely)
    await sql`insert into photo (id, appointment_id, opens_at, kind, key, size_bytes, width, height, actor, at, received_at)
      values ('pho_foreign', ${FOREIGN}, '2026-11-23T11:00+08', 'before', ${PHOTO_KEY}, 9, 1, 1, 'installer:ins_02', ${NOW}, ${NOW})`.execute(
      kysely,
    )
    await kysely
      .insertInto('colleague_binding')
      .values({ channel: 'directline', person: BOUND, colleague_id: 'ins_03', bound_at: NOW, ended_at: null })
      .execute()
    const whose = kysely.selectFrom('customer').select(['name', 'phone', 'address', 'account_no'])
    const { name, phone, address, account_no } = await whose.where('id', '=', 'cus_1002').executeTakeFirstOrThrow()
    secrets = [name, phone, address, account_no, '铜线接头'].filter((one) => one !== null)
  }

  const call = (method: string, path: string, bearer: string, body?: object) =>
    fetch(service.url + path, {
      method,
      redirect: 'manual',
      headers: { Authorization: `Bearer ${bearer}`, 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    })

  async function talkAs(user: string): Promise<Talk> {
    const made = await call('POST', `${BASE}/tokens/generate`, service.secret, { user: { id: user } })
    const { token } = (await made.json()) as { token: string }
    return (await (await call('POST', `${BASE}/conversations`, token)).json()) as Talk
  }

  const write = (talk: Talk, text: string) =>
    call('POST', `${BASE}/conversations/${talk.conversationId}/activities`, talk.token, { type: 'message', text })

  /** The routes that lead to somebody's visit, talk or papers, with the id that is guessed. */
  const routes = (visit: string) => {
    const conversation = `${BASE}/conversations/${theirs.conversationId}`
    return [
      ...[`GET ${conversation}`, `GET ${conversation}/activities`, `GET ${conversation}/activities?watermark=0`],
      ...[`POST ${conversation}/activities`, `POST ${conversation}/upload`, `GET ${conversation}/visits/${visit}`],
      ...[`GET ${conversation}/visits/${visit}/record.pdf`, `GET ${conversation}/stream?t=guessed`],
      ...[
        `GET OWN/visits/${visit}`,
        `GET OWN/visits/${visit}/record.pdf`,
        `GET OWN/visits/../../${theirs.conversationId}/activities`,
      ],
      ...[`GET /r/${visit}`, `GET /v/${visit}`, `GET /c/${visit}`, `POST /v/${visit}`, `GET /photos/${PHOTO_KEY}`],
      ...[
        `GET /admin/v1/photos?appointment=${visit}`,
        `GET /admin/v1/photos/pho_foreign`,
        'GET /admin/v1/reports/norms',
      ],
      ...[`GET /tmf-api/appointment/v4/appointment/${visit}`, 'GET /tmf-api/appointment/v4/appointment'],
      ...[`PATCH /tmf-api/appointment/v4/appointment/${visit}`, 'GET /tmf-api/workOrderManagement/v4/workOrder'],
      ...['GET /tmf-api/troubleTicket/v4/troubleTicket', 'GET /metrics'],
    ]
  }

  it('is not shown by any route, token, id or guess', async () => {
    const before = await sql`select * from appointment where id = ${FOREIGN}`.execute(database.kysely)
    const id = fc.constantFrom(
      FOREIGN,
      FOREIGN.toUpperCase(),
      `${FOREIGN}%00`,
      `${FOREIGN}.ics`,
      `${FOREIGN}%2e`,
      '..%2f..%2f',
      "'%20or%201=1",
    )
    const answered = new Map<number, number>()
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ATTACKERS), id, fc.nat(40), async (who, visit, at) => {
        const all = routes(visit)
        const [method = '', path = ''] = all[at % all.length]?.split(' ') ?? []
        const own = tokens.get(who)
        const full = path.replace('OWN', `${BASE}/conversations/${own?.conversationId ?? 'cnv_none'}`)
        const answer = await call(
          method,
          full,
          own?.token ?? 'guessed',
          method === 'GET' ? undefined : { status: 'completed', type: 'message', text: '今天' },
        )
        answered.set(answer.status, (answered.get(answer.status) ?? 0) + 1)
        const text = await answer.text()
        for (const secret of secrets) expect(text, `${who} ${method} ${path}`).not.toContain(secret)
        if (path !== '/metrics') expect(answer.status, `${who} ${method} ${path}`).toBeGreaterThanOrEqual(400)
        expect(answer.status, `${who} ${method} ${path}`).toBeLessThan(500)
      }),
      { numRuns: 250 },
    )
    expect([...answered.keys()].some((status) => status === 403 || status === 404)).toBe(true)
    expect((await sql`select * from appointment where id = ${FOREIGN}`.execute(database.kysely)).rows).toEqual(
      before.rows,
    )
  }, 60_000)

  it('is told to nobody else in the talk, whatever they ask for', async () => {
    const { rows } = await sql<{ id: string }>`select id from work_order where customer_id = 'cus_1002'`.execute(
      database.kysely,
    )
    for (const user of ['dl_ins_01', BOUND, 'dl_cus_1003']) {
      const talk = tokens.get(user) as Talk
      for (const text of ['今天', '清单', '下一单', '罗建国那单', '11点那单，出发', `${FOREIGN} 到了`, '服务记录', `1`])
        expect((await write(talk, text)).status).toBe(200)
      const said = await (
        await call('GET', `${BASE}/conversations/${talk.conversationId}/activities`, talk.token)
      ).json()
      const ours = (said as { activities: { from: { role?: string; id: string }; text?: string }[] }).activities
        .filter(({ from }) => from.id !== user)
        .map(({ text = '' }) => text.replaceAll('罗建国那单', ''))
      for (const secret of [...secrets, ...rows.map(({ id }) => id)])
        expect(ours.join('\n'), user).not.toContain(secret)
    }
  }, 60_000)

  it('is shown to its own installer, until their telephone is lost: then no token, refresh, stream or link of theirs opens anything', async () => {
    const path = `${BASE}/conversations/${theirs.conversationId}`
    const shown = await (await call('GET', `${path}/activities`, theirs.token)).text()
    expect(shown).toContain('罗')
    const reopened = (await (await call('GET', path, theirs.token)).json()) as Talk
    const stream = new WebSocket(reopened.streamUrl)
    await once(stream, 'open')
    const frames: string[] = []
    stream.on('message', (frame) => frames.push(String(frame)))
    const unopened = ((await (await call('GET', path, theirs.token)).json()) as Talk).streamUrl
    const staff = await talkAs('dl_stf_02')
    expect((await write(staff, '钱师傅手机丢了')).status).toBe(200)
    for (const [method, where] of [
      ['GET', path],
      ['GET', `${path}/activities`],
      ['POST', `${path}/activities`],
      ['POST', `${BASE}/tokens/refresh`],
      ['POST', `${BASE}/conversations`],
      ['GET', `${path}/visits/${FOREIGN}`],
    ] as const)
      expect(
        (await call(method, where, theirs.token, method === 'POST' ? { type: 'message', text: '今天' } : undefined))
          .status,
        where,
      ).toBe(403)
    const late = new WebSocket(unopened)
    const [error] = (await once(late, 'error')) as [Error]
    expect(error.message).toContain('403')
    const links = database.kysely.selectFrom('chat_link').selectAll().where('person', '=', 'dl_ins_02')
    expect(await links.execute()).toEqual([])
    // The website's own server still may write there; whoever holds the telephone sees nothing of it.
    frames.length = 0
    const closed = once(stream, 'close')
    await write({ ...theirs, token: service.secret }, '今天')
    expect((await closed)[0]).toBe(1008)
    expect(frames.join('')).not.toContain('text')
  }, 60_000)
})
