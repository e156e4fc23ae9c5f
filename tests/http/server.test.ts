import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Fault } from '#src/domain/shared/fault.ts'
import { WITHIN_PROCESS } from '#src/infra/coordination/open-coordination.ts'
import { mountHealth } from '#src/infra/http/health.ts'
import { HttpError } from '#src/infra/http/http-error.ts'
import { type HttpServer, openHttpServer } from '#src/infra/http/server.ts'
import { openLog } from '#src/infra/logging/log.ts'
import { openMetrics } from '#src/infra/logging/metrics.ts'

const lines: string[] = []
const log = openLog('debug', { write: (line) => void lines.push(line) })
const opened: HttpServer[] = []

async function open(mount: (server: HttpServer) => void, more: { isHttps?: boolean; port?: number } = {}) {
  const needs = { host: '127.0.0.1', port: 0, isHttps: false, log, metrics: openMetrics(), ...more }
  const server = await openHttpServer({ ...needs, mount })
  opened.push(server)
  return server
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((server) => server.close()))
  lines.length = 0
})

const json = (body: string, type = 'application/json') => ({
  method: 'POST',
  body,
  headers: { 'Content-Type': type },
})

describe('the HTTP server', () => {
  const echo = (server: HttpServer) =>
    server.post('/echo/:id', async (request, response) =>
      response.send(200, { id: request.params.id, body: request.body ?? null }),
    )

  it('hands a handler the parsed body and the path', async () => {
    const { url } = await open(echo)
    const answer = await fetch(`${url}/echo/a%20b?x=1`, json('{"text":"您好"}'))
    expect(await answer.json()).toEqual({ id: 'a b', body: { text: '您好' } })
  })

  it.each([
    ['{"text":', 'application/json', 400],
    ['"\xff', 'application/json', 400],
    ['a=b', 'application/x-www-form-urlencoded', 415],
    ['{}', 'text/plain', 415],
    ['{}', 'application/merge-patch+json', 200],
    [' '.repeat(256 * 1024 + 1), 'application/json', 413],
  ])('answers the body %.10s of %s with %i', async (body, type, status) => {
    const { url } = await open(echo)
    const answer = await fetch(`${url}/echo/1`, json(body, type))
    expect(answer.status).toBe(status)
    if (status !== 200)
      expect(await answer.json()).toEqual({ error: expect.objectContaining({ code: expect.any(String) }) })
  })

  it('refuses compressed bodies, which can unpack to anything', async () => {
    const { url } = await open(echo)
    const sent = json('{}')
    const answer = await fetch(`${url}/echo/1`, { ...sent, headers: { ...sent.headers, 'Content-Encoding': 'gzip' } })
    expect(answer.status).toBe(415)
  })

  it('finds what an address means with a slash too many', async () => {
    const { url } = await open(echo)
    for (const path of ['//echo/1', '/echo//1', '/echo/1/', '/echo//1/?x=1'])
      expect((await fetch(`${url}${path}`, json('{}'))).status, path).toBe(200)
  })

  it('reads without looking at a body that a client sends along', async () => {
    const { url } = await open((server) => server.get('/read', async (_, response) => response.send(200, {})))
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x', 'Content-Length': 5 }
    const asked = request(`${url}/read`, { headers })
    asked.end('--x--')
    const [answer] = (await once(asked, 'response')) as [IncomingMessage]
    expect(answer.resume().statusCode).toBe(200)
  })

  it('takes larger bodies where the route says so, and none where the route reads itself', async () => {
    const { url } = await open((server) => {
      server.post('/large', async (_, response) => response.send(200, {}), { maxBodyBytes: 1_000_000 })
      server.post(
        '/raw',
        async (request, response) => response.send(200, { sizes: (await Array.fromAsync(request)).length > 0 }),
        { body: 'stream' },
      )
    })
    expect((await fetch(`${url}/large`, json(JSON.stringify('x'.repeat(300_000))))).status).toBe(200)
    expect(await (await fetch(`${url}/raw`, json('a,b', 'text/csv'))).json()).toEqual({ sizes: true })
  })

  it('answers what nobody mounted with a JSON 404 that repeats nothing of the address', async () => {
    const { url } = await open(echo)
    const answer = await fetch(`${url}/13800000000/<script>`)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toBe('application/json')
    expect(await answer.json()).toEqual({ error: { code: 'NotFound', message: 'There is nothing at this address.' } })
  })

  it('answers a wrong method with 405 and what is allowed', async () => {
    const { url } = await open(echo)
    const answer = await fetch(`${url}/echo/1`)
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST'])
  })

  it('never shows the inside of a failure', async () => {
    const { url } = await open((server) =>
      server.get('/broken', async () => {
        throw new Error('secret of 13800000000')
      }),
    )
    const answer = await fetch(`${url}/broken`)
    expect(answer.status).toBe(500)
    expect(await answer.text()).toBe('{"error":{"code":"ServiceError","message":"Something went wrong on our side."}}')
    expect(lines.join()).not.toContain('13800000000')
    expect(lines.join()).toContain('server.test.ts')
  })

  it.each([
    ['the error of a database driver', Object.assign(new Error('terminating connection'), { name: 'error' })],
    ['something that is no error', undefined],
  ])('answers and logs a handler that throws %s, and forms it as its prefix wants it', async (_, thrown) => {
    const { url } = await open((server) => {
      server.errorsUnder('/tmf-api', ({ status }) => ({ code: String(status) }))
      for (const path of ['/broken', '/tmf-api/broken'])
        server.get(path, async () => {
          throw thrown
        })
    })
    const inTime = { signal: AbortSignal.timeout(3_000) }
    const answers = await Promise.all([`${url}/broken`, `${url}/tmf-api/broken`].map((at) => fetch(at, inTime)))
    expect(answers.map(({ status }) => status)).toEqual([500, 500])
    expect(await answers[1]?.json()).toEqual({ code: '500' })
    const logged = lines.map((line) => JSON.parse(line))
    expect(logged.filter(({ event }) => event === 'request_failed')).toHaveLength(2)
    expect(logged.filter(({ event, status }) => event === 'request' && status === 500)).toHaveLength(2)
  })

  it('breaks off a reply that had begun when its handler fails, logs it and stays', async () => {
    const { url } = await open((server) =>
      server.get('/half', async (_, response) => {
        response.writeHead(200).write('half')
        throw new Error('of a test')
      }),
    )
    await expect(fetch(`${url}/half`).then((answer) => answer.text())).rejects.toThrow()
    expect((await fetch(`${url}/nothing`)).status).toBe(404)
    const events = () => lines.map((line) => JSON.parse(line)).map(({ event, route }) => `${event} ${route}`)
    await vi.waitFor(() => expect(events()).toEqual(expect.arrayContaining(['request_failed /half', 'request /half'])))
  })

  it('asks to come again when the database is away', async () => {
    const { url } = await open((server) =>
      server.get('/away', async () => {
        throw new Fault('STORE_UNREACHABLE')
      }),
    )
    const answer = await fetch(`${url}/away`)
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1'])
  })

  it('forms errors as the prefix of their address wants it, also those before a handler', async () => {
    const { url } = await open((server) => {
      server.errorsUnder('/tmf-api', ({ status, message }) => ({ code: String(status), reason: message }))
      server.post('/tmf-api/x', async () => {
        throw new HttpError(409, 'Conflict', 'The time is taken.')
      })
    })
    expect(await (await fetch(`${url}/tmf-api/x`, json('{}'))).json()).toEqual({
      code: '409',
      reason: 'The time is taken.',
    })
    expect(await (await fetch(`${url}/tmf-api/x`, json('{'))).json()).toMatchObject({ code: '400' })
    expect(await (await fetch(`${url}/tmf-api/y`)).json()).toMatchObject({ code: '404' })
  })

  it('sends an id and security headers with every reply', async () => {
    const { url } = await open(echo, { isHttps: true })
    const { headers } = await fetch(`${url}/nothing`)
    expect(headers.get('x-request-id')).toMatch(/^[\w-]{36}$/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('strict-transport-security')).toBeTruthy()
    expect(headers.get('server')).toBeNull()
  })

  it('logs the pattern of an address, never the address', async () => {
    const { url } = await open(echo)
    await fetch(`${url}/echo/13800000000?t=sesame&name=张伟`, json('{}'))
    await fetch(`${url}/13800000000`)
    const logged = lines.join('')
    expect(logged).toContain('"route":"/echo/:id"')
    expect(logged).not.toMatch(/13800000000|sesame|张伟|%E5/)
  })

  it('says which setting is wrong when the port is taken', async () => {
    const { url } = await open(echo)
    await expect(open(echo, { port: Number(new URL(url).port) })).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      details: { PORT: 'is taken by another process' },
    })
  })
})

