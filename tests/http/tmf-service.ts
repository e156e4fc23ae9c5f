import type { DateTime } from 'luxon'
import { openHttpServer } from '#src/infra/http/server.ts'
import { mountTmf } from '#src/infra/http/tmf/mount-tmf.ts'
import { openLog } from '#src/infra/logging/log.ts'
import { openMetrics } from '#src/infra/logging/metrics.ts'
import { readChangeReason } from '#src/language/answers/read-change-reason.ts'
import { forbiddenIn } from '#src/language/forbidden-phrases.ts'
import { NOW, ZONE } from '../contracts/small-district.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'

const TOKEN = 'back-office-token-for-tests'

/** What came back, read. */
export interface Reply {
  status: number
  headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever JSON came back
  body: any
}

/** Why a visit is moved, as a note says it. */
export const WHY = [{ text: '堵车' }]

/** The TMF APIs on a database of their own, with a clock that a test sets. */
export interface TmfService extends AsyncDisposable {
  readonly database: TestDatabase
  readonly url: string
  readonly log: readonly string[]
  now: DateTime
  /** Sends a request with the API token; `path` is below `/tmf-api/`. */
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>
}

export const APPOINTMENTS = 'appointment/v4/appointment'
export const CANCELLATIONS = 'workOrderManagement/v4/cancelWorkOrder'
export const ORDERS = 'workOrderManagement/v4/workOrder'
export const TICKETS = 'troubleTicket/v4/troubleTicket'

/** What a test brings along; a database that is given stays open. */
interface TmfChanges {
  readonly mayHubBePrivate?: boolean
  readonly database?: TestDatabase
  readonly now?: () => DateTime
}

export async function openTmfService({ now, ...changes }: TmfChanges = {}): Promise<TmfService> {
  const database = changes.database ?? (await openTestDatabase({ poolSize: 32 }))
  const lines: string[] = []
  const service = { now: NOW }
  const server = await openHttpServer({
    host: '127.0.0.1',
    port: 0,
    isHttps: false,
    log: openLog('debug', { write: (line) => void lines.push(line) }),
    metrics: openMetrics(),
    mount(http) {
      mountTmf(http, {
        clock: { now: () => now?.() ?? service.now },
        companyZone: ZONE,
        apiToken: TOKEN,
        publicUrl: () => 'https://doorstep.example',
        readReason: readChangeReason,
        forbiddenIn,
        ...changes,
        database,
      })
    },
  })
  return Object.assign(service, {
    database,
    url: server.url,
    log: lines,
    async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Reply> {
      const response = await fetch(`${server.url}/tmf-api/${path}`, {
        method,
        headers: { Authorization: `Bearer ${TOKEN}`, 'Content-Type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      })
      const text = await response.text()
      return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) }
    },
    async [Symbol.asyncDispose]() {
      await server.close()
      if (!changes.database) await database[Symbol.asyncDispose]()
    },
  })
}
