import { fileURLToPath } from 'node:url'
import { DateTime } from 'luxon'
import { WITHIN_PROCESS } from '#src/infra/coordination/open-coordination.ts'
import { type AdminNeeds, mountAdmin } from '#src/infra/http/admin/admin.ts'
import { openHttpServer } from '#src/infra/http/server.ts'
import { openLog } from '#src/infra/logging/log.ts'
import { openMetrics } from '#src/infra/logging/metrics.ts'
import type { Database } from '#src/infra/storage/database.ts'
import { loadPhrasebook } from '#src/infra/text/phrasebook.ts'
import { readKpiFile } from '#src/infra/text/read-kpi-file.ts'
import { forbiddenIn } from '#src/language/forbidden-phrases.ts'
import { plainComposing } from '../../contracts/outreach/plain-composing.ts'

export const API_TOKEN = 'a token for the tests'.replaceAll(' ', '-')
const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const NOW = DateTime.fromISO('2026-11-23T02:00:00Z', { zone: 'utc' })

export type AdminService = AsyncDisposable & { url: string; logged: readonly string[] }

/** A server of the admin routes alone, at 10:00 on 2026-11-23 in Shanghai. */
export async function openAdminService(database: Database, changes: Partial<AdminNeeds> = {}): Promise<AdminService> {
  const logged: string[] = []
  const log = openLog('debug', { write: (line) => void logged.push(line) })
  const server = await openHttpServer({
    host: '127.0.0.1',
    port: 0,
    isHttps: false,
    log,
    metrics: openMetrics(),
    mount: (mounting) =>
      mountAdmin(mounting, {
        database,
        clock: { now: () => NOW, rehearsalSpeed: undefined },
        zone: 'Asia/Shanghai',
        language: 'zh-CN',
        apiToken: API_TOKEN,
        forbiddenIn,
        photos: { put: async () => {}, find: async () => undefined, remove: async () => {} },
        coordinationState: WITHIN_PROCESS,
        composing: plainComposing,
        channels: () => ({ directline: 'on', 'bot-framework': 'off' }),
        phrasebook: loadPhrasebook(`${ROOT}locales`, {}, () => NOW),
        companyName: '某某宽带',
        kpis: readKpiFile(`${ROOT}kpi/kpis.json`).kpis,
        ...changes,
      }),
  })
  return { url: server.url, logged, [Symbol.asyncDispose]: () => server.close() }
}

/** Sends a file to a kind of import; gives the status and the lines of JSON that came back. */
export async function sendFile(
  url: string,
  target: string,
  file: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
) {
  const answer = await fetch(`${url}/admin/v1/imports/${target}`, {
    method: 'POST',
    body: file,
    headers: { Authorization: `Bearer ${API_TOKEN}`, 'Content-Type': 'text/csv', ...headers },
  })
  const text = await answer.text()
  return {
    status: answer.status,
    lines: text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  }
}