describe('a request that is none', () => {
  it.each([
    'GET http://[::bad HTTP/1.1\r\nHost: a',
    'GET // HTTP/1.1\r\nHost: ]',
    'GET /healthz HTTP/1.1\r\nHost: a/b?',
    'GET /healthz HTTP/1.1\r\nHost: a b',
  ])('%j is answered with 400 and leaves the server standing', async (head) => {
    const { url } = await open((server) => server.get('/healthz', async (_, response) => response.send(200, {})))
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    socket.write(`${head}\r\nConnection: close\r\n\r\n`)
    const answer = await new Promise((resolve) => socket.once('data', resolve))
    expect(String(answer)).toMatch(/^HTTP\/1.1 400/)
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
  })
})

describe('closing the HTTP server', () => {
  it('lets the request in flight finish, takes no more and closes idle connections', async () => {
    const arrived = Promise.withResolvers<void>()
    const go = Promise.withResolvers<void>()
    const server = await open((routes) =>
      routes.get('/slow', async (_, response) => {
        arrived.resolve()
        await go.promise
        response.send(200, { done: true })
      }),
    )
    const { url } = server
    const answer = fetch(`${url}/slow`)
    await arrived.promise
    const closed = server.close()
    await expect(fetch(`${url}/slow`)).rejects.toThrow()
    go.resolve()
    expect(await (await answer).json()).toEqual({ done: true })
    const answeredAt = performance.now()
    await closed
    expect(performance.now() - answeredAt).toBeLessThan(2_000)
  })

  it('may be asked twice', async () => {
    const server = await open(() => {})
    await Promise.all([server.close(), server.close()])
    expect(server.url).toBe('')
  })

  it('closes upgraded connections that nobody says goodbye to', async () => {
    const server = await open((routes) =>
      routes.onUpgrade((_, socket) => {
        socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: own\r\n\r\n')
        return true
      }),
    )
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
    const ended = new Promise((resolve) => socket.once('close', resolve))
    socket.write('GET /x HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: own\r\n\r\n')
    await new Promise((resolve) => socket.once('data', resolve))
    await Promise.all([server.close(), ended])
  })

  it('refuses upgrades that nobody takes', async () => {
    const server = await open(() => {})
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
    socket.write('GET /x HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')
    const answer = await new Promise((resolve) => socket.once('data', resolve))
    expect(String(answer)).toMatch(/^HTTP\/1.1 404/)
  })
})

