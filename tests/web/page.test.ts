import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mountPage } from '#src/infra/http/page.ts'
import { type HttpServer, openHttpServer } from '#src/infra/http/server.ts'
import { openLog } from '#src/infra/logging/log.ts'
import { openMetrics } from '#src/infra/logging/metrics.ts'

const MOST_BYTES = 100_000

describe('the page, as it is served', () => {
  let server: HttpServer
  let assets: string[]

  beforeAll(async () => {
    server = await openHttpServer({
      host: '127.0.0.1',
      port: 0,
      isHttps: false,
      log: openLog('silent'),
      metrics: openMetrics(),
      mount: (server) => mountPage(server, { companyName: `<b>"A" & 'B'</b> {{assets}} $&`, language: 'en' }),
    })
    const html = await (await get('/')).text()
    assets = [...html.matchAll(/(?:href|src)="(assets\/[^"]+)"/g)].map(([, path]) => `/${path}`)
  })
  afterAll(() => server?.close())

  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(server.url + path, { method, headers: { 'accept-encoding': 'identity', ...headers } })

  it('puts the company and the language into the page, as text whatever they hold', async () => {
    const html = await (await get('/')).text()
    expect(html).toContain('<title>&#60;b&#62;&#34;A&#34; &#38; &#39;B&#39;&#60;/b&#62; {{assets}} $&#38;</title>')
    expect(html).toContain('data-language="en"')
  })

  it('stays under 100 kB with everything, compressed', async () => {
    const paths = ['/', ...new Set(assets)]
    const sizes = await Promise.all(
      paths.map(async (path) =>
        Number((await get(path, { 'accept-encoding': 'gzip, br' })).headers.get('content-length')),
      ),
    )
    expect(paths.length).toBeGreaterThan(10)
    expect(Math.min(...sizes)).toBeGreaterThan(0)
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(MOST_BYTES)
  })

  it('names every module and style of the page, so that none is fetched late', async () => {
    const sources = await Promise.all([...new Set(assets)].map(async (path) => (await get(path)).text()))
    const imported = sources.flatMap((source) =>
      [...source.matchAll(/from '\.\/([\w-]+\.js)'/g)].map(([, name]) => name),
    )
    expect(imported.length).toBeGreaterThan(10)
    for (const name of imported) expect(assets.some((path) => path.endsWith(`/${name}`))).toBe(true)
  })

  it.each([
    ['br', 'gzip, deflate, br', 'br'],
    ['gzip', 'gzip', 'gzip'],
    ['neither when both are refused', 'br;q=0, gzip;q=0.0', null],
    ['neither when nothing is said', '', null],
  ])('compresses with %s', async (_, accepted, encoding) => {
    const answer = await get('/', { 'accept-encoding': accepted })
    expect(answer.headers.get('content-encoding')).toBe(encoding)
    expect(answer.headers.get('vary')).toContain('Accept-Encoding')
    expect(await answer.text()).toContain('</html>')
  })

  it('lets files with their hash in the address be kept for good, the page itself be asked for again', async () => {
    const [asset = ''] = assets
    expect((await get(asset)).headers.get('cache-control')).toContain('immutable')
    expect((await get(asset.replace(/assets\/[^/]+/, 'assets/of-another-build'))).headers.get('cache-control')).toBe(
      'no-cache',
    )
    expect((await get('/')).headers.get('cache-control')).toBe('no-cache')
  })

  it('answers 304 to a browser that has it already, per encoding', async () => {
    const etag = (await get('/', { 'accept-encoding': 'br' })).headers.get('etag') ?? ''
    expect((await get('/', { 'accept-encoding': 'br', 'if-none-match': `"x", W/${etag}` })).status).toBe(304)
    expect((await get('/', { 'accept-encoding': 'gzip', 'if-none-match': etag })).status).toBe(200)
  })

  it('answers HEAD with the headers alone', async () => {
    const answer = await get('/', {}, 'HEAD')
    expect(answer.status).toBe(200)
    expect(Number(answer.headers.get('content-length'))).toBeGreaterThan(1000)
    expect(await answer.text()).toBe('')
  })

  it('forbids foreign and inline scripts, frames, sniffing and referrers', async () => {
    const { headers } = await get('/')
    const policy = headers.get('content-security-policy') ?? ''
    for (const rule of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'"])
      expect(policy.split('; ')).toContain(rule)
    expect(policy).not.toContain('unsafe')
    expect(policy).toContain(`connect-src 'self' ws://${new URL(server.url).host} wss://`)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect((await (await get('/')).text()).match(/<(script|style)>|\son\w+=|\sstyle=/)).toBeNull()
  })

  it('serves nothing else', async () => {
    const [asset = ''] = assets
    const folder = asset.replace(/[^/]+$/, '')
    for (const name of ['index.html', 'tsconfig.json', '..%2fpackage.json', '%2e%2e%2fpackage.json', 'nothing.js'])
      expect((await get(folder + name)).status, name).toBe(404)
  })
})
