import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { KeptGuess } from '#src/conversation/kept-guess.ts'
import { guessId, noteGuess } from '#src/infra/storage/guess-store.ts'
import { NOW } from '../contracts/small-district.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'
import { type AdminService, API_TOKEN, openAdminService } from './support/admin-service.ts'

const GUESS: KeptGuess = {
  ...{ role: 'customer', asked: 'idle', language: 'zh-CN', text: '那个弄一下' },
  ...{ top: ['book_visit', 'fault_report', 'need_request'], decision: 'ask' },
}

describe('the routes of unsure messages', () => {
  let database: TestDatabase
  let service: AdminService
  beforeAll(async () => {
    database = await openTestDatabase()
    service = await openAdminService(database)
    for (const text of ['那个弄一下', '那个弄一下', '没用的'])
      await database.transaction((tx) => noteGuess(tx, { ...GUESS, text }, NOW))
  })
  afterAll(async () => {
    await service[Symbol.asyncDispose]()
    await database[Symbol.asyncDispose]()
  })

  const call = async (path: string, body?: unknown, token = API_TOKEN) => {
    const answer = await fetch(`${service.url}/admin/v1/guesses${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { Authorization: `Bearer ${token}`, ...(body !== undefined && { 'Content-Type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return { status: answer.status, body: (await answer.json()) as { waiting?: number } }
  }

  it('answer nobody without the API token', async () => {
    expect((await call('', undefined, 'another-token-of-somebody')).status).toBe(401)
    expect((await call('/reviewed', { taken: [guessId(GUESS)] }, 'another-token-of-somebody')).status).toBe(401)
    expect((await call('')).body.waiting).toBe(2)
  })

  it('list what waits, the most frequent first', async () => {
    const { status, body } = await call('?limit=1')
    expect([status, body]).toEqual([
      200,
      {
        waiting: 2,
        guesses: [{ ...GUESS, id: guessId(GUESS), times: 2, chosen: {}, lastOn: NOW.toUTC().toISODate() }],
      },
    ])
  })

  it.each(['?limit=0', '?limit=5001', '?limit=x', '?limit='])('refuse %s', async (query) => {
    expect(await call(query)).toMatchObject({ status: 400, body: { error: { code: 'BadArgument' } } })
  })

  it.each([[{ taken: ['gss_1'] }], [{ dropped: 'gss_0123456789abcdef0123' }], [[]], ['x']])(
    'take no ids that are none: %j',
    async (body) => {
      expect((await call('/reviewed', body)).status).toBe(400)
      expect((await call('')).body.waiting).toBe(2)
    },
  )

  it('mark what was labelled or dropped, once, and log none of the words', async () => {
    const reviewed = { taken: [guessId(GUESS)], dropped: [guessId({ ...GUESS, text: '没用的' })] }
    expect(await call('/reviewed', reviewed)).toEqual({ status: 200, body: { taken: 1, dropped: 1 } })
    expect(await call('/reviewed', reviewed)).toEqual({ status: 200, body: { taken: 0, dropped: 0 } })
    expect((await call('')).body).toEqual({ waiting: 0, guesses: [] })
    expect(service.logged.join('')).not.toMatch(/弄一下|没用的/)
  })
})
