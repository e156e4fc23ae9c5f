import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import type { Encoding } from '#src/domain/imports/file-text.ts'
import { IMPORT_KINDS, type ImportKind, type ImportSummary } from '#src/domain/imports/import-kind.ts'
import type { FileReasonCode, Reason } from '#src/domain/imports/reason.ts'
import { readCliSettings } from './cli-settings.ts'
import { importReporter } from './import-reporter.ts'
import { jsonLines, needSecret, serviceAt } from './service.ts'
import { EXIT, type ExitCode, Stop } from './stop.ts'
import type { Terminal } from './terminal.ts'

export interface ImportOptions {
  readonly url?: string
  readonly dryRun?: boolean
  readonly encoding: string
  readonly json?: boolean
}

/** What the service tells while it takes a file; the lines of `POST /admin/v1/imports/{kind}`. */
export type ImportLine =
  | { readonly type: 'file'; readonly encoding: Encoding; readonly rows: number; readonly ignored: readonly string[] }
  | { readonly type: 'row'; readonly line: number; readonly reasons: readonly Reason[] }
  | { readonly type: 'skipped'; readonly line: number }
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  | ({ readonly type: 'summary'; readonly dryRun: boolean } & ImportSummary)
  | { readonly type: 'error' }

/** `doorstep import KIND FILE`: sends a file, `-` for the input, to the service and shows what became of it. */
export async function importCommand(
  kindName: string,
  path: string,
  options: ImportOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const kind = kindOf(kindName)
  const { url, secrets } = readCliSettings(terminal.env, options.url)
  const file = await (path === '-' ? buffer(terminal.input) : readFile(path)).catch((cause: NodeJS.ErrnoException) => {
    throw new Stop(EXIT.wrongUsage, { id: 'cli-file-unreadable', facts: { path, code: cause.code ?? '' } }, cause)
  })
  const query = new URLSearchParams({ dryRun: String(options.dryRun ?? false), encoding: options.encoding })
  const service = serviceAt({ url })
  const bearer = await needSecret(service, secrets.API_TOKEN, 'API_TOKEN')
  const sent = { method: 'POST', bearer, file: new Uint8Array(file) } as const
  const response = await service.call(`/admin/v1/imports/${kind}?${query}`, sent)
  using reporter = importReporter(terminal, options.json ?? false)
  if (!response.ok) {
    reporter.refuse(await refusalOf(response))
    return EXIT.wrongUsage
  }
  for await (const line of jsonLines<ImportLine>(response)) reporter.hear(line)
  return reporter.close(url)
}

function kindOf(name: string): ImportKind {
  const kind = IMPORT_KINDS.find((one) => one === name)
  if (kind) return kind
  throw new Stop(EXIT.wrongUsage, { id: 'cli-kind-unknown', facts: { kind: name, kinds: IMPORT_KINDS.join(', ') } })
}

/** @throws Stop for refusals that are not about the file */
async function refusalOf(response: Response): Promise<Reason<FileReasonCode>> {
  const body = (await response.json().catch(() => ({}))) as {
    error?: { code?: string; reason?: Reason<FileReasonCode> }
  }
  if (body.error?.reason) return body.error.reason
  throw new Stop(EXIT.wrongUsage, {
    id: response.status === 413 ? 'cli-file-too-large' : 'cli-request-refused',
    facts: { status: String(response.status), code: body.error?.code ?? '' },
  })
}
