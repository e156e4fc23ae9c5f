import { DateTime } from 'luxon'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sqlRecordLinks } from '#src/infra/storage/record-links.ts'
import { openTestDatabase, type TestDatabase } from '../../support/test-database.ts'
import { sign, writeReport } from '../../transcripts/support/record-steps.ts'
import { type StartedService, startService } from './support/started-service.ts'

const BASE = '/v3/directline'
const NOW = DateTime.fromISO('2026-11-23T02:00:00Z', { zone: 'utc' })

/** A visit of cus_1001 in the demo district that both have signed; cus_1003 and the installer look for it as well. */
describe('the signed record over the web', () => {
  let database: TestDatabase
  let service: StartedService
  const VISIT = 'apt_signed'

  beforeAll(async () => {
    database = await openTestDatabase()
    const secrets = { DIRECT_LINE_SECRET: 'a-long-random-value-2', API_TOKEN: 'a-long-random-value-1' }
    service = await startService({ DATABASE_URL: database.url, ...secrets })
    const opens_at = NOW.minus({ hours: 2 })
    const times = { opens_at, closes_at: NOW.minus({ hours: 1 }), created_at: opens_at, updated_at: opens_at }
    const of = { id: VISIT, customer_id: 'cus_1001', installer_id: 'ins_01', kind: 'repair', status: 'completed' }
    const blank = {
      work_order_id: null,
      words: null,
      deleted_at: null,
      external: '{}',
      revision: 1,
      zone: 'Asia/Shanghai',
    }
    await database.kysely
      .insertInto('appointment')
      .values({ ...of, ...times, ...blank } as never)
      .execute()
    await writeReport(database, VISIT, { summary: '换了接头', by: 'ins_01' }, NOW)
    await sign(database, VISIT, ['customer:cus_1001', 'installer:ins_01'], NOW)
  }, 60_000)
  afterAll(async () => {
    await service?.[Symbol.asyncDispose]()
    await database?.[Symbol.asyncDispose]()
  })

  async function post(path: string, bearer: string, body: object) {
    const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${bearer}` }
    const answer = await fetch(service.url + path, { method: 'POST', headers, body: JSON.stringify(body) })
    return (await answer.json()) as { token: string; conversationId: string }
  }

  /** What somebody who is logged in as `user` gets of the visit. */
  async function askAs(user: string, visit = VISIT): Promise<Response> {
    const { token } = await post(`${BASE}/tokens/generate`, service.secret, { user: { id: user } })
    const { conversationId } = await post(`${BASE}/conversations`, token, {})
    const url = `${service.url}${BASE}/conversations/${conversationId}/visits/${visit}/record.pdf`
    return await fetch(url, { headers: { Authorization: `Bearer ${token}` } })
  }

  const isPdf = async (answer: Response) =>
    Buffer.from(await answer.arrayBuffer())
      .subarray(0, 5)
      .toString() === '%PDF-'

  it('goes to its customer, and nobody keeps it on the way', async () => {
    const answer = await askAs('dl_cus_1001')
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      ...{ 'content-type': 'application/pdf', 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
      ...{ 'content-disposition': 'inline; filename="apt_signed.pdf"', 'x-robots-tag': 'noindex, nofollow, noarchive' },
    })
    expect(await isPdf(answer)).toBe(true)
  })

  it.each(['dl_cus_1003', 'dl_ins_01', 'dl_ins_02', 'dl_stf_01', 'dl_anon_x'])(
    'is not there for %s (I10)',
    async (user) => {
      expect((await askAs(user)).status).toBe(404)
    },
  )

  it('is not there for a visit that nobody signed', async () => {
    expect((await askAs('dl_cus_1001', 'apt_unknown')).status).toBe(404)
  })

  it('opens by the link of a text message, and by no other', async () => {
    const code = await sqlRecordLinks(database.kysely).make(VISIT, NOW)
    const answer = await fetch(`${service.url}/r/${code}`)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await isPdf(answer)).toBe(true)
    for (const wrong of [VISIT, `${code}b`, code.toLowerCase()])
      expect((await fetch(`${service.url}/r/${wrong}`)).status).toBe(404)
  })

  it('is drawn only so often, by whatever way it is asked for', async () => {
    const code = await sqlRecordLinks(database.kysely).make(VISIT, NOW)
    const answers = await Promise.all(Array.from({ length: 21 }, () => fetch(`${service.url}/r/${code}`)))
    expect(answers.map(({ status }) => status)).toContain(429)
    const refused = await askAs('dl_cus_1001')
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})
