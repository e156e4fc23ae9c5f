import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { deviceHeaders } from './device-cookie.ts'
import { HttpError } from './http-error.ts'
import type { Handler, HttpServer } from './server.ts'

interface PageOptions {
  /** As customers read it, in the heading and the title. Any text; it is escaped. */
  companyName: string
  /** The language of visitors whose browser asks for none that the page speaks. */
  language: string
  /** Whether others reach us over https://. */
  isHttps?: boolean
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}
const ENCODINGS = ['br', 'gzip', 'identity'] as const
type Encoding = (typeof ENCODINGS)[number]

/** One file in every encoding, made once at the start. */
interface Sendable {
  type: string
  tag: string
  bodies: Record<Encoding, Buffer>
}

const FOLDER = fileURLToPath(new URL('../../../web/', import.meta.url))
const UNCHANGING = 'public, max-age=31536000, immutable'
const ASK_AGAIN = 'no-cache'

/**
 * Serves the chat page at `/` and its files below `/assets/VERSION/`.
 *
 * VERSION is a hash of all of them, so browsers keep them for good. Another version in the address gets the same files,
 * not to be kept: while replicas of two builds are running, a page of one may ask the other.
 */
export function mountPage(server: HttpServer, options: PageOptions): { readonly assets: string } {
  const { html, assets, version } = readPage(options)

  const page: Handler = async (request, response) => {
    for (const [name, value] of Object.entries(deviceHeaders(request, options.isHttps ?? false)))
      response.setHeader(name, value)
    send(request, response, html, ASK_AGAIN)
  }
  const asset: Handler<{ version: string; file: string }> = async (request, response) => {
    const file = assets.get(request.params.file)
    if (!file) throw new HttpError(404, 'NotFound', 'There is no such file.')
    send(request, response, file, request.params.version === version ? UNCHANGING : ASK_AGAIN)
  }
  server.get('/', page)
  server.head('/', page)
  server.get('/assets/:version/:file', asset)
  server.head('/assets/:version/:file', asset)
  return { assets: `/assets/${version}` }
}

function readPage({ companyName, language }: PageOptions) {
  const names = readdirSync(FOLDER).filter((name) => extname(name) in TYPES && name !== 'index.html')
  const assets = new Map(names.map((name) => [name, sendable(name, readFileSync(FOLDER + name))]))
  const version = hashOf([...assets.values()].map(({ tag }) => tag).join())
  const html = fill(readFileSync(`${FOLDER}index.html`, 'utf8'), {
    companyName: escaped(companyName),
    language: escaped(language),
    assets: `assets/${version}`,
    preloads: names
      .filter((name) => name.endsWith('.js') && !name.startsWith('visit'))
      .map((name) => `<link rel="modulepreload" href="assets/${version}/${name}">`)
      .join('\n    '),
  })
  return { html: sendable('index.html', Buffer.from(html)), assets, version }
}

/** One pass, so that a company name with braces in it stays a name. */
function fill(template: string, values: Record<string, string>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

function sendable(name: string, content: Buffer): Sendable {
  const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
  return {
    type: TYPES[extname(name)] ?? '',
    tag: hashOf(content),
    bodies: { br: brotliCompressSync(content, { params: quality }), gzip: gzipSync(content), identity: content },
  }
}

function hashOf(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 16)
}

function send(request: IncomingMessage, response: ServerResponse, file: Sendable, caching: string): void {
  const encoding = encodingFor(request.headers['accept-encoding'])
  const etag = `"${file.tag}-${encoding}"`
  const headers = {
    'Content-Security-Policy': contentPolicy(request.headers.host),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
    'Cache-Control': caching,
    ETag: etag,
    Vary: 'Accept-Encoding',
  }
  if (isKnown(request.headers['if-none-match'], etag)) {
    response.writeHead(304, headers)
    response.end()
    return
  }
  const body = file.bodies[encoding]
  response.writeHead(200, {
    ...headers,
    'Content-Type': file.type,
    'Content-Length': body.length,
    ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** The smallest encoding that the browser takes; `br;q=0` is a refusal. */
function encodingFor(accepted = ''): Encoding {
  const taken = accepted
    .toLowerCase()
    .split(',')
    .map((item) => item.split(';').map((part) => part.trim()))
    .filter(([, weight]) => !/^q=0(\.0*)?$/.test(weight ?? ''))
    .map(([name]) => name)
  return ENCODINGS.find((encoding) => taken.includes(encoding)) ?? 'identity'
}

function isKnown(header: string | undefined, etag: string): boolean {
  const known = header?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? []
  return known.includes(etag) || known.includes('*')
}

/** Scripts and styles come as files of ours only; the page talks to nobody but us, and nobody frames it. */
function contentPolicy(host: string | undefined): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob:",
    `connect-src 'self'${streamSources(host)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

/** Older Safari doesn't count a WebSocket on the same host as 'self'. Anything but a plain host name is left out. */
function streamSources(host = ''): string {
  return /^([a-z0-9.-]+|\[[0-9a-f:]+\])(:\d{1,5})?$/i.test(host) ? ` ws://${host} wss://${host}` : ''
}