describe('health', () => {
  it('is alive before it is ready, and says nothing of why', async () => {
    let isReady = false
    const { url } = await open((server) =>
      mountHealth(server, {
        coordinationState: WITHIN_PROCESS,
        log,
        metrics: openMetrics(),
        checkReady: async () => {
          if (!isReady) throw new Fault('STORE_UNREACHABLE')
        },
      }),
    )
    const status = async (path: string) => (await fetch(url + path)).status
    expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 503])
    isReady = true
    expect(await status('/readyz')).toBe(200)
  })

  it('is ready without Redis too, and tells of it', async () => {
    let isUp = true
    const coordinationState = { isUp: () => isUp }
    const { url } = await open((server) =>
      mountHealth(server, { ...{ log, coordinationState, metrics: openMetrics() }, checkReady: async () => {} }),
    )
    const ready = async () => await (await fetch(`${url}/readyz`)).json()
    expect(await ready()).toEqual({ status: 'ok', coordination: 'ok' })
    isUp = false
    expect(await ready()).toEqual({ status: 'ok', coordination: 'unavailable' })
  })

  it('counts requests by route and status, turns by outcome and the outbox by state', async () => {
    const metrics = openMetrics()
    metrics.watchOutbox(async () => ({ queued: 3 }))
    metrics.watchCoordination(() => true)
    const receive = metrics.timeTurns(async () => ({ kind: 'taken', seq: 1 }))
    await receive({ channel: 'directline' } as Parameters<typeof receive>[0])
    metrics.countRequest({ method: 'GET', route: '/echo/:id', status: 200, seconds: 0.01 })
    const { url } = await open((server) =>
      mountHealth(server, {
        ...{ log, metrics, coordinationState: { isUp: () => false } },
        checkReady: async () => {},
      }),
    )
    const answer = await fetch(`${url}/metrics`)
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/)
    const text = await answer.text()
    expect(text).toContain('doorstep_http_request_seconds_count{method="GET",route="/echo/:id",status="200"} 1')
    expect(text).toContain('doorstep_turn_seconds_count{channel="directline",outcome="taken"} 1')
    expect(text).toContain('doorstep_coordination_up 1')
    expect(text).toContain('doorstep_outbox_messages{state="queued"} 3')
    expect(text).toContain('doorstep_process_resident_memory_bytes')
  })
})
