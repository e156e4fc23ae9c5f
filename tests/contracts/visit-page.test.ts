import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { doubtedSays, readDoubt } from '#dialogs/sign/read-doubt.ts'
import { openHttpServer } from '#src/infra/http/server.ts'
import { mountVisitPage } from '#src/infra/http/visit/mount-visit-page.ts'
import { openLog } from '#src/infra/logging/log.ts'
import { openMetrics } from '#src/infra/logging/metrics.ts'
import { openDistrict, openTalkWorld, written, ZONE } from '../support/talk-world.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { bookBefore } from '../transcripts/support/scene.ts'
import { localInstant, type Stage } from '../transcripts/support/stage.ts'

const STROKES = [Array.from({ length: 12 }, (_, at) => [at * 10, at * 5])]

describe('the page of a visit', () => {
  let database: TestDatabase
  let reset: () => Promise<void>

  beforeAll(async () => {
    database = await openTestDatabase()
    reset = await openDistrict(database)
  })
  beforeEach(() => reset())
  afterAll(() => database[Symbol.asyncDispose]())

  async function reported() {
    const world = openTalkWorld(database, { nowIso: localInstant('2026-11-24 12:00').toISO() ?? '' })
    await bookBefore({ database, world, person: 'dl_cus_1001' } as unknown as Stage, '2026-11-24 14:00–16:00 repair')
    const { rows } = await sql<{ who: string }>`select installer_id as who from appointment`.execute(database.kysely)
    const installer = `dl_${rows[0]?.who}`
    world.clock.set(localInstant('2026-11-24 14:05'))
    for (const [at, text] of ['到了', '完工，换了光猫，下行500兆', '都好了', '对'].entries())
      await world.receive(written(installer, 'cnv_ins', `m${at}`, text))
    await world.tick()
    const texts = await database.kysely.selectFrom('outbox').select('text').where('channel', '=', 'sms').execute()
    const path = /\/v\/\w+/.exec(texts.map(({ text }) => text).join())?.[0] ?? ''
    const log = openLog('silent')
    const server = await openHttpServer({
      ...{ host: '127.0.0.1', port: 0, log, metrics: openMetrics(), isHttps: false },
      mount: (routes) =>
        mountVisitPage(routes, {
          ...{ database, clock: world.clock, phrasebook: world.phrasebook, publicUrl: () => 'http://127.0.0.1' },
          ...{
            companyName: { 'zh-CN': '宽带', en: 'Broadband' },
            companyZone: ZONE,
            assets: '/assets/x',
            wakeDuties: () => {},
          },
          ...{ readDoubt, doubtedSays },
        }),
    })
    const first = await fetch(server.url + path)
    const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? ''
    const post = (body: object, headers: Record<string, string> = {}) =>
      fetch(server.url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie, ...headers },
        body: JSON.stringify(body),
      })
    const status = async () =>
      (await sql<{ status: string }>`select status from appointment`.execute(database.kysely)).rows[0]?.status
    return { server, first, post, status, cookie, installer, url: server.url + path }
  }

  it('counts a signature once, however often it is sent, and is dead from then on', async () => {
    await using open = new AsyncDisposableStack()
    const { server, first, post, status, url } = await reported()
    open.use(server)
    expect(first.status).toBe(200)
    expect(await first.text()).toContain('换了光猫')
    expect((await post({ strokes: STROKES }, { origin: 'https://elsewhere.test' })).status).toBe(403)
    expect(await (await post({ strokes: [[[1, 1]]] })).json()).toMatchObject({ kind: 'invalid' })
    const both = await Promise.all([post({ strokes: STROKES }), post({ strokes: STROKES })])
    const kinds = await Promise.all(both.map(async (one) => ((await one.json()) as { kind: string }).kind))
    expect(kinds.sort()).toEqual(['again', 'closed'])
    expect(await status()).toBe('completed')
    expect((await fetch(url)).status).toBe(410)
  })

  it('takes no signature over a doubt: only the customer’s own word in the chat settles it', async () => {
    await using open = new AsyncDisposableStack()
    const { server, post, status } = await reported()
    open.use(server)
    expect(await (await post({ open: '卧室没网' })).json()).toMatchObject({ kind: 'noted' })
    expect(await (await post({ open: '卧室没网' })).json()).toMatchObject({ kind: 'noted' })
    expect(await (await post({ strokes: STROKES })).json()).toMatchObject({ kind: 'gone' })
    expect(await status()).toBe('confirmed')
    const doubts = await database.kysely.selectFrom('visit_step').select('step').where('step', '=', 'doubted').execute()
    expect(doubts).toHaveLength(1)
  })

  it('tells a supervisor, as the chat does, that nobody came, once, with its number', async () => {
    await using open = new AsyncDisposableStack()
    const { server, post, status } = await reported()
    open.use(server)
    const words = { open: '师傅根本没来过' }
    const said = (await (await post(words)).json()) as { kind: string; text: string }
    expect(said).toMatchObject({ kind: 'noted' })
    expect(said.text).toMatch(/已经直接报给主管核实，编号 tkt_/)
    expect(((await (await post(words)).json()) as { text: string }).text).toBe(said.text)
    const tickets = await database.kysely
      .selectFrom('ticket')
      .select(['kind', 'context'])
      .where('kind', '<>', 'hasty_checklist')
      .execute()
    expect(tickets).toMatchObject([
      { kind: 'breach_reported', context: { words: words.open, norms: ['AP-3', 'CL-1'] } },
    ])
    expect(await status()).toBe('confirmed')
  })

  it('refuses a device of an account that an invitation has bound to an installer, bound still or not', async () => {
    await using open = new AsyncDisposableStack()
    const { server, post, status, cookie } = await reported()
    open.use(server)
    const { deviceOf } = await import('#src/infra/http/device-cookie.ts')
    const at = localInstant('2026-11-24 14:00')
    const device = { device_hash: deviceOf({ headers: { cookie } } as never) ?? '', person: 'dl_guest_1', seen_at: at }
    await database.kysely.insertInto('chat_device').values(device).execute()
    const bound = { channel: 'directline', person: 'dl_guest_1', colleague_id: 'ins_01', bound_at: at, ended_at: at }
    await database.kysely.insertInto('colleague_binding').values(bound).execute()
    expect(await (await post({ strokes: STROKES })).json()).toMatchObject({ kind: 'refused' })
    expect(await status()).toBe('confirmed')
  })

  it('refuses a device that an installer has chatted in, and reports it', async () => {
    await using open = new AsyncDisposableStack()
    const { server, post, status, cookie, installer } = await reported()
    open.use(server)
    const { deviceOf } = await import('#src/infra/http/device-cookie.ts')
    const hash = deviceOf({ headers: { cookie } } as never) ?? ''
    const values = { device_hash: hash, person: installer, seen_at: localInstant('2026-11-24 14:00') }
    await database.kysely.insertInto('chat_device').values(values).execute()
    expect(await (await post({ strokes: STROKES })).json()).toMatchObject({ kind: 'refused' })
    expect(await status()).toBe('confirmed')
    const tickets = await database.kysely.selectFrom('ticket').select('kind').execute()
    expect(tickets.filter(({ kind }) => kind !== 'hasty_checklist')).toEqual([{ kind: 'forged_signature' }])
  })
})
