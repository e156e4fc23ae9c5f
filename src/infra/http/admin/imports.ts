import { ENCODING_WISHES, type EncodingWish } from '#src/domain/imports/file-text.ts'
import { IMPORT_KINDS, type ImportKind } from '#src/domain/imports/import-kind.ts'
import type { Clock } from '#src/domain/shared/clock.ts'
import type { Language } from '#src/domain/shared/language.ts'
import { openImport, runImport } from '../../imports/run-import.ts'
import type { Database } from '../../storage/database.ts'
import { HttpError } from '../http-error.ts'
import type { HttpServer, Request, Response } from '../server.ts'
import { requireBearer } from './bearer.ts'
import { readFileBody } from './file-body.ts'
import { sendLines } from './send-lines.ts'

export interface ImportNeeds {
  readonly database: Database
  readonly clock: Clock
  /** The company's zone (IANA) and first language. */
  readonly zone: string
  readonly language: Language
  readonly apiToken: string
  /** Called once a file is in, for what it may have made due. */
  readonly wakeDuties?: () => void
}

/**
 * `POST /admin/v1/imports/{kind}?dryRun=true&encoding=auto` with the CSV file as the body. Answers lines of JSON
 * (`ImportReport`) while it works, the summary last; a line `{"type":"error"}` instead of it says that the rest was not
 * done. A file that is refused as a whole gets 422 with the reason.
 */
export function mountImports(server: HttpServer, needs: ImportNeeds): void {
  server.post('/admin/v1/imports/:kind', (request, response) => answer(request, response, needs), { body: 'stream' })
}

async function answer(request: Request, response: Response, needs: ImportNeeds): Promise<void> {
  requireBearer(request, needs.apiToken)
  const kind = kindOf(request.params.kind)
  const { dryRun, encoding } = wishesOf(request)
  const opened = await openImport(kind, await readFileBody(request), encoding)
  if ('reason' in opened) {
    const message = `The file was refused as a whole: ${opened.reason.code}.`
    return response.send(422, { error: { code: 'FileRefused', message, reason: opened.reason } })
  }
  const { database, zone, language, clock } = needs
  const reports = runImport(opened.file, { database, zone, language, at: clock.now(), dryRun })
  await sendLines(response, reports)
  needs.wakeDuties?.()
}

function kindOf(name: string | undefined): ImportKind {
  const kind = IMPORT_KINDS.find((one) => one === name)
  if (kind) return kind
  const message = `There is no such kind of file. Kinds: ${IMPORT_KINDS.join(', ')}.`
  throw new HttpError(404, 'NotFound', message, { Connection: 'close' })
}

function wishesOf(request: Request): { dryRun: boolean; encoding: EncodingWish } {
  const query = new URL(request.url ?? '/', 'http://localhost').searchParams
  const encoding = ENCODING_WISHES.find((one) => one === (query.get('encoding') ?? 'auto'))
  const dryRun = query.get('dryRun') ?? 'false'
  if (encoding && /^(?:true|false)$/.test(dryRun)) return { dryRun: dryRun === 'true', encoding }
  const message = `dryRun is true or false, encoding one of ${ENCODING_WISHES.join(', ')}.`
  throw new HttpError(400, 'BadArgument', message, { Connection: 'close' })
}
